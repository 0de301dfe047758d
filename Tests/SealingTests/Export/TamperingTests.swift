import Domain
import TestKit
import Testing

@testable import Sealing

/// Nobody can change a record of a thousand events without being found out, and the place is named.
struct TamperingTests {
    /// A thousand events, and the trial as it stands before each of them.
    private struct Ground {
        let record: SampleRecord
        let trials: [RecordTrial]

        init() throws {
            record = try SampleRecord(count: 1_000, headEvery: 100)
            var book = HeadBook(key: record.key, size: 1_000)
            for line in record.notes { try Tampering.weigh(line, &book) }
            var trial = RecordTrial(marks: book.marks)
            var trials = [trial]
            for line in record.leaves {
                guard Tampering.put(line, &trial) == nil else { throw Fault("the sample is not intact") }
                trials.append(trial)
            }
            self.trials = trials
        }

        /// What the trial says that stands before a position, of lines that come then.
        func judge(_ lines: [[UInt8]], from position: Int) -> (finding: AuditFinding?, trial: RecordTrial) {
            var trial = trials[position - 1]
            for line in lines {
                if let finding = Tampering.put(line, &trial) { return (finding, trial) }
            }
            return (nil, trial)
        }

        func line(_ position: Int) -> [UInt8] { record.lines[position] }
    }

    @Test func `every byte of every event that is changed is found at its position`() async throws {
        let ground = try Ground()
        try await withThrowingTaskGroup(of: [String].self) { group in
            for part in 0..<2 {
                group.addTask {
                    try await aside {
                        stride(from: 1 + part, through: 1_000, by: 2).flatMap { Self.flipAll(of: $0, ground) }
                    }
                }
            }
            for try await missed in group { #expect(missed.isEmpty) }
        }
    }

    private static func flipAll(of position: Int, _ ground: Ground) -> [String] {
        let line = ground.line(position)
        var missed: [String] = []
        for index in line.indices {
            var changed = line
            changed[index] ^= 1 << UInt8((index + position) % 8)
            // A newline that is gone joins two lines, one that is new parts a line.
            if index == line.count - 1 { changed += ground.line(position + 1) }
            if let newline = changed.firstIndex(of: 0x0A) { changed = Array(changed[...newline]) }
            let finding = ground.judge([changed], from: position).finding
            if finding?.kind != .leaf || finding?.position != Int64(position) {
                missed.append("byte \(index) of \(position): \(finding.map { "\($0)" } ?? "nothing")")
            }
        }
        return missed
    }

    @Test func `an event that is taken out, moved, repeated or put in is found where that was`() throws {
        let ground = try Ground()
        for position in 1...1_000 {
            let at = Int64(position)
            let without = ground.judge([ground.line(position + 1)], from: position).finding
            #expect(without == (without.map { AuditFinding(position < 1_000 ? .gap : .truncation, at: at, $0.detail) }))
            let later = 1 + (position * 7 + 500) % 1_000
            if later > position {
                let swapped = ground.judge([ground.line(later)], from: position).finding
                #expect(swapped?.kind == .gap && swapped?.position == at)
            }
            let twice = ground.judge([ground.line(position), ground.line(position)], from: position).finding
            #expect(twice?.kind == .gap && twice?.position == at + 1, "\(position)")
            let forged = ground.judge(
                [try Tampering.forged(ground.line(position)), ground.line(position)], from: position)
            // At a signed head the tree tells already; elsewhere two events claim one position.
            #expect(forged.finding?.kind == (position % 100 == 0 ? .root : .gap), "\(position)")
            let vouched = Int64((position - 1) / 100 * 100)
            #expect(forged.finding?.position == (position % 100 == 0 ? vouched + 1 : at), "\(position)")
        }
    }

    @Test func `an event that is changed together with its hash is told by the next, or by the next head`() throws {
        let ground = try Ground()
        for position in 1..<1_000 {
            let finding = ground.judge(
                [try Tampering.forged(ground.line(position)), ground.line(position + 1)], from: position
            ).finding
            let isHead = position % 100 == 0
            #expect(finding?.kind == (isHead ? .root : .chain), "\(position)")
            #expect(finding?.position == Int64(isHead ? position - 99 : position), "\(position)")
        }
    }

    @Test func `a record that is cut off before the last anchor is found out at every length`() throws {
        let ground = try Ground()
        for length in 0..<1_000 {
            var book = HeadBook(key: ground.record.key, size: Int64(length))
            for line in ground.record.notes { try Tampering.weigh(line, &book) }
            let finding = book.findings(after: []).min()
            #expect(finding?.kind == .truncation && finding?.position == Int64(length) + 1)
            // Without a count that says so, the file simply ends.
            let last = ground.trials[length].missing()
            #expect(last.kind == .truncation && last.position == Int64(length) + 1)
        }
    }

    @Test func `every byte of header, heads, anchors and footer that is changed is noticed`() async throws {
        let record = try SampleRecord(count: 20, headEvery: 8)
        let verifier = ExportVerifier(ExportVerifier.Options(now: SampleRecord.madeAt))
        #expect(try verifier.verify(record.bytes).outcome == .intact)
        let bytes = record.bytes
        let leaves = record.lines[0].count..<record.lines[0...20].joined().count
        for index in bytes.indices where !leaves.contains(index) {
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            let outcome = try verifier.verify(changed).outcome
            #expect(outcome == .tampered || outcome == .unreadable, "byte \(index)")
            await Task.yield()
        }
    }

    @Test func `a body that is gone is erased unless a later event of its room says so`() async throws {
        let verifier = ExportVerifier(ExportVerifier.Options(now: SampleRecord.madeAt))
        for position in 1...100 {
            var record = try SampleRecord(count: 100, headEvery: 30)
            let text = String(decoding: record.lines[position], as: UTF8.self)
            guard let body = text.firstRange(of: ",\"body\":\"open\"") else { continue }
            record.lines[position] = Array((text[..<body.lowerBound] + ",\"body\":\"destroyed\"}\n").utf8)
            try record.mendFooter()
            let finding = try verifier.verify(record.bytes).finding
            #expect(finding?.kind == .erased, "\(position)")
            let accounted = text.contains("message.redacted") || text.contains("room.shredded")
            #expect(accounted ? finding.map { $0.position < position } == true : finding?.position == Int64(position))
            await Task.yield()
        }
    }
}

/// What tests do to lines.
enum Tampering {
    /// Puts a line before a trial.
    static func put(_ line: [UInt8], _ trial: inout RecordTrial) -> AuditFinding? {
        var line = line
        var reading = LeafReading()
        return line.withUnsafeMutableBufferPointer { reading.put($0, before: &trial) }
    }

    /// Weighs a line of a signed head.
    static func weigh(_ line: [UInt8], _ book: inout HeadBook) throws {
        var line = line
        let note = try line.withUnsafeMutableBufferPointer { bytes in
            guard let note = ExportLine.note(bytes) else { throw Fault("no head stands here") }
            return note
        }
        if let at = note.anchoredAt {
            book.weigh(anchor: note.note, at: at)
        } else {
            book.weigh(checkpoint: note.note)
        }
    }

    /// Another door, and the hash that belongs to it.
    static func forged(_ line: [UInt8]) throws -> [UInt8] {
        let text = String(decoding: line, as: UTF8.self).replacing("\"door\":\"rest\"", with: "\"door\":\"cli\"")
        guard let leaf = text.firstRange(of: "\"leaf\":{"), let end = text.firstRange(of: ",\"hash\":\"") else {
            throw Fault("this is no leaf")
        }
        let canonical = text[text.index(before: leaf.upperBound)..<end.lowerBound]
        let hash = Hex.text(Leaf.hash(ofCanonical: Array(canonical.utf8)))
        let rest = text[text.index(end.upperBound, offsetBy: 64)...]
        return Array((text[..<end.upperBound] + hash + rest).utf8)
    }
}
