import Crypto

/// The tree over all leaves of the journal (RFC 9162, section 2.1), as pure functions: hashes in, roots and proofs out.
///
/// Leaves are counted from 0; the leaf of an event is its position less one, and the tree of size n covers the positions
/// 1 to n. Hashes have 32 bytes.
package enum MerkleTree {
    /// A part of the tree that has all its leaves: 2^level of them, the `number`th such part from the left.
    package struct Subtree: Hashable, Sendable {
        /// 0 is a leaf.
        package let level: Int
        /// Counted from 0 within its level.
        package let number: Int64

        /// States both.
        package init(level: Int, number: Int64) {
            self.level = level
            self.number = number
        }

        /// The leaves below it.
        package var leaves: Range<Int64> { number << level..<(number + 1) << level }
    }

    /// Gives the hash of a complete part of the tree: from memory, or from the tiles and leaves of a database.
    package typealias Source = (Subtree) throws -> [UInt8]

    /// The root of the tree without leaves: SHA-256 of nothing.
    package static var emptyRoot: [UInt8] { bytes(SHA256.hash(data: [UInt8]())) }

    /// SHA-256(0x01 ‖ left ‖ right).
    package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var input: [UInt8] = [0x01]
        input.reserveCapacity(1 + left.count + right.count)
        input.append(contentsOf: left)
        input.append(contentsOf: right)
        return bytes(SHA256.hash(data: input))
    }

    /// SHA-256(0x01 ‖ left ‖ right), without an array.
    static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { input in
            guard let start = input.baseAddress else { return .zero }
            input[0] = 0x01
            left.store(at: start + 1)
            right.store(at: start + 33)
            return TreeHash(of: UnsafeRawBufferPointer(input))
        }
    }

    private static func bytes(_ digest: SHA256Digest) -> [UInt8] { digest.withUnsafeBytes { Array($0) } }

    /// The root of the first `size` leaves.
    ///
    /// - Throws: what the source throws.
    package static func root(size: Int64, from source: Source) throws -> [UInt8] {
        size <= 0 ? emptyRoot : try hash(0..<size, from: source)
    }

    /// The hash of a range that the tree's recursion produces: it begins at a multiple of the power of two that covers it.
    private static func hash(_ leaves: Range<Int64>, from source: Source) throws -> [UInt8] {
        let count = Int64(leaves.count)
        if count & (count - 1) == 0 {
            let level = count.trailingZeroBitCount
            return try source(Subtree(level: level, number: leaves.lowerBound >> level))
        }
        let middle = leaves.lowerBound + split(count)
        return node(
            try hash(leaves.lowerBound..<middle, from: source), try hash(middle..<leaves.upperBound, from: source))
    }

    /// The largest power of two below a count of at least two.
    private static func split(_ count: Int64) -> Int64 { 1 << (63 - (count - 1).leadingZeroBitCount) }

    /// The hashes that lead from a leaf to the root of the first `size` leaves (section 2.1.3.1), nearest first.
    ///
    /// - Throws: what the source throws.
    /// - Precondition: `index` is a leaf of that tree; callers refuse others.
    package static func inclusionProof(of index: Int64, size: Int64, from source: Source) throws -> [[UInt8]] {
        var proof: [[UInt8]] = []
        var leaves = 0..<size
        while leaves.count > 1 {
            let middle = leaves.lowerBound + split(Int64(leaves.count))
            let (near, far) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
            proof.append(try hash(index < middle ? far : near, from: source))
            leaves = index < middle ? near : far
        }
        return proof.reversed()
    }

    /// True when the proof leads from the leaf to the root (section 2.1.3.2).
    package static func includes(
        _ leaf: [UInt8], at index: Int64, size: Int64, root: [UInt8], proof: [[UInt8]]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (number, last) = (index, size - 1)
        var hash = leaf
        for step in proof {
            guard last > 0 else { return false }
            if number & 1 == 1 || number == last {
                hash = node(step, hash)
                while number & 1 == 0, number != 0 { (number, last) = (number >> 1, last >> 1) }
            } else {
                hash = node(hash, step)
            }
            (number, last) = (number >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// The hashes that show that the first `old` leaves of the tree of `size` leaves are the tree that was signed before
    /// (section 2.1.4.1); empty for an empty or an equal old tree.
    ///
    /// - Throws: what the source throws.
    /// - Precondition: `old` is not beyond `size`; callers refuse others.
    package static func consistencyProof(from old: Int64, to size: Int64, from source: Source) throws -> [[UInt8]] {
        guard old > 0, old < size else { return [] }
        var proof: [[UInt8]] = []
        var leaves = 0..<size
        var isWhole = true
        while leaves.upperBound != old {
            let middle = leaves.lowerBound + split(Int64(leaves.count))
            if old <= middle {
                proof.append(try hash(middle..<leaves.upperBound, from: source))
                leaves = leaves.lowerBound..<middle
            } else {
                proof.append(try hash(leaves.lowerBound..<middle, from: source))
                leaves = middle..<leaves.upperBound
                isWhole = false
            }
        }
        if !isWhole { proof.append(try hash(leaves, from: source)) }
        return proof.reversed()
    }

    /// True when the proof shows that the tree with the new root grew out of the tree with the old root
    /// (section 2.1.4.2).
    package static func isConsistent(
        from old: Int64, _ oldRoot: [UInt8], to size: Int64, _ root: [UInt8], proof: [[UInt8]]
    ) -> Bool {
        guard old >= 0, old <= size else { return false }
        if old == size { return proof.isEmpty && oldRoot == root }
        if old == 0 { return proof.isEmpty && oldRoot == emptyRoot }
        // A complete old tree is itself a part of the new one and not repeated in the proof.
        let path = old & (old - 1) == 0 ? [oldRoot] + proof : proof
        guard let first = path.first else { return false }
        var (number, last) = (old - 1, size - 1)
        while number & 1 == 1 { (number, last) = (number >> 1, last >> 1) }
        var (before, after) = (first, first)
        for step in path.dropFirst() {
            guard last > 0 else { return false }
            if number & 1 == 1 || number == last {
                before = node(step, before)
                after = node(step, after)
                while number & 1 == 0, number != 0 { (number, last) = (number >> 1, last >> 1) }
            } else {
                after = node(after, step)
            }
            (number, last) = (number >> 1, last >> 1)
        }
        return last == 0 && before == oldRoot && after == root
    }
}
