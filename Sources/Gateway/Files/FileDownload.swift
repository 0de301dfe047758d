import Actions
import Domain
import HTTPTypes
import NIOCore
import Wire

/// Answers with the content of a file.
struct FileDownload {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The answer; its body is read from the store as the client takes it.
    ///
    /// - Throws: `Refusal`.
    func answer() async throws -> Answer {
        let id: FileID = try call.id()
        var range = ByteRange.whole
        var isShown = false
        let opened: (content: FileContent, range: Range<Int64>)
        do {
            opened = try await call.parts.files.open(id, as: call.operation) { file in
                isShown = shows(file)
                range = wanted(of: file)
                if range == .unsatisfiable { throw OutOfRange(size: file.size) }
                return (bytes(range, of: file), access(to: file, isShown: isShown))
            }
        } catch let refused as OutOfRange {
            var answer = Answer.refusal(
                Refusal(.rangeNotSatisfiable, "The file has \(refused.size) bytes; the range begins behind them."))
            answer.headers[.contentRange] = "bytes */\(refused.size)"
            return answer
        }
        return answer(opened.content, opened.range, isPart: range != .whole, isShown: isShown)
    }

    private struct OutOfRange: Error {
        let size: Int64
    }

    /// A range of what the client has the beginning of is only good while it is the same file; a file never changes.
    private func wanted(of file: SharedFile) -> ByteRange {
        if let condition = call.headers[.ifRange], condition != tag(of: file) { return .whole }
        return ByteRange(call.headers[.range], size: file.size)
    }

    private func bytes(_ range: ByteRange, of file: SharedFile) -> Range<Int64> {
        if case .part(let part) = range { part } else { 0..<file.size }
    }

    private func shows(_ file: SharedFile) -> Bool {
        call.query["attachment"] != "1" && MediaType.shown.contains(file.facts?.mediaType ?? "")
    }

    /// Nothing is had by asking how long it is.
    private func access(to file: SharedFile, isShown: Bool) -> LogFileAccess? {
        guard !call.isHead else { return nil }
        return LogFileAccess(
            file: file.id, type: isShown ? .view : .download, address: call.client.name, note: nil)
    }

    private func tag(of file: SharedFile) -> String { "\"\(file.id.text)\"" }

    private func answer(_ content: FileContent, _ range: Range<Int64>, isPart: Bool, isShown: Bool) -> Answer {
        let file = content.file
        let body = Answer.Stream(
            length: Int(range.upperBound - range.lowerBound), mediaType: file.facts?.mediaType ?? MediaType.unknown
        ) { send in
            try await content.read(range) { bytes in try await send(ByteBuffer(bytes: bytes)) }
        }
        var answer = Answer(isPart ? .partialContent : .ok, content: .stream(body))
        answer.headers[.contentDisposition] = Disposition.field(name: file.facts?.name ?? "file", isShown: isShown)
        answer.headers[.contentSecurityPolicy] = "sandbox; default-src 'none'; frame-ancestors 'none'"
        answer.headers[.acceptRanges] = "bytes"
        answer.headers[.eTag] = tag(of: file)
        if isPart {
            answer.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
        }
        return answer
    }
}
