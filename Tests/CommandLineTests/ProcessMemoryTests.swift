import Domain
import Foundation
import TestKit
import Testing

/// What a server keeps of the memory that it gave back.
struct ProcessMemoryTests {
    /// The heaps of a process beside its first one: the allocator reserves 64 MiB for each, at a multiple of that.
    private static func heaps(of process: Int32) throws -> Int {
        let size: UInt64 = 64 << 20
        let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
        let ranges = maps.split(separator: "\n").compactMap { line -> (begin: UInt64, end: UInt64, mode: Substring)? in
            let words = line.split(separator: " ")
            let edges = words[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
            // Anonymous ones have no path.
            return edges.count == 2 && words.count == 5 ? (edges[0], edges[1], words[1]) : nil
        }
        return zip(ranges, ranges.dropFirst()).count { used, spare in
            used.begin % size == 0 && used.mode == "rw-p" && used.end == spare.begin && spare.mode == "---p"
                && spare.end == used.begin + size
        }
    }

    @Test
    func `the threads of a server share few heaps, so that memory given back in one is used by all`() async throws {
        try await Program.with { program in
            try await RunningProgram.with(program) { server in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<32 {
                        group.addTask {
                            let answer = try await server.client.request("GET", "/readyz")
                            #expect(answer.status == 200)
                        }
                    }
                    try await group.waitForAll()
                }
                // One of them is the first, which grows elsewhere.
                #expect(try Self.heaps(of: server.id) < Int(Limits.heapsMax))
            }
        }
    }
}
