import App
import Domain
import Sealing
import Storage
import TestKit
import Testing

@testable import Journal

/// The tree over the journal: it grows with every batch, survives every start, and gives the proofs of its leaves.
struct TreeTests {
    /// The definition of RFC 9162, section 2.1.1, over the stored leaves.
    private static func naive(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first ?? MerkleTree.emptyRoot }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return MerkleTree.node(naive(leaves[..<middle]), naive(leaves[middle...]))
    }

    private static func leaves(_ house: House) async throws -> [[UInt8]] {
        try await house.store.read { db in
            var leaves: [[UInt8]] = []
            try TreeQueries.leaves(1..<Int64.max, db) { _, hash in leaves.append(hash) }
            return leaves
        }
    }

    /// The stored edge and tiles are those of the stored leaves.
    private static func expectTree(_ house: House) async throws {
        let leaves = try await leaves(house)
        let (edge, first, second) = try await house.store.read { db in
            (
                try TreeReader(db).edge(), try TreeQueries.tiles(level: 1, 0..<1000, db),
                try TreeQueries.tiles(level: 2, 0..<1000, db)
            )
        }
        #expect(edge.size == Int64(leaves.count) && edge.size == house.journal.position)
        #expect(edge.root == naive(leaves[...]))
        #expect(first == (0..<leaves.count / 256).map { naive(leaves[$0 * 256..<($0 + 1) * 256]) })
        #expect(second.count == leaves.count / 65_536)
    }

    /// That many lines in one room, many to a batch.
    private static func say(_ count: Int, _ house: TestHouse) async throws {
        let made = try await house.openRoom()
        guard case .id(let room) = made else { throw Fault("a room has an id") }
        let operation = house.operatorOperation
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 0..<count {
                tasks.addTask {
                    _ = try await house.journal.perform(Say(room: room, content: "\(number)"), as: operation)
                }
            }
            try await tasks.waitForAll()
        }
    }

    @Test func `the tree holds every leaf, batch by batch and start by start`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let test = try await TestHouse(house, in: directory)
                try await Self.expectTree(house)
                try await Self.say(300, test)
                try await Self.expectTree(house)
                try await Self.say(300, test)
            }
            try await directory.open { house in
                try await Self.expectTree(house)
                _ = try await house.journal.perform(
                    Say(room: .house, content: "on"), as: house.operation(.operator(0), .cli, "test"))
                try await Self.expectTree(house)
            }
        }
    }

    @Test func `a batch that is undone leaves no leaf in the tree`() async throws {
        try await TestHouse.with { house in
            let before = house.journal.position
            await #expect(throws: (any Error).self) {
                try await house.journal.perform(SayWithoutAnswer(room: .house), as: house.operatorOperation)
            }
            #expect(house.journal.position == before)
            try await Self.expectTree(house.house)
            _ = try await house.openRoom()
            try await Self.expectTree(house.house)
        }
    }

    @Test func `every entry is proven out of tiles and leaves, and every head grew out of every earlier one`()
        async throws
    {
        try await TestHouse.with { house in
            try await Self.say(600, house)
            let leaves = try await Self.leaves(house.house)
            let size = Int64(leaves.count)
            let root = Self.naive(leaves[...])
            try await house.house.store.read { db in
                let reader = TreeReader(db)
                let stored = try reader.root(size: size)
                #expect(stored == root)
                for position in stride(from: Int64(1), through: size, by: 17) {
                    let proof = try reader.inclusionProof(position: position, size: size)
                    #expect(
                        MerkleTree.includes(
                            leaves[Int(position) - 1], at: position - 1, size: size, root: root, proof: proof))
                }
                for old in [Int64(1), 2, 3, 255, 256, 257, 300, 511, 512, 513, size - 1, size] {
                    let proof = try reader.consistencyProof(from: old, to: size)
                    let oldRoot = Self.naive(leaves[..<Int(old)])
                    let stored = try reader.root(size: old)
                    #expect(stored == oldRoot)
                    #expect(MerkleTree.isConsistent(from: old, oldRoot, to: size, root, proof: proof))
                }
            }
        }
    }

    @Test func `a journal that an earlier release wrote gets its tree when it is opened, slice by slice`() async throws
    {
        try await TestHouse.with { house in
            try await Self.say(300, house)
            let store = house.house.store
            let wanted = try await store.read { db in try TreeReader(db).edge() }
            try store.transaction { db in
                try db.execute("DELETE FROM tree_edge")
                try TreeQueries.removeTiles(db)
            }
            // A start that was killed after its first slices goes on where it was.
            #expect(try TreeOpening(slice: 7).open(store, position: 21).size == 21)
            #expect(try TreeOpening(slice: 100).open(store, position: wanted.size) == wanted)
            try await Self.expectTree(house.house)
        }
    }

    @Test func `an edge of a longer journal is not believed`() async throws {
        try await TestHouse.with { house in
            let store = house.house.store
            let size = house.journal.position
            _ = try store.transaction { db in try db.execute("DELETE FROM events WHERE position > \(size - 3)") }
            let edge = try TreeOpening().open(store, position: size - 3)
            let leaves = try await Self.leaves(house.house)
            #expect(edge.size == size - 3 && edge.root == Self.naive(leaves[...]))
        }
    }

    @Test func `a hole in the journal moves no other leaf`() async throws {
        try await TestHouse.with { house in
            let store = house.house.store
            let size = house.journal.position
            _ = try store.transaction { db in
                try db.execute("DELETE FROM events WHERE position IN (3, 4)")
                try db.execute("DELETE FROM tree_edge")
            }
            let edge = try TreeOpening(slice: 3).open(store, position: size)
            var leaves = try await Self.leaves(house.house)
            leaves.insert(contentsOf: [TreeGrowth.missingLeaf, TreeGrowth.missingLeaf], at: 2)
            #expect(edge.size == size && edge.root == Self.naive(leaves[...]))
        }
    }
}
