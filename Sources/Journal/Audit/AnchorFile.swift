import Domain
import Foundation
import Synchronization

/// A file that signed heads are appended to, one JSON object a line, as an export lists its anchors.
///
/// It belongs on another machine's disk, a log server's or a medium that is written once. Nothing but appending is ever done
/// to it.
package struct AnchorFile: Sendable {
    private let path: String

    /// A file by its path; made with mode 0600 when it is first written.
    package init(path: String) { self.path = path }

    /// The anchor that appends to it. A disk of another machine may hang: then the attempt counts as failed after
    /// `Limits.anchorFileSeconds`, and nobody else's thread waits for it.
    package var anchor: Anchor {
        Anchor(kind: "file", place: path, isLocal: true) { [self] head in
            let first = FirstAnswer()
            try await withCheckedThrowingContinuation { continuation in
                first.waits(continuation)
                let thread = Thread { first.answer(Result { try append(head) }) }
                thread.name = "muster-anchor"
                thread.start()
                Task {
                    try await Task.sleep(for: .seconds(Limits.anchorFileSeconds))
                    first.answer(.failure(Fault("\(path) does not answer")))
                }
            }
        }
    }

    /// Appends a head and returns when it is on the disk.
    ///
    /// - Throws: `Fault` naming what the system says.
    func append(_ head: AnchoredHead) throws {
        let line: JSON = [
            "type": "anchor", "kind": "file", "at": .int(head.at.microseconds), "note": .string(head.note),
        ]
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("cannot be opened") }
        defer { close(file) }
        var rest = (line.bytes + [0x0A])[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw failure("cannot be written") }
            rest = rest.dropFirst(written)
        }
        guard fsync(file) == 0 else { throw failure("cannot be brought to the disk") }
    }

    /// Hands on the first of several answers.
    private final class FirstAnswer: Sendable {
        private let waiting = Mutex<CheckedContinuation<Void, any Error>?>(nil)

        func waits(_ continuation: CheckedContinuation<Void, any Error>) { waiting.withLock { $0 = continuation } }

        func answer(_ result: Result<Void, any Error>) {
            let continuation = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            continuation?.resume(with: result)
        }
    }

    private func failure(_ what: String) -> Fault { Fault("\(path) \(what): \(String(cString: strerror(errno)))") }
}
