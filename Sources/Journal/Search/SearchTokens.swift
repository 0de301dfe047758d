package import Domain
import Sealing

/// What the index holds in the place of words.
package enum SearchTokens {
    /// Something about a text that is looked up like a word.
    package enum Mark: Sendable, Equatable {
        case from(Actor)
        case has(SearchQuery.Trait)
        case type(MessageType)

        fileprivate var parts: [String] {
            switch self {
            case .from(let actor): ["search from", actor.text]
            case .has(let trait): ["search has", trait.rawValue]
            case .type(let type): ["search type", type.rawValue]
            }
        }
    }

    /// Stands for "more words than the index keeps": such a text is opened by every search of its room.
    package static let wide: Int64 = 0

    /// The tokens of a text: of its words, or the one for too many, and of its marks.
    ///
    /// - Throws: `Fault` when the room has no key.
    static func tokens(_ text: String, marks: [Mark], room: RoomID, _ vault: Vault) throws -> [Int64] {
        let terms = WordRuns(text).terms
        var tokens: Set<Int64> = []
        if terms.count > Limits.searchWordsMax {
            tokens.insert(wide)
        } else {
            for term in terms { tokens.insert(try vault.token(SearchKey(word: term), room: room)) }
        }
        for mark in marks { tokens.insert(try vault.token(SearchKey(mark: mark), room: room)) }
        return tokens.sorted()
    }
}

/// A word or a mark, ready to be looked for in any room.
package struct SearchKey: Sendable {
    fileprivate let input: DigestInput

    /// A word in compared form.
    package init(word: String) { input = DigestInput(["search word", word]) }

    /// A mark.
    package init(mark: SearchTokens.Mark) { input = DigestInput(mark.parts) }
}

extension Vault {
    /// The token of a word or mark: eight bytes of a keyed digest under the room's index key, which never rotates.
    ///
    /// - Throws: `Fault` when the room has no key.
    package func token(_ key: SearchKey, room: RoomID) throws -> Int64 { try number(room, key.input) }
}
