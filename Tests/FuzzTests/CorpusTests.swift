import Foundation
import Testing

/// Replays what `script/fuzz` starts from and what it found once, through the same functions.
struct CorpusTests {
    private static var corpus: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
    }

    @Test(arguments: FuzzTarget.all.map(\.name)) func `nothing that is kept breaks its target`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let folder = Self.corpus.appendingPathComponent(name)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let bytes = try Array(Data(contentsOf: file))
            #expect(target.violation(bytes) == nil, "\(file.lastPathComponent)")
            // Each beginning of it as well, and each with one byte changed: a short walk without the instrumentation.
            for length in 0..<min(bytes.count, 400) {
                #expect(target.violation(Array(bytes[..<length])) == nil, "\(file.lastPathComponent), \(length) bytes")
                var changed = bytes
                changed[length] ^= 0x20
                #expect(target.violation(changed) == nil, "\(file.lastPathComponent), byte \(length)")
            }
        }
    }

    @Test func `every folder of the corpus has its target`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
        #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
    }
}
