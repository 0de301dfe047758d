/// Whether an account is a person, a bot or another system.
package enum PersonKind: String, Sendable, CaseIterable {
    case user, bot, integration
}

/// Somebody with an account.
package struct Person: Equatable, Sendable {
    package let id: PersonID
    package let username: String
    package let displayName: String
    package let kind: PersonKind
    package let role: GlobalRole
    package let clearance: Classification
    package let isActive: Bool
    package let createdAt: Moment

    /// States every field.
    package init(
        id: PersonID, username: String, displayName: String, kind: PersonKind, role: GlobalRole,
        clearance: Classification, isActive: Bool, createdAt: Moment
    ) {
        self.id = id
        self.username = username
        self.displayName = displayName
        self.kind = kind
        self.role = role
        self.clearance = clearance
        self.isActive = isActive
        self.createdAt = createdAt
    }
}

/// A person as others see them in messages and events.
package struct PersonCard: Equatable, Sendable {
    /// The id, or the recorded actor when it is not a person.
    package let id: String
    package let username: String
    package let displayName: String
    package let kind: PersonKind

    /// States every field.
    package init(id: String, username: String, displayName: String, kind: PersonKind) {
        self.id = id
        self.username = username
        self.displayName = displayName
        self.kind = kind
    }
}

/// The form of user names.
package enum Username {
    /// Checks a new name: 1–64 of letters, digits, `.`, `_`, `-`, beginning with a letter or digit; lower case is kept apart
    /// from upper case nowhere, so names are stored in lower case.
    ///
    /// - Throws: `Refusal` naming `username`.
    package static func checked(_ text: String) throws -> String {
        let name = text.lowercased()
        let allowed = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D
        }
        guard allowed, let first = name.utf8.first, first != 0x2E, first != 0x2D, first != 0x5F,
            name.utf8.count <= Limits.usernameBytesMax
        else {
            throw Refusal.invalid(
                "username",
                "Use 1 to \(Limits.usernameBytesMax) letters, digits, '.', '_' or '-', beginning with a letter or digit."
            )
        }
        guard !reserved.contains(name) else { throw Refusal.invalid("username", "This name has a meaning of its own.") }
        return name
    }

    /// Words that address groups in mentions and commands.
    private static let reserved: Set<String> = [
        "here", "channel", "commander", "oncall", "team", "role", "me", "system", "operator",
    ]
}
