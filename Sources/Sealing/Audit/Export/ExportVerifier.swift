package import Domain
import Foundation

/// Judges an export by the rules of docs/reference/audit-export.md, reading it twice and keeping the tree's right edge, the
/// signed heads and what is not accounted for; neither server nor network is asked.
package struct ExportVerifier: Sendable {
    /// What the judge brings along.
    package struct Options: Sendable {
        /// The key that is trusted; nil believes the one in the file.
        package var key: VerifierKey?
        /// Heads that were kept elsewhere.
        package var anchors: [ExportLine.Anchor] = []
        /// Against which the age of the newest anchor is reckoned.
        package var now: Moment
        /// The greatest age of the newest anchor, in seconds.
        package var anchorAgeMax: Int64 = Limits.anchorAgeSeconds

        /// No key, no anchors, a day.
        package init(now: Moment) { self.now = now }
    }

    private let options: Options

    /// A verifier.
    package init(_ options: Options) { self.options = options }

    /// Judges a file.
    ///
    /// - Throws: `Fault` when it cannot be opened or read; what is in it never throws.
    package func verify(path: String) throws -> AuditVerdict {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Fault("\(path) cannot be opened: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        return try verify { offset in
            guard lseek(descriptor, offset, SEEK_SET) == offset else {
                throw Fault("\(path) cannot be read twice: \(String(cString: strerror(errno)))")
            }
            return LineReader(descriptor: descriptor)
        }
    }

    /// Judges an export in memory.
    ///
    /// - Throws: nothing that memory can cause.
    package func verify(_ bytes: [UInt8]) throws -> AuditVerdict {
        try verify { offset in LineReader(bytes, from: Int(offset)) }
    }

    private func verify(_ reader: (_ offset: off_t) throws -> LineReader) throws -> AuditVerdict {
        let lines = try reader(0)
        lines.digest()
        let first = try lines.next()
        guard let first, let opening = opening(first) else {
            return AuditVerdict(.unreadable, detail: "there is no header or no key that can be used", size: nil)
        }
        let length = off_t(first.count)
        var tail = ExportTail(HeadBook(key: opening.key, size: opening.size))
        while let line = try lines.next() { tail.take(line) { lines.digestBefore } }
        for anchor in options.anchors { tail.take(anchor) }
        let (finding, rollbacks) = try judge(reader(length), opening.size, tail)
        return verdict(finding, rollbacks, tail, opening.size)
    }

    private func opening(_ line: UnsafeMutableBufferPointer<UInt8>) -> (size: Int64, key: VerifierKey)? {
        guard let header = ExportLine.header(line), header.size >= 0, let own = try? VerifierKey(encoded: header.key),
            header.origin.utf8.starts(with: "\(own.name)/".utf8), header.origin.utf8.count > own.name.utf8.count + 1
        else { return nil }
        return (header.size, options.key ?? own)
    }

    private func judge(
        _ lines: LineReader, _ size: Int64, _ tail: ExportTail
    ) throws -> (AuditFinding?, [Rollback]) {
        var trial = RecordTrial(marks: tail.heads.marks)
        var reading = LeafReading()
        var finding: AuditFinding?
        while finding == nil, trial.next <= size { finding = reading.put(try lines.next(), before: &trial) }
        let found = tail.heads.findings(after: trial.rollbacks) + tail.findings + [finding].compactMap { $0 }
        return (found.min() ?? trial.lost.finding, trial.rollbacks)
    }

    private func verdict(
        _ finding: AuditFinding?, _ rollbacks: [Rollback], _ tail: ExportTail, _ size: Int64
    ) -> AuditVerdict {
        if let finding { return AuditVerdict(.tampered, finding: finding, detail: finding.detail, size: size) }
        guard tail.isWhole else {
            return AuditVerdict(.unreadable, detail: "the file was damaged or cut off after it was made", size: size)
        }
        return AnchorAge(tail.heads, after: rollbacks, now: options.now, max: options.anchorAgeMax).verdict(size: size)
    }
}

extension LineReader {
    /// A reader of bytes in memory.
    convenience init(_ bytes: [UInt8], from offset: Int) {
        var at = min(offset, bytes.count)
        self.init { space in
            let count = min(space.count, bytes.count - at)
            space.copyBytes(from: bytes[at..<at + count])
            at += count
            return count
        }
    }
}
