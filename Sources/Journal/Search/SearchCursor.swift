package import Domain

/// Where the next page of a search begins, sealed: positions count events that the reader may not know of.
package enum SearchCursor {
    private static let column = "search.cursor"

    /// The text that stands for a position, good for one principal.
    ///
    /// - Throws: what the cipher throws.
    package static func text(_ position: Int64, for reader: Actor, _ vault: Vault) throws -> String {
        Hex.text(try vault.seal(column: String(position), column, row: reader.text, room: .house))
    }

    /// The position that a text stands for.
    ///
    /// - Throws: `Refusal` naming `cursor` when it is none of this principal's; `StorageError`.
    package static func position(_ text: String, for reader: Actor, _ vault: Vault) throws -> Int64 {
        let wrong = Refusal.invalid("cursor", "This is no cursor of yours; take it from `next`.")
        guard let sealed = Hex.bytes(text) else { throw wrong }
        do {
            guard let position = Int64(try vault.open(column: sealed, column, row: reader.text, room: .house)) else {
                throw wrong
            }
            return position
        } catch is Fault {
            throw wrong
        }
    }
}
