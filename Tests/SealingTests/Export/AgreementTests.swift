import Domain
import Foundation
import TestKit
import Testing

@testable import Sealing

/// Two verifiers that share no code say the same of the same file: exit status, kind and position.
struct AgreementTests {
    private static let now = SampleRecord.madeAt.adding(seconds: 3600)

    /// What a verifier said.
    private struct Answer: Equatable, CustomStringConvertible {
        let verdict: String?
        let kind: String?
        let position: Int64?

        init(_ verdict: AuditVerdict) {
            self.verdict = verdict.outcome.rawValue
            kind = verdict.finding?.kind.rawValue
            position = verdict.finding?.position
        }

        init(_ json: JSON) {
            verdict = json["verdict"]?.string
            kind = json["kind"]?.string
            position = json["position"]?.int
        }

        var description: String { "\(verdict ?? "?") \(kind ?? "-") \(position.map(String.init) ?? "-")" }
    }

    @Test func `both judge a thousand randomly damaged records alike`() async throws {
        let seed = UInt64(truncatingIfNeeded: Clock.monotonicNanoseconds())
        // Whoever sees a failure can see it again with this seed.
        let sample = try SampleRecord(count: 60, headEvery: 16)
        var generator = SeededGenerator(seed: seed)
        var files = [sample.bytes]
        while files.count <= 1_000 { files.append(try Damage.some(of: sample, &generator)) }
        var tampered = 0
        try await compare(files, maxAgeSeconds: 86_400) { index, ours, theirs in
            #expect(ours == theirs, "file \(index) of seed \(seed)")
            if index == 0 { #expect(ours.verdict == "intact") }
            if ours.verdict == "tampered" { tampered += 1 }
        }
        #expect(tampered > 700, "the damage of seed \(seed) is too slight to say much")
    }

    @Test func `both agree on records that are intact, unanchored or someone else's`() async throws {
        var withoutAnchors = try SampleRecord(count: 40, headEvery: 10)
        withoutAnchors.lines.removeAll { String(decoding: $0, as: UTF8.self).hasPrefix("{\"type\":\"anchor\"") }
        try withoutAnchors.mendFooter()
        let files = [try SampleRecord(count: 40, headEvery: 10).bytes, withoutAnchors.bytes, [], Array("{}\n".utf8)]
        let day = try await answers(files, maxAgeSeconds: 86_400)
        #expect(day.map(\.verdict) == ["intact", "unanchored", "unreadable", "unreadable"])
        let minute = try await answers(files, maxAgeSeconds: 60)
        #expect(minute.map(\.verdict) == ["unanchored", "unanchored", "unreadable", "unreadable"])
    }

    @Test func `both find what a restore lost without saying so, and let go of what it gave up`() async throws {
        typealias Story = RestoredRecord.Story
        let stories: [(story: Story, answer: String)] = [
            (Story(abandoned: []), "tampered anchor 13"), (Story(abandoned: nil), "tampered anchor 13"),
            (Story(abandoned: ["another"]), "tampered anchor 13"), (Story(abandoned: "first"), "tampered anchor 13"),
            (Story(rollback: false), "tampered anchor 13"), (Story(rollback: 1), "tampered anchor 13"),
            (Story(room: "00000000-0000-7000-8000-000000000001"), "tampered anchor 13"),
            (Story(isWithheld: true), "tampered anchor 13"),
            (Story(lost: 30, rollback: false), "tampered truncation 21"),
            (Story(lost: 12, rollback: false), "intact - -"), (Story(lost: nil, rollback: false), "intact - -"),
            (Story(), "intact - -"), (Story(lost: 13), "intact - -"), (Story(lost: 30), "intact - -"),
            (Story(abandoned: ["x", 7, "first"]), "intact - -"), (Story(isSigned: false), "intact - -"),
        ]
        let record = try RestoredRecord()
        let files = try stories.map { try record.bytes($0.story) }
        try await compare(files, maxAgeSeconds: 86_401) { index, ours, theirs in
            #expect(ours == theirs && ours.description == stories[index].answer, "\(stories[index].story): \(ours)")
        }
    }

    @Test func `the newest head counts only where the record did not give it up`() async throws {
        var story = RestoredRecord.Story(lost: 30)
        story.isSigned = false
        let file = try RestoredRecord().bytes(story)
        let verdict = try ExportVerifier(.init(now: SampleRecord.madeAt)).verify(file)
        #expect(verdict.outcome == .intact && verdict.detail.contains("older backup at position 13"), "\(verdict)")
    }

    private func answers(_ files: [[UInt8]], maxAgeSeconds: Int64) async throws -> [Answer] {
        var answers: [Answer] = []
        try await compare(files, maxAgeSeconds: maxAgeSeconds) { index, ours, theirs in
            #expect(ours == theirs, "file \(index)")
            answers.append(ours)
        }
        return answers
    }

    /// Writes the files, has Python judge all of them in one process, and compares each answer with ours.
    private func compare(
        _ files: [[UInt8]], maxAgeSeconds: Int64, _ body: (Int, Answer, Answer) -> Void
    ) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(
            path: "muster-agreement-\(ProcessInfo.processInfo.processIdentifier)-\(maxAgeSeconds)-\(files.count)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        for (index, bytes) in files.enumerated() {
            try Data(bytes).write(to: directory.appending(path: String(index)))
        }
        let count = files.count
        let theirs = try await aside { try Self.python(directory, count: count, maxAgeSeconds: maxAgeSeconds) }
        #expect(theirs.count == files.count)
        var options = ExportVerifier.Options(now: Self.now)
        options.anchorAgeMax = maxAgeSeconds
        for (index, answer) in theirs.enumerated() {
            body(
                index, Answer(try ExportVerifier(options).verify(path: directory.appending(path: "\(index)").path)),
                answer)
            await Task.yield()
        }
    }

    private static func python(_ directory: URL, count: Int, maxAgeSeconds: Int64) throws -> [Answer] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let script = """
            import functools, json, sys
            sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True
            import verify_audit
            # The same heads stand in a thousand files.
            verify_audit.is_signed = functools.lru_cache(4096)(verify_audit.is_signed)
            for number in range(int(sys.argv[3])):
                verdict = verify_audit.judge(f"{sys.argv[2]}/{number}", now=int(sys.argv[4]), max_age=int(sys.argv[5]))
                print(json.dumps(verdict))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", script, root.appending(path: "tools").path, directory.path, "\(count)",
            "\(now.microseconds / 1_000_000)", "\(maxAgeSeconds)",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try said.split(separator: 0x0A).map { Answer(try JSONParser.parse(Array($0))) }
    }
}

/// What may happen to an export, by accident or on purpose.
enum Damage {
    /// One to three kinds of damage, with the footer mended half of the time as somebody would who knows the format.
    static func some(of sample: SampleRecord, _ generator: inout SeededGenerator) throws -> [UInt8] {
        var record = sample
        for _ in 0...Int.random(in: 0...2, using: &generator) { try harm(&record, &generator) }
        if Bool.random(using: &generator), record.lines.count > 2 { try record.mendFooter() }
        var bytes = record.bytes
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
        case 1, 2:
            bytes[Int.random(in: bytes.indices, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 3: bytes += Array("more".utf8)
        default: break
        }
        return bytes
    }

    private static func harm(_ record: inout SampleRecord, _ generator: inout SeededGenerator) throws {
        let count = record.lines.count
        let index = Int.random(in: 0..<count, using: &generator)
        let other = Int.random(in: 0..<count, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: record.lines.remove(at: index)
        case 1: record.lines.swapAt(index, other)
        case 2: record.lines.insert(record.lines[other], at: index)
        case 3: record.lines.removeSubrange(index..<min(count, index + 5))
        case 4: record.setSize(Int.random(in: 0...record.size + 3, using: &generator))
        case 5: change("\"body\":\"open\"", to: "\"body\":\"destroyed\"}\n", cut: true, in: &record.lines[index])
        case 6: change("\"body\":\"open\"", to: "\"body\":\"withheld\"}\n", cut: true, in: &record.lines[index])
        case 7:
            if let forged = try? Tampering.forged(record.lines[index]) { record.lines[index] = forged }
        case 8: flip(&record.lines[index], &generator)
        default:
            let digits = Int.random(in: 0..<10, using: &generator)
            change("\"position\":", to: "\"position\":\(digits)", cut: false, in: &record.lines[index])
        }
        if record.lines.count < 3 { record.lines = SampleRecord.split(record.bytes + Array("\n\n\n".utf8)) }
    }

    private static func flip(_ line: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !line.isEmpty else { return }
        line[Int.random(in: line.indices, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    }

    private static func change(_ found: String, to put: String, cut: Bool, in line: inout [UInt8]) {
        let text = String(decoding: line, as: UTF8.self)
        guard let range = text.firstRange(of: found) else { return }
        line = Array((text[..<range.lowerBound] + put + (cut ? "" : text[range.upperBound...])).utf8)
    }
}
