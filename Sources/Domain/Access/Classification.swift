/// How secret a room, incident or file is, and the highest that a person may read.
package enum Classification: Int64, Sendable, CaseIterable, Comparable {
    case `public` = 0
    case `internal`, confidential, restricted, sealed

    /// The name in the contract: `PUBLIC` … `SEALED`.
    package var name: String {
        switch self {
        case .public: "PUBLIC"
        case .internal: "INTERNAL"
        case .confidential: "CONFIDENTIAL"
        case .restricted: "RESTRICTED"
        case .sealed: "SEALED"
        }
    }

    /// Reads the contract's name; nil for another word.
    package init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
