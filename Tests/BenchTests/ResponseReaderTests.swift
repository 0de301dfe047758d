import Testing

@testable import Bench

@Suite struct ResponseReaderTests {
    private static let response =
        "HTTP/1.1 200 OK\r\nContent-Length: 32\r\nX-A: b\r\n\r\n" + #"[{"a":1},{"a":2},{"b":{"a":33}}]"#
    private static let second = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"

    private func take(_ text: Substring, _ reader: inout ResponseReader) throws -> [ResponseReader.Answer] {
        try Array(text.utf8).withUnsafeBytes { try reader.take($0) }
    }

    @Test func `an answer is the same however it is cut, with every mark counted once`() throws {
        let text = Self.response + Self.second
        for cut in 0...text.count {
            var reader = ResponseReader(mark: "\"a\":")
            let middle = text.index(text.startIndex, offsetBy: cut)
            let answers = try take(text[..<middle], &reader) + take(text[middle...], &reader)
            #expect(
                answers == [
                    ResponseReader.Answer(status: 200, bytes: 32, marks: 3),
                    ResponseReader.Answer(status: 404, bytes: 0, marks: 0),
                ], "cut at \(cut)")
        }
    }

    @Test func `byte by byte is enough`() throws {
        var reader = ResponseReader(mark: "\"a\":")
        var answers: [ResponseReader.Answer] = []
        for index in Self.response.indices { answers += try take(Self.response[index...index], &reader) }
        #expect(answers.map(\.marks) == [3])
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    ])
    func `what is no answer of known length is an error`(text: String) {
        var reader = ResponseReader(mark: "mark")
        #expect(throws: BenchFailure.self) { try take(text[...], &reader) }
    }
}
