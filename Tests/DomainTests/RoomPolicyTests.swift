import Domain
import Testing

/// The table of who may do what in a room, written out by hand and asked of every combination.
struct RoomPolicyTests {
    private typealias Act = RoomPolicy.Act

    /// What members may do by their room role; `-` nobody of them, `b` also bots and integrations.
    private static let members: [(act: RoomPolicy.Act, observer: String, responder: String, commander: String)] = [
        (.read, "yes b", "yes b", "yes b"),
        (.send, "-", "yes b", "yes b"),
        (.react, "-", "yes b", "yes b"),
        (.editOwn, "-", "yes b", "yes b"),
        (.redactOwn, "-", "yes b", "yes b"),
        (.deleteOthers, "-", "-", "yes"),
        (.acknowledge, "yes b", "yes b", "yes b"),
        (.markRead, "yes b", "yes b", "yes b"),
        (.signal, "yes b", "yes b", "yes b"),
        (.pin, "-", "yes", "yes"),
        (.setStatus, "-", "yes", "yes"),
        (.setSeverity, "-", "yes", "yes"),
        (.assign, "-", "yes", "yes"),
        (.changeIncident, "-", "yes", "yes"),
        (.changeRoom, "-", "-", "yes"),
        (.archive, "-", "-", "yes"),
        (.addMember, "-", "-", "yes"),
        (.removeMember, "-", "-", "yes"),
    ]

    /// What somebody who is no member may do in a room that is open to all and that they are cleared for.
    private static func strangerMay(
        _ act: RoomPolicy.Act, _ role: GlobalRole, _ kind: PersonKind, _ level: Classification
    )
        -> Bool
    {
        switch act {
        case .read: kind == .user && role != .admin && [.public, .internal].contains(level)
        case .addMember: role == .admin
        default: false
        }
    }

    private static let acts: [RoomPolicy.Act] = Act.allCases

    private static func scope(_ role: GlobalRole, _ kind: PersonKind, _ clearance: Classification) -> Scope {
        Scope(
            actor: .person(PersonID(trusted: "p")), username: "p", kind: kind, role: role, clearance: clearance,
            credential: .session(SessionID(trusted: "s")))
    }

    /// Every principal with every room, as the table sees them.
    private static func eachCase(
        _ body: (Scope, RoomPolicy.Standing, String) -> Void
    ) {
        for role in GlobalRole.allCases {
            for kind in PersonKind.allCases {
                for clearance in Classification.allCases {
                    for level in Classification.allCases {
                        for isPrivate in [false, true] {
                            for membership in [nil] + RoomRole.allCases.map(Optional.some) {
                                body(
                                    scope(role, kind, clearance),
                                    RoomPolicy.Standing(
                                        classification: level, isPrivate: isPrivate, membership: membership),
                                    """
                                    \(role) \(kind) cleared \(clearance.name) in a \(isPrivate ? "private" : "open") \
                                    \(level.name) room as \(membership?.rawValue ?? "no member")
                                    """)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func expected(_ act: RoomPolicy.Act, _ scope: Scope, _ standing: RoomPolicy.Standing) -> Bool {
        guard standing.classification.rawValue <= scope.clearance.rawValue else { return false }
        guard let membership = standing.membership else {
            return !standing.isPrivate && strangerMay(act, scope.role, scope.kind, standing.classification)
        }
        guard let row = members.first(where: { $0.act == act }) else { return false }
        let cell =
            switch membership {
            case .observer: row.observer
            case .responder: row.responder
            case .commander: row.commander
            }
        return scope.kind == .user ? cell.hasPrefix("yes") : cell == "yes b"
    }

    @Test func `the table has every act once`() {
        #expect(Self.members.map(\.act) == Self.acts)
    }

    @Test(arguments: acts)
    func `an act is allowed where the table says so and nowhere else`(_ act: RoomPolicy.Act) {
        Self.eachCase { scope, standing, name in
            let isAllowed = RoomPolicy.allow(scope, act, standing)
            if isAllowed != Self.expected(act, scope, standing) {
                Issue.record("\(act): \(isAllowed ? "allowed" : "refused") for \(name)")
            }
        }
    }

    @Test func `a room is seen by its cleared members, and by every cleared one when it is not private`() {
        Self.eachCase { scope, standing, name in
            let isCleared = standing.classification.rawValue <= scope.clearance.rawValue
            let wanted = isCleared && (standing.membership != nil || !standing.isPrivate)
            if RoomPolicy.maySee(scope, standing) != wanted { Issue.record("seen wrongly: \(name)") }
        }
    }

    @Test func `nothing may be done in a room that may not be seen`() {
        Self.eachCase { scope, standing, name in
            guard !RoomPolicy.maySee(scope, standing) else { return }
            for act in Self.acts where RoomPolicy.allow(scope, act, standing) {
                Issue.record("\(act) in a room that is not seen: \(name)")
            }
        }
    }

    @Test func `whoever may not read a room does nothing there but bring others in`() {
        Self.eachCase { scope, standing, name in
            guard !RoomPolicy.allow(scope, .read, standing) else { return }
            for act in Self.acts where act != .addMember && RoomPolicy.allow(scope, act, standing) {
                Issue.record("\(act) without reading: \(name)")
            }
        }
    }

    @Test func `an administrator who is no member reads nothing anywhere`() {
        Self.eachCase { scope, standing, name in
            guard scope.role == .admin, standing.membership == nil else { return }
            if RoomPolicy.allow(scope, .read, standing) { Issue.record("an administrator reads: \(name)") }
        }
    }

    @Test func `more clearance never allows less`() {
        Self.eachCase { scope, standing, name in
            let higher = Self.scope(scope.role, scope.kind, .sealed)
            for act in Self.acts where RoomPolicy.allow(scope, act, standing) {
                if !RoomPolicy.allow(higher, act, standing) { Issue.record("\(act) lost by clearance: \(name)") }
            }
        }
    }

    @Test func `the command line and the server itself are bound by nothing`() {
        let standing = RoomPolicy.Standing(classification: .sealed, isPrivate: true, membership: nil)
        for scope in [Scope.system, .operator(0)] {
            #expect(RoomPolicy.maySee(scope, standing))
            #expect(Self.acts.allSatisfy { RoomPolicy.allow(scope, $0, standing) })
        }
    }
}
