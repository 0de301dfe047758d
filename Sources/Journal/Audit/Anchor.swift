package import Domain

/// A signed head on its way out of the server's reach.
package struct AnchoredHead: Sendable, Equatable {
    /// Leaves of its tree.
    package let size: Int64
    /// The signed note.
    package let note: String
    /// When it is anchored.
    package let at: Moment

    /// States all three.
    package init(size: Int64, note: String, at: Moment) {
        self.size = size
        self.note = note
        self.at = at
    }
}

/// A place outside the database where signed heads are kept, so that whoever holds the database and the key cannot rewrite
/// what was signed before.
package struct Anchor: Sendable {
    /// How: `file`, `webhook`. One anchor a kind.
    package let kind: String
    /// Where, as operators and auditors are shown it; no secret stands in it.
    package let place: String
    /// True when it needs nobody else and is quick, so that the last head is put there even while the server stops.
    package let isLocal: Bool
    /// Puts a head there and returns once it is kept. It ends by itself within a bounded time.
    ///
    /// - Throws: what an operator may read in the log and at `/audit/checkpoint/`.
    package let put: @Sendable (AnchoredHead) async throws -> Void

    /// States all four.
    package init(
        kind: String, place: String, isLocal: Bool = false, put: @escaping @Sendable (AnchoredHead) async throws -> Void
    ) {
        self.kind = kind
        self.place = place
        self.isLocal = isLocal
        self.put = put
    }
}
