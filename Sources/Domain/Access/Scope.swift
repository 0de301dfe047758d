/// What one principal may see: who they are, their global role and clearance. Memberships are looked up per room.
package struct Scope: Sendable, Equatable {
    /// How the principal proved who they are; revocation finds open sockets by it.
    package enum Credential: Sendable, Equatable, Hashable {
        case session(SessionID)
        case token(TokenID)
        /// A person on the server's own machine, by user id.
        case `operator`(UInt32)
        /// The server itself: timers, set-up.
        case system
    }

    /// Who acts.
    package let actor: Actor
    /// The name they sign in with.
    package let username: String
    /// Person, bot or integration.
    package let kind: PersonKind
    /// The global role.
    package let role: GlobalRole
    /// The highest classification they may read.
    package let clearance: Classification
    /// How they proved who they are.
    package let credential: Credential
    /// What the token of a bot or an integration lets it do besides; people need none.
    package let grants: Set<TokenScope>

    /// States all of it.
    package init(
        actor: Actor, username: String, kind: PersonKind, role: GlobalRole, clearance: Classification,
        credential: Credential, grants: Set<TokenScope> = []
    ) {
        self.actor = actor
        self.username = username
        self.kind = kind
        self.role = role
        self.clearance = clearance
        self.credential = credential
        self.grants = grants
    }

    /// Somebody at the server's own command line: bypasses policy but never the journal.
    package static func `operator`(_ uid: UInt32) -> Scope {
        Scope(
            actor: .operator(uid), username: "operator", kind: .integration, role: .admin, clearance: .sealed,
            credential: .operator(uid))
    }

    /// The server itself.
    package static var system: Scope {
        Scope(
            actor: .system, username: "system", kind: .integration, role: .admin, clearance: .sealed,
            credential: .system)
    }

    /// True for the command line and the server itself, which policies do not bind.
    package var bypassesPolicy: Bool {
        switch credential {
        case .operator, .system: true
        case .session, .token: false
        }
    }

    /// The person, when it is one.
    package var person: PersonID? { actor.person }
}

/// Who did it, as the record keeps it: a person's id, `operator:<uid>` or `system`.
package struct Actor: Hashable, Sendable {
    /// The recorded form.
    package let text: String

    /// Wraps the recorded form.
    package init(trusted text: String) { self.text = text }

    /// A person, bot or integration.
    package static func person(_ id: PersonID) -> Actor { Actor(trusted: id.text) }
    /// Somebody at the command line.
    package static func `operator`(_ uid: UInt32) -> Actor { Actor(trusted: "operator:\(uid)") }
    /// The server itself.
    package static var system: Actor { Actor(trusted: "system") }

    /// The person, when it is one.
    package var person: PersonID? { PersonID(text) }
}
