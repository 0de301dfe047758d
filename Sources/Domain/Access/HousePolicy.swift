/// What may be done outside rooms: the rest of the table of `RoomPolicy`.
package enum HousePolicy {
    /// The acts that belong to no room.
    package enum Act: String, Sendable, CaseIterable {
        /// Making rooms, up to one's own clearance, which the verb checks.
        case declare, createRoom
        case managePeople, manageKeys, manageIntegrations, writeRunbooks
        /// Knowing what the installation can do; the verb asks for the clearance besides.
        case readRunbooks
        /// The audit trail and exports of the whole house; what is content in them needs a grant for its room.
        case readAudit, export, hold
        /// How long what is over is kept.
        case setRetention
        /// Asking for access in an emergency, agreeing to another's, and reviewing it.
        case openBreakGlass, approveBreakGlass, reviewBreakGlass
    }

    /// True when the principal may perform the act. Default no; bots and integrations do here what their tokens say.
    package static func allow(_ scope: Scope, _ act: Act) -> Bool {
        if scope.bypassesPolicy { return true }
        guard scope.kind == .user else { return allow(scope.grants, act) }
        return switch act {
        case .declare, .createRoom, .readRunbooks: true
        case .managePeople, .manageKeys, .manageIntegrations, .writeRunbooks: scope.role == .admin
        case .readAudit, .export, .hold: scope.role == .compliance
        case .setRetention: scope.role != .member
        case .openBreakGlass, .approveBreakGlass, .reviewBreakGlass: scope.role != .member
        }
    }

    private static func allow(_ grants: Set<TokenScope>, _ act: Act) -> Bool {
        switch act {
        case .declare, .createRoom: grants.contains(.declare)
        case .readRunbooks: grants.contains(.run)
        default: false
        }
    }
}
