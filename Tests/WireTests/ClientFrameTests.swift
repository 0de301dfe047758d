import Domain
import Testing
import Wire

@Suite struct ClientFrameTests {
    private let id = Cast.messageID.text

    private func parse(_ text: String) throws(FrameProblem) -> (frame: ClientFrame, ref: String?, clientID: String?) {
        var text = text
        let result = text.withUTF8 { bytes in
            Result { () throws(FrameProblem) in try ClientFrame.parse(bytes) }
        }
        return try result.get()
    }

    private func problem(_ text: String) -> FrameProblem? {
        do throws(FrameProblem) {
            _ = try parse(text)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the specified message is understood, and its type is TEXT unless it says otherwise`() throws {
        let specified = try parse(#"{"type":"chat_message","content":"Hello team!","message_type":"TEXT"}"#)
        let expected = ClientFrame.ChatMessage(content: "Hello team!", type: .text, replyTo: nil, ackRequired: false)
        #expect(specified.frame == .chatMessage(expected))
        #expect(try parse(#"{"type":"chat_message","content":"Hello team!"}"#).frame == .chatMessage(expected))
    }

    @Test func `content is never trimmed`() throws {
        let parsed = try parse(#"{"type":"chat_message","content":"  a \n"}"#)
        let expected = ClientFrame.ChatMessage(content: "  a \n", type: .text, replyTo: nil, ackRequired: false)
        #expect(parsed.frame == .chatMessage(expected))
    }

    @Test func `every other frame of the contract is understood`() throws {
        let message = Cast.messageID
        let expected: [(String, ClientFrame)] = [
            (
                #""type":"reaction","message_id":"\#(id)","emoji":"👍","action":"add""#,
                .reaction(message: message, emoji: "👍", action: .add)
            ),
            (
                #""type":"reaction","message_id":"\#(id)","emoji":"👍","action":"remove""#,
                .reaction(message: message, emoji: "👍", action: .remove)
            ),
            (#""type":"command","command":"/status""#, .command("/status", replyTo: nil)),
            (#""type":"command","command":"/ack","reply_to":"\#(id)""#, .command("/ack", replyTo: message)),
            (#""type":"typing","is_typing":false"#, .typing(isTyping: false)),
            (
                #""type":"edit_message","message_id":"\#(id)","content":"b""#,
                .editMessage(message: message, content: "b")
            ),
            (#""type":"delete_message","message_id":"\#(id)""#, .deleteMessage(message: message)),
            (
                #""type":"pin_message","message_id":"\#(id)","action":"unpin""#,
                .pinMessage(message: message, action: .remove)
            ),
            (#""type":"pin_message","message_id":"\#(id)""#, .pinMessage(message: message, action: .add)),
            (#""type":"acknowledge","message_id":"\#(id)""#, .acknowledge(message: message)),
            (#""type":"mark_read","seq":17"#, .markRead(seq: 17)),
            (#""type":"resume","after":17,"epoch":"e""#, .resume(after: 17, epoch: "e")),
            (#""type":"history","before":17,"limit":50"#, .history(before: 17, limit: 50)),
            (#""type":"history""#, .history(before: nil, limit: Limits.pageSizeDefault)),
            (#""type":"signal","to":"ben","data":{"sdp":1}"#, .signal(to: "ben", data: ["sdp": 1])),
            (#""type":"ping","unknown":[1]"#, .ping),
        ]
        for (text, frame) in expected { #expect(try parse("{\(text)}").frame == frame) }
    }

    @Test func `the catalog documents exactly the frames that are understood`() {
        let documented = FrameCatalog.frames.filter { $0.direction == .clientToRoom }.map(\.type)
        for type in documented { #expect(problem(#"{"type":"\#(type)"}"#)?.refusal.code != .badFrame) }
        #expect(Set(documented).count == documented.count)
        #expect(documented.count == 13)
    }

    @Test(arguments: ["", "{", "[]", "7", "\"a\"", "{\"a\":1,\"a\":2}", "{\"type\":\"\u{1}\"}", "{}", #"{"type":7}"#])
    func `text that is no frame is a bad frame`(_ text: String) {
        #expect(problem(text)?.refusal.code == .badFrame)
    }

    @Test func `JSON deeper than the limit is a bad frame`() {
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        #expect(problem(#"{"type":"ping","a":\#(deep)}"#)?.refusal.code == .badFrame)
    }

    @Test func `a type that this release does not have is refused and repeats what it must`() {
        let refused = problem(#"{"type":"sing","song":"/status","ref":"r-7","client_id":"c-7"}"#)
        #expect(refused?.refusal.code == .badFrame)
        #expect(refused?.refusal.fields.first?.field == "type")
        #expect(refused?.ref == "r-7")
        #expect(refused?.clientID == "c-7")
    }

    @Test func `a wrong field is named, and the refusal repeats ref and client id`() {
        let long = String(repeating: "a", count: Limits.messageBytesMax + 1)
        let wrong: [(String, String)] = [
            (#""type":"chat_message""#, "content"), (#""type":"chat_message","content":" ""#, "content"),
            (#""type":"chat_message","content":null"#, "content"), (#""type":"chat_message","content":[]"#, "content"),
            (#""type":"chat_message","content":"\#(long)""#, "content"),
            (#""type":"chat_message","content":"a","message_type":"NOPE""#, "message_type"),
            (#""type":"chat_message","content":"a","reply_to":"x""#, "reply_to"),
            (#""type":"chat_message","content":"a","attachments":["\#(id)"]"#, "attachments"),
            (#""type":"chat_message","content":"a\u0000b""#, "content"),
            (#""type":"reaction","emoji":"👍""#, "message_id"),
            (#""type":"reaction","message_id":"\#(id)","emoji":"👍","action":"toggle""#, "action"),
            (#""type":"command","command":"status""#, "command"), (#""type":"command""#, "command"),
            (#""type":"mark_read","seq":-1"#, "seq"), (#""type":"mark_read""#, "seq"),
            (#""type":"resume","after":"x""#, "after"), (#""type":"history","limit":0"#, "limit"),
            (#""type":"signal","to":"ben","data":"x""#, "data"), (#""type":"typing","is_typing":"yes""#, "is_typing"),
            (#""type":"pin_message","message_id":"\#(id)","action":"toggle""#, "action"),
        ]
        for (text, field) in wrong {
            let refused = problem(#"{\#(text),"ref":"r","client_id":"c"}"#)
            #expect(refused?.refusal.code == .invalid, "\(text.prefix(60))")
            #expect(refused?.refusal.fields.first?.field == field, "\(text.prefix(60))")
            #expect(refused?.ref == "r" && refused?.clientID == "c")
        }
    }

    @Test func `a client id has 1 to 128 characters, whatever they are`() throws {
        let longest = String(repeating: "é", count: 128)
        #expect(try parse(#"{"type":"ping","client_id":"\#(longest)"}"#).clientID == longest)
        for wrong in [#""""#, #""\#(longest)x""#, "7", "{}"] {
            let refused = problem(#"{"type":"ping","ref":"r","client_id":\#(wrong)}"#)
            #expect(refused?.refusal.fields.first?.field == "client_id")
            #expect(refused?.ref == "r")
            #expect(refused?.clientID == nil)
        }
        #expect(try parse(#"{"type":"ping","client_id":null,"ref":null}"#).clientID == nil)
        #expect(
            problem(#"{"type":"ping","ref":"\#(String(repeating: "r", count: 65))"}"#)?.refusal.fields.first?.field
                == "ref")
    }
}
