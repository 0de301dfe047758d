import Domain
import TestKit
import Testing

@testable import Gateway

struct MultipartParserTests {
    /// A part as it was read.
    private struct Part: Equatable {
        let name: String
        let filename: String?
        var content: [UInt8] = []
        var isWhole = false
    }

    private func parts(
        _ bytes: [UInt8], _ contentType: String, step: Int
    ) throws -> (parts: [Part], isComplete: Bool) {
        var parser = try MultipartParser(contentType: contentType)
        var parts: [Part] = []
        for start in stride(from: 0, to: bytes.count, by: step) {
            parser.feed(bytes[start..<min(start + step, bytes.count)])
            while let token = try parser.next() {
                switch token {
                case .part(let name, let filename): parts.append(Part(name: name, filename: filename))
                case .data(let data): parts[parts.count - 1].content += data
                case .partEnd: parts[parts.count - 1].isWhole = true
                }
            }
        }
        return (parts, parser.isComplete)
    }

    @Test func `a form is read the same in whatever pieces it comes`() throws {
        let boundary = "b"
        var form = MultipartForm(boundary: boundary)
        let content =
            Array("\r\n--\r\n--a\r\n-".utf8) + (0..<2_000).map { UInt8($0 % 251) } + Array("\r\n\r\n--\r".utf8)
        form.add("war_room", "INC-1")
        form.addFile("a.log", content)
        form.add("empty", "")
        let wanted = [
            Part(name: "war_room", filename: nil, content: Array("INC-1".utf8), isWhole: true),
            Part(name: "file", filename: "a.log", content: content, isWhole: true),
            Part(name: "empty", filename: nil, content: [], isWhole: true),
        ]
        for step in [1, 2, 3, 7, 64, 1_000, 100_000] {
            let read = try parts(form.bytes, form.contentType, step: step)
            #expect(read.parts == wanted && read.isComplete, "\(step)")
        }
    }

    @Test func `what stands before and behind the parts says nothing`() throws {
        var form = MultipartForm(boundary: "b")
        form.add("x", "1")
        let bytes = Array("preamble\r\n".utf8) + form.bytes + Array("--b\r\nepilogue".utf8)
        let read = try parts(bytes, form.contentType, step: 5)
        #expect(read.parts.map(\.name) == ["x"] && read.isComplete)
    }

    @Test func `a name is read as browsers and programs write it`() throws {
        for (disposition, name) in [
            (#"; filename="a;b=c.log""#, "a;b=c.log"), (#"; filename="a\"b.log""#, #"a"b.log"#),
            (#"; filename="C:\dir\a.log""#, #"C:\dir\a.log"#), ("; filename=plain.log", "plain.log"),
            (#"; filename="x.log"; filename*=UTF-8''%E5%90%8D.log"#, "名.log"), (#"; FILENAME="a.log""#, "a.log"),
            (#"; filename="名.log""#, "名.log"), (#"; filename="""#, ""),
        ] {
            var form = MultipartForm(boundary: "b")
            form.addFile("", [1], disposition: disposition)
            let read = try parts(form.bytes, form.contentType, step: 100)
            #expect(read.parts.first?.filename == name, "\(disposition)")
        }
    }

    @Test func `a broken form is refused, or never complete`() throws {
        let type = "multipart/form-data; boundary=b"
        for text in [
            "", "--b", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nabc",
            "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nabc\r\n--b", "no part at all",
            "--c\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n--c--",
        ] {
            #expect(try !parts(Array(text.utf8), type, step: 3).isComplete, "\(text)")
        }
        for text in [
            "--b\r\n\r\nno name\r\n--b--", "--b\r\nContent-Disposition: attachment; name=\"x\"\r\n\r\n\r\n--b--",
            "--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--", "--bx\r\n",
            "--b\r\n" + String(repeating: "x: y\r\n", count: 3_000),
            String(repeating: "x", count: 20_000),
        ] {
            #expect(throws: Refusal.self, "\(text.prefix(40))") {
                _ = try parts(Array(text.utf8), type, step: 1_000)
            }
        }
    }

    @Test(arguments: [
        nil, "", "application/json", "multipart/mixed; boundary=b", "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=" + String(repeating: "b", count: 71),
        "multipart/form-data; boundary=\"a\u{7}\"",
    ])
    func `a type without a usable boundary is refused`(_ type: String?) {
        #expect(throws: Refusal.self) { try MultipartParser(contentType: type) }
    }

    @Test func `one range is honoured, several are the whole, and one behind the end is none`() {
        for (field, wanted) in [
            (nil, .whole), ("bytes=0-0", .part(0..<1)), ("bytes=10-", .part(10..<100)), ("bytes=-1", .part(99..<100)),
            ("bytes=-1000", .part(0..<100)), ("bytes=90-1000", .part(90..<100)), ("BYTES=0-9", .part(0..<10)),
            ("bytes=100-", .unsatisfiable), ("bytes=100-200", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=0-1,2-3", .whole), ("bytes=0-,0-,0-", .whole), ("bytes=9-1", .whole), ("bytes=a-b", .whole),
            ("bytes=-", .whole), ("items=0-1", .whole), ("bytes=99999999999999999999-", .whole), ("bytes=--1", .whole),
            ("bytes=" + (0..<1_000).map { "\($0)-99" }.joined(separator: ","), .whole),
        ] as [(String?, ByteRange)] {
            #expect(ByteRange(field, size: 100) == wanted, "\(field ?? "none")")
        }
        #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    }

    @Test func `a name is said in letters that every program reads, and as it is`() {
        #expect(
            Disposition.field(name: "a \"b\"; 名.log", isShown: false)
                == "attachment; filename=\"a _b__ ___.log\"; filename*=UTF-8''a%20%22b%22%3B%20%E5%90%8D.log")
        #expect(Disposition.field(name: "a.png", isShown: true).hasPrefix("inline; "))
    }
}
