/// Work that is left undone under load, in the order in which it is given up: each costs people less than the next.
///
/// What was acknowledged, pages of people on call and the audit trail are not in it: they are never given up.
package enum SheddableWork: Int, Sendable, CaseIterable {
    case typing = 1
    case presence, assistant, search, export, newConnections

    /// The name in metrics.
    package var name: String {
        switch self {
        case .typing: "typing"
        case .presence: "presence"
        case .assistant: "assistant"
        case .search: "search"
        case .export: "export"
        case .newConnections: "new_connections"
        }
    }
}

/// How loaded the server is: so many kinds of work are given up, from the first on.
package struct LoadLevel: Comparable, Sendable {
    /// 0 is calm, 6 gives up all that may be given up.
    package let rank: Int

    /// A level; ranks outside 0 to 6 count as the nearest.
    package init(rank: Int) { self.rank = max(0, min(rank, SheddableWork.allCases.count)) }

    /// Nothing is given up.
    package static let calm = LoadLevel(rank: 0)

    package static func < (one: LoadLevel, other: LoadLevel) -> Bool { one.rank < other.rank }

    /// Whether this work is given up.
    package func sheds(_ work: SheddableWork) -> Bool { work.rawValue <= rank }
}
