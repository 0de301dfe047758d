import Testing

@testable import Domain

struct MediaTypeTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    private static let gif = Array("GIF89a".utf8) + [1, 0, 1, 0]
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 20, 0]

    private func judge(_ head: [UInt8], _ name: String, tail: [UInt8] = []) -> String {
        MediaType.judge(head: head, tail: tail, name: name)
    }

    @Test func `a type is believed when bytes and name agree`() {
        #expect(judge(Self.png, "screen.PNG") == "image/png")
        #expect(judge(Self.gif, "a.gif") == "image/gif")
        #expect(judge(Array("%PDF-1.7".utf8), "a.pdf") == "application/pdf")
        #expect(judge(Self.zip, "a.docx").hasSuffix("wordprocessingml.document"))
        #expect(judge(Array("14:32 db-1 is down\n".utf8), "a.log") == "text/plain")
        #expect(judge(Array("{}".utf8), "a.json") == "application/json")
        #expect(judge(Array("é 👍 text".utf8), "README") == "text/plain")
        #expect(judge(Self.png, "no ending") == "image/png")
    }

    @Test func `bytes and a name that disagree are nothing in particular`() {
        for (head, name) in [
            (Self.png, "a.html"), (Self.png, "a.jpg"), (Self.gif, "a.js"), (Self.zip, "a.png"),
            (Array("MZ".utf8), "a.png"),
            (Array("<html>".utf8), "a.png"), (Array("text".utf8), "a.exe"), ([0, 1, 2, 3], "a.txt"),
            ([0, 1, 2, 3], "a"),
        ] {
            #expect(judge(head, name) == MediaType.unknown, "\(name)")
        }
    }

    @Test func `a picture that is an archive or a page as well is no picture`() {
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
        #expect(judge(Self.gif, "a.gif", tail: Self.zip + end) == MediaType.unknown)
        for page in ["<script>alert(1)</script>", "<HTML>", "<svg onload=x>", "%PDF-1.4"] {
            #expect(judge(Self.gif + Array("/*\(page)".utf8), "a.gif") == MediaType.unknown, "\(page)")
        }
    }

    @Test func `what can be made to run is never among what is shown`() {
        for type in [
            "text/html", "image/svg+xml", "application/xml", "application/pdf", "text/plain", "text/javascript",
        ] {
            #expect(!MediaType.shown.contains(type))
        }
    }

    @Test func `a name is no path, has no control and does not turn around`() {
        for (name, left) in [
            ("../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"), ("C:\\fakepath\\a.log", "a.log"),
            ("a\u{0}b.txt", "ab.txt"), ("a\r\nSet-Cookie: x.txt", "aSet-Cookie x.txt"),
            ("gnp\u{202E}exe.txt", "gnpexe.txt"),
            ("\u{2066}a\u{200B}.txt", "a.txt"), ("", "file"), ("..", "file"), ("/", "file"), ("   ", "file"),
            ("a<b>:\"c\"|?*.txt", "abc.txt"), ("Ünïcödé 名前.log", "Ünïcödé 名前.log"), (".env", ".env"),
        ] {
            #expect(FileName.harmless(name) == left, "\(name.debugDescription)")
        }
    }

    @Test func `a name of four kilobytes is cut to what file systems take, its ending kept`() {
        for name in [String(repeating: "n", count: 4096) + ".log", String(repeating: "名", count: 4096) + ".log"] {
            let left = FileName.harmless(name)
            #expect(left.utf8.count <= Limits.fileNameBytesMax && left.hasSuffix(".log"))
        }
        #expect(FileName.harmless(String(repeating: ".x", count: 4096)).utf8.count <= Limits.fileNameBytesMax)
    }

    @Test func `a file takes the highest of content, name, room and person, and tells every reason`() {
        let finding = ContentScreen.Finding(kind: .nationalID, name: "US social security number", line: 2)
        let file = FileClassification(room: .internal, findings: [finding], name: "id_rsa", person: .confidential)
        #expect(file.level == .restricted)
        #expect(file.reasons.map(\.source) == [.room, .content, .name, .person])
        #expect(FileClassification(room: .public, findings: [], name: "a.txt", person: nil).level == .public)
        #expect(FileClassification(room: .sealed, findings: [], name: "a.txt", person: .public).level == .sealed)
    }
}
