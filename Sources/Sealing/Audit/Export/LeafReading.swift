import Domain
import Foundation

/// Turns lines of an export into evidence for a trial. It keeps one buffer for what is hashed, so that a leaf costs two
/// digests and no JSON value.
struct LeafReading {
    private var scratch: [UInt8] = []

    /// Puts the next line before the trial; nil when there is none.
    ///
    /// The line's bytes are as before when it returns, though one is changed in between.
    mutating func put(
        _ line: UnsafeMutableBufferPointer<UInt8>?, before trial: inout RecordTrial
    ) -> AuditFinding? {
        guard let line, let base = line.baseAddress, !ExportLine.isTail(line) else { return trial.missing() }
        guard let leaf = LeafLine(base, count: line.count) else { return trial.unsound("the line is not in form") }
        let position = trial.next
        let isSound = isOwn(leaf, base) && fits(leaf, base)
        let evidence = RecordTrial.Evidence(
            position: leaf.position, hash: leaf.hash, previous: leaf.previous, isSound: isSound,
            rollback: isSound ? rollback(leaf, base) : nil)
        if let finding = trial.take(evidence) { return finding }
        keepBooks(leaf, base, position, &trial)
        return nil
    }

    /// SHA-256(0x00 ‖ leaf): the byte before the leaf is lent to the digest, so that nothing is copied.
    private func isOwn(_ leaf: LeafLine, _ base: UnsafeMutablePointer<UInt8>) -> Bool {
        let before = leaf.leaf.lowerBound - 1
        let lent = base[before]
        base[before] = 0x00
        defer { base[before] = lent }
        return TreeHash(of: UnsafeRawBufferPointer(start: base + before, count: leaf.leaf.count + 1)) == leaf.hash
    }

    /// SHA-256(salt ‖ content) is what the leaf commits to, or the body is not open.
    private mutating func fits(_ leaf: LeafLine, _ base: UnsafeMutablePointer<UInt8>) -> Bool {
        guard case .open(let salt, let content) = leaf.body else { return true }
        if scratch.count < 32 + content.count { scratch = [UInt8](repeating: 0, count: 2 * (32 + content.count)) }
        return scratch.withUnsafeMutableBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return false }
            salt.store(at: start)
            let count = 32 + LineCursor.writePlain(content, of: base, to: start + 32)
            return TreeHash(of: UnsafeRawBufferPointer(start: start, count: count)) == leaf.commit
        }
    }

    private static func isOf(_ type: String, _ leaf: LeafLine, _ base: UnsafeMutablePointer<UInt8>) -> Bool {
        // Telling types by length first keeps most leaves free of a comparison.
        leaf.type.count == type.utf8.count
            && UnsafeBufferPointer(start: base, count: leaf.type.upperBound)[leaf.type].elementsEqual(type.utf8)
    }

    private func rollback(_ leaf: LeafLine, _ base: UnsafeMutablePointer<UInt8>) -> Rollback? {
        guard Self.isOf(SystemRestored.type, leaf, base), case .open(_, let content) = leaf.body else { return nil }
        return Rollback(
            type: SystemRestored.type, room: LineCursor.text(leaf.room, of: base),
            content: LineCursor.plain(content, of: base), position: leaf.position)
    }

    private func keepBooks(
        _ leaf: LeafLine, _ base: UnsafeMutablePointer<UInt8>, _ position: Int64, _ trial: inout RecordTrial
    ) {
        switch leaf.body {
        case .withheld: break
        case .destroyed:
            trial.lost.lose(
                room: LineCursor.text(leaf.room, of: base), id: LineCursor.text(leaf.id, of: base), seq: leaf.seq,
                position: position)
        case .open(_, let content):
            guard let type = LostBodies.accountingTypes.first(where: { Self.isOf($0, leaf, base) }) else { return }
            trial.lost.account(
                type: type, room: LineCursor.text(leaf.room, of: base), content: LineCursor.plain(content, of: base))
        }
    }
}
