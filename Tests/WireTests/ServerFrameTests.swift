import Domain
import Testing
import Wire

@Suite struct ServerFrameTests {
    private func value(_ bytes: [UInt8], _ direction: FrameCatalog.Direction = .roomToClient) throws -> JSON {
        let (value, problems) = try checked(bytes, direction)
        #expect(problems.isEmpty, "\(problems)")
        return value
    }

    @Test func `an ack repeats what it answers and nothing else`() throws {
        let id = Cast.messageID
        let bare = ServerFrame.ack(ref: nil, clientID: nil, seq: 18, id: id)
        #expect(String(decoding: bare, as: UTF8.self) == #"{"type":"ack","seq":18,"id":"\#(id.text)"}"#)
        let full = try value(ServerFrame.ack(ref: "a\"b", clientID: "c", seq: 18, id: id))
        #expect(full["ref"] == "a\"b" && full["client_id"] == "c")
    }

    @Test func `an error names its code, its field and how long to wait`() throws {
        let invalid = try value(
            ServerFrame.error(.invalid("content", "This field is required."), ref: "r", clientID: nil))
        #expect(invalid["code"] == "invalid" && invalid["field"] == "content" && invalid["ref"] == "r")
        let limited = Refusal(.rateLimited, "Too fast.", retryAfterMilliseconds: 1200)
        #expect(try value(ServerFrame.error(limited, ref: nil, clientID: nil))["retry_after_ms"] == 1200)
    }

    @Test func `welcome shows the room, the reader's place in it and who is there`() throws {
        let members = [
            RoomMember(person: Cast.commander, role: .commander, joinedAt: Cast.moment),
            RoomMember(person: Cast.responder, role: .responder, joinedAt: Cast.moment),
        ]
        let welcome = WelcomeFrame(
            epoch: "e", room: Cast.room, incident: Cast.incident, me: Cast.commander, members: members,
            online: [Cast.responderID.text])
        let frame = try value(welcome.encode(head: 17, socketOrigin: "ws://localhost:8000", now: Cast.moment))
        #expect(
            frame.object?.members.map(\.name) == [
                "type", "protocol", "epoch", "head", "room", "incident", "me", "members", "server_time",
            ])
        #expect(frame["protocol"] == 1 && frame["head"] == 17)
        #expect(frame["room"]?["websocket_url"] == .string("ws://localhost:8000/ws/chat/\(Cast.roomID.text)/"))
        #expect(frame["me"]?["room_role"] == "commander" && frame["me"]?["read"] == 12)
        #expect(frame["members"]?.array?.map { $0["online"] } == [false, true])
    }

    @Test func `the other frames of a room are as documented`() throws {
        let run = CommandRun(
            id: Cast.messageID, message: Cast.messageID, room: Cast.roomID, asked: nil, state: .running, reason: nil,
            output: nil, isPrivate: true, by: Cast.responder, at: Cast.moment, microseconds: nil)
        let frames = [
            ServerFrame.live(head: 18), ServerFrame.reset(epoch: "e", reason: "r"),
            ServerFrame.typing(Cast.responder, isTyping: true), ServerFrame.presence(Cast.responder, state: .online),
            ServerFrame.read(Cast.responder, upTo: 17), ServerFrame.signal(from: Cast.responder, data: ["a": [1]]),
            ServerFrame.pong(ref: nil), ServerFrame.pong(ref: "r"),
            ServerFrame.output(of: run, ref: "r", clientID: nil),
        ]
        for frame in frames { _ = try value(frame) }
    }

    @Test func `history holds the frames as they were sent`() throws {
        let event = try #require(Cast.frame(MemberLeft(person: Cast.commanderID)))
        let bytes = ServerFrame.history(ref: "r", before: 17, frames: [event, event], hasMore: true)
        let frame = try value(bytes)
        #expect(frame["events"]?.array?.count == 2 && frame["has_more"] == true && frame["before"] == 17)
        #expect(try frame["events"]?.array?.first == JSONParser.parse(event))
    }

    @Test func `the frames of the inbox are as documented`() throws {
        let origin = "wss://war.example"
        let frames = [
            InboxFrame.welcome([Cast.room]), InboxFrame.unread(Cast.room),
            InboxFrame.mention(
                room: Cast.roomID, message: Cast.messageID, seq: 9, actor: Cast.commander, at: Cast.moment),
            InboxFrame.roomAdded(Cast.room, socketOrigin: origin),
            InboxFrame.roomChanged(Cast.room, socketOrigin: origin), InboxFrame.roomRemoved(Cast.roomID),
            InboxFrame.notification(
                id: Cast.messageID, kind: "page", room: nil, text: "You are on call", at: Cast.moment),
        ]
        let types = try frames.map { try value($0, .inboxToClient)["type"]?.string }
        #expect(Set(types) == Set(FrameCatalog.frames.filter { $0.direction == .inboxToClient }.map(\.type)))
    }
}
