import Domain
import TestKit
import Testing

@testable import Gateway

/// Listings of archives over REST.
@Suite(.timeLimit(.minutes(3))) struct ArchiveRouteTests {
    /// A ZIP archive whose directory promises three million bytes.
    private static func zip() -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
        let name = Array("notes/a.txt".utf8)
        let local: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], zeros(26), name]
        let entry: [[UInt8]] = [
            [0x50, 0x4B, 0x01, 0x02], zeros(20), number(3_000_000, 4), number(name.count, 2), zeros(16), name,
        ]
        let (before, directory) = (Array(local.joined()), Array(entry.joined()))
        let end: [[UInt8]] = [
            [0x50, 0x4B, 0x05, 0x06], zeros(8), number(directory.count, 4), number(before.count, 4), zeros(2),
        ]
        return before + directory + Array(end.joined())
    }

    private static func tar() -> [UInt8] {
        func block(_ name: String, _ content: [UInt8], type: UInt8 = 0x30) -> [UInt8] {
            var block = [UInt8](repeating: 0, count: 512)
            func put(_ text: String, at index: Int) {
                block.replaceSubrange(index..<index + text.utf8.count, with: Array(text.utf8))
            }
            func octal(_ value: Int, _ digits: Int) -> String {
                let text = String(value, radix: 8)
                return String(repeating: "0", count: digits - text.count) + text
            }
            put(name, at: 0)
            put(octal(content.count, 11), at: 124)
            block[156] = type
            put("        ", at: 148)
            put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\0", at: 148)
            return block + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
        }
        let long = String(repeating: "d/", count: 80) + "end.log"
        let blocks: [[UInt8]] = [
            block("logs/", [], type: 0x35), block("logs/a.log", [UInt8](repeating: 0x61, count: 200_000)),
            block("long", Array((long + "\0").utf8), type: 0x4C), block("short", Array("x".utf8)),
            [UInt8](repeating: 0, count: 1_024),
        ]
        return Array(blocks.joined())
    }

    @Test func `an archive tells its entries to whoever may have it, which is recorded, and nothing else tells any`()
        async throws
    {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana", clearance: .restricted)
            let ben = try await house.person("ben")
            let made = try await ana.post("war-rooms/", ["name": "x", "privacy_level": "private"])
            let room = try #require(made["id"]?.string)
            let zip = try #require(try await ana.upload("a.zip", Self.zip(), in: room)["id"]?.string)
            let tar = try #require(try await ana.upload("a.tar", Self.tar(), in: room)["id"]?.string)
            let text = try #require(try await ana.upload("a.txt", Array("hello".utf8), in: room)["id"]?.string)
            for file in [zip, tar, text] {
                #expect(try await ben.get("chat-files/\(file)/entries/").status == 404)
            }
            #expect(try await ana.get("chat-files/\(text)/entries/").status == 415)
            let listed = try await ana.get("chat-files/\(zip)/entries/")
            #expect(listed.status == 200 && listed["format"] == "zip" && listed["count"] == 1)
            #expect(listed["entries"]?.array?.first?["name"] == "notes/a.txt")
            #expect(listed["total_size"] == 3_000_000 && listed["is_excessive"] == true && listed["is_cut"] == false)
            let other = try await ana.get("chat-files/\(tar)/entries/")
            #expect(other["format"] == "tar" && other["is_cut"] == false && other["is_excessive"] == false)
            let names = other["entries"]?.array?.compactMap { $0["name"]?.string }
            #expect(names == ["logs/", "logs/a.log", String(repeating: "d/", count: 80) + "end.log"])
            #expect(other["total_size"] == 200_001)
            let log = try await ana.get("chat-files/\(tar)/access_log/").results
            #expect(log.map { $0["access_type"] } == ["PREVIEW"])
        }
    }
}
