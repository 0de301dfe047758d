import Crypto
import Domain
import Sealing
import Testing

/// The tree of RFC 9162: against the published roots of the eight test leaves of certificate transparency, against the
/// definition in the RFC, and against everything that was changed by one bit.
struct MerkleTreeTests {
    /// The inputs of the test tree that implementations of RFC 6962 share.
    private static let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]
    private static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    private static func leaf(_ input: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: [0x00] + input)) }

    private static func testLeaves() throws -> [[UInt8]] { try inputs.map { leaf(try #require(Hex.bytes($0))) } }

    private static func leaves(_ count: Int) -> [[UInt8]] { (0..<count).map { leaf(Array("leaf \($0)".utf8)) } }

    /// The definition, word for word: MTH of section 2.1.1.
    private static func naive(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first ?? Array(SHA256.hash(data: [UInt8]())) }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return Array(SHA256.hash(data: [0x01] + naive(leaves[..<middle]) + naive(leaves[middle...])))
    }

    private static func source(_ leaves: [[UInt8]]) -> MerkleTree.Source {
        { part in naive(leaves[Int(part.leaves.lowerBound)..<Int(part.leaves.upperBound)]) }
    }

    @Test func `the tree without leaves has the root of nothing`() throws {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(Hex.text(MerkleTree.emptyRoot) == empty && Hex.text(RightEdge().root) == empty)
        #expect(try MerkleTree.root(size: 0) { _ in [] } == MerkleTree.emptyRoot)
    }

    @Test func `the eight published roots come out, by growing and by reading`() throws {
        let leaves = try Self.testLeaves()
        var edge = RightEdge()
        for (index, leaf) in leaves.enumerated() {
            edge.append(leaf)
            #expect(Hex.text(edge.root) == Self.roots[index])
            let root = try MerkleTree.root(size: Int64(index + 1), from: Self.source(leaves))
            #expect(Hex.text(root) == Self.roots[index])
        }
    }

    @Test func `the published proofs of the test tree come out`() throws {
        let source = Self.source(try Self.testLeaves())
        let last = try MerkleTree.inclusionProof(of: 5, size: 8, from: source)
        #expect(
            last.map { Hex.text($0) } == [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ])
        let grown = try MerkleTree.consistencyProof(from: 6, to: 8, from: source)
        #expect(
            grown.map { Hex.text($0) } == [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ])
    }

    @Test func `every leaf of every tree of 1 to 300 leaves is proven, and no other leaf in its place`() throws {
        let leaves = Self.leaves(301)
        let source = Self.memory(leaves)
        var edge = RightEdge()
        // Expectations are counted instead of stated one by one: there are 45,150 proofs.
        var unproven: [String] = []
        var forged: [String] = []
        for size in 1...300 {
            edge.append(leaves[size - 1])
            let root = edge.root
            for index in 0..<size {
                let proof = try MerkleTree.inclusionProof(of: Int64(index), size: Int64(size), from: source)
                let isIn = { (leaf: Int, at: Int, proof: [[UInt8]]) in
                    MerkleTree.includes(leaves[leaf], at: Int64(at), size: Int64(size), root: root, proof: proof)
                }
                if !isIn(index, index, proof) { unproven.append("\(index) in \(size)") }
                guard (index + size) % 7 == 0 else { continue }
                let others = [
                    isIn(index + 1, index, proof), isIn(index, index, proof + [root]), isIn(index, size, proof),
                    isIn(index, -1, proof), size > 1 && isIn(index, (index + 1) % size, proof),
                    !proof.isEmpty && isIn(index, index, Array(proof.dropLast())),
                ]
                if others.contains(true) { forged.append("\(index) in \(size)") }
            }
        }
        #expect(unproven.isEmpty && forged.isEmpty)
    }

    /// The parts of the tree computed once: naive hashing of every part of every size would take minutes.
    private static func memory(_ leaves: [[UInt8]]) -> MerkleTree.Source {
        var known: [MerkleTree.Subtree: [UInt8]] = [:]
        func hash(_ part: MerkleTree.Subtree) -> [UInt8] {
            if part.level == 0 { return leaves[Int(part.number)] }
            if let hash = known[part] { return hash }
            let left = MerkleTree.Subtree(level: part.level - 1, number: part.number * 2)
            let right = MerkleTree.Subtree(level: part.level - 1, number: part.number * 2 + 1)
            known[part] = MerkleTree.node(hash(left), hash(right))
            return known[part] ?? []
        }
        return hash
    }

    @Test func `every tree of up to 300 leaves is shown to have grown out of every smaller one`() throws {
        let leaves = Self.leaves(300)
        let source = Self.memory(leaves)
        var edge = RightEdge()
        var roots = [edge.root]
        for leaf in leaves {
            edge.append(leaf)
            roots.append(edge.root)
        }
        #expect(roots[300] == Self.naive(leaves[...]))
        var unproven: [String] = []
        var forged: [String] = []
        for size in 0...300 {
            for old in 0...size {
                let proof = try MerkleTree.consistencyProof(from: Int64(old), to: Int64(size), from: source)
                let grew = { (from: [UInt8], to: [UInt8], proof: [[UInt8]]) in
                    MerkleTree.isConsistent(from: Int64(old), from, to: Int64(size), to, proof: proof)
                }
                if !grew(roots[old], roots[size], proof) { unproven.append("\(old) to \(size)") }
                // The empty tree is the beginning of every tree.
                guard old > 0, (old + size) % 11 == 0 else { continue }
                let others = [
                    grew(roots[old - 1], roots[size], proof), grew(roots[old], roots[size - 1], proof),
                    grew(roots[old], roots[size], proof + [roots[old]]),
                    !proof.isEmpty && grew(roots[old], roots[size], Array(proof.dropFirst())),
                ]
                if others.contains(true) { forged.append("\(old) to \(size)") }
            }
        }
        #expect(unproven.isEmpty && forged.isEmpty)
    }

    @Test func `a smaller tree never grew out of a larger one`() {
        #expect(!MerkleTree.isConsistent(from: 2, [1], to: 1, [1], proof: []))
        #expect(!MerkleTree.isConsistent(from: -1, [1], to: 1, [1], proof: []))
    }

    @Test func `a changed bit anywhere in a proof shows`() throws {
        let leaves = Self.leaves(77)
        let source = Self.memory(leaves)
        let root = Self.naive(leaves[...])
        let inclusion = try MerkleTree.inclusionProof(of: 41, size: 77, from: source)
        let consistency = try MerkleTree.consistencyProof(from: 41, to: 77, from: source)
        let old = Self.naive(leaves[..<41])
        for (step, byte) in zip(inclusion.indices, [0, 7, 15, 23, 31, 3, 9]) {
            var changed = inclusion
            changed[step][byte] ^= 0x10
            #expect(!MerkleTree.includes(leaves[41], at: 41, size: 77, root: root, proof: changed))
        }
        for (step, byte) in zip(consistency.indices, [0, 7, 15, 23, 31, 3, 9, 11]) {
            var changed = consistency
            changed[step][byte] ^= 0x10
            #expect(!MerkleTree.isConsistent(from: 41, old, to: 77, root, proof: changed))
        }
    }

    @Test func `a stored edge goes on as if it had never been away`() throws {
        let leaves = Self.leaves(300)
        var edge = RightEdge()
        for leaf in leaves {
            edge = try #require(RightEdge(size: edge.size, bytes: edge.bytes))
            edge.append(leaf)
        }
        #expect(edge.root == Self.naive(leaves[...]))
    }

    @Test func `an edge that does not have the peaks of its size is none`() {
        #expect(RightEdge(size: 3, bytes: Array(repeating: 0, count: 32)) == nil)
        #expect(RightEdge(size: -1, bytes: []) == nil)
        #expect(RightEdge(size: 4, bytes: Array(repeating: 0, count: 33)) == nil)
        #expect(RightEdge(size: 0, bytes: [])?.root == MerkleTree.emptyRoot)
    }

    @Test func `every part that an edge completes has the hash of its leaves`() {
        let leaves = Self.leaves(300)
        var edge = RightEdge()
        var completed = 0
        for leaf in leaves {
            edge.append(TreeHash(leaf)) { part, hash in
                completed += 1
                let own = leaves[Int(part.leaves.lowerBound)..<Int(part.leaves.upperBound)]
                #expect(hash.bytes == Self.naive(own))
            }
        }
        #expect(completed == 150 + 75 + 37 + 18 + 9 + 4 + 2 + 1)
    }
}
