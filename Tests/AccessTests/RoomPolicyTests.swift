import Domain
import Testing

/// The policy as a pure function, against the table, for every combination there is.
struct RoomPolicyTests {
    private static func scope(_ someone: AccessMatrix.Case, cleared clearance: Classification? = nil) -> Scope {
        Scope(
            actor: .person(PersonID(trusted: "p")), username: "p", kind: someone.kind, role: someone.role,
            clearance: clearance ?? someone.clearance, credential: .session(SessionID(trusted: "s")))
    }

    private static func standing(_ someone: AccessMatrix.Case) -> RoomPolicy.Standing {
        RoomPolicy.Standing(
            classification: someone.level, isPrivate: someone.isPrivate, membership: someone.membership,
            grant: someone.grant)
    }

    @Test func `the table has every act once`() {
        #expect(AccessMatrix.lines.map(\.act).sorted() == RoomPolicy.Act.allCases.map(\.rawValue).sorted())
        #expect(AccessMatrix.houseLines.map(\.act).sorted() == HousePolicy.Act.allCases.map(\.rawValue).sorted())
    }

    @Test(arguments: RoomPolicy.Act.allCases)
    func `an act is allowed where the table says so and nowhere else`(_ act: RoomPolicy.Act) throws {
        let line = try #require(AccessMatrix.lines.first { $0.act == act.rawValue })
        for someone in AccessMatrix.cases {
            let verdict = RoomPolicy.verdict(Self.scope(someone), act, Self.standing(someone))
            let said = verdict == .yes ? "yes" : verdict == .withSecondPerson ? "second" : "no"
            let wanted = line.verdict(someone)
            if said != wanted { Issue.record("\(act): \(said) instead of \(wanted) for \(someone)") }
            let isAllowed = RoomPolicy.allow(Self.scope(someone), act, Self.standing(someone))
            if isAllowed != (wanted == "yes") { Issue.record("\(act): allowed is \(isAllowed) for \(someone)") }
        }
    }

    @Test func `a room is seen by its cleared members, by cleared people when it is open, by cleared administrators`() {
        for someone in AccessMatrix.cases {
            let isSeen = RoomPolicy.maySee(Self.scope(someone), Self.standing(someone))
            if isSeen != someone.isSeen { Issue.record("seen is \(isSeen) for \(someone)") }
        }
    }

    @Test func `an administrator who is no member knows neither words nor content without a grant`() {
        for someone in AccessMatrix.cases where someone.role == .admin && someone.kind == .user {
            guard someone.membership == nil, !someone.holdsGrant else { continue }
            let (scope, standing) = (Self.scope(someone), Self.standing(someone))
            #expect(!RoomPolicy.maySeeWords(scope, standing))
            for act in [RoomPolicy.Act.read, .search, .download, .export, .readAudit] {
                #expect(!RoomPolicy.allow(scope, act, standing))
            }
        }
    }

    @Test func `whoever else may see a room knows what it is called`() {
        for someone in AccessMatrix.cases where someone.role != .admin || someone.membership != nil {
            let knows = RoomPolicy.maySeeWords(Self.scope(someone), Self.standing(someone))
            if knows != someone.isSeen { Issue.record("words are \(knows) for \(someone)") }
        }
    }

    @Test func `more clearance never allows less`() {
        for someone in AccessMatrix.cases {
            let (lower, higher) = (Self.scope(someone), Self.scope(someone, cleared: .sealed))
            for act in RoomPolicy.Act.allCases {
                let before = RoomPolicy.verdict(lower, act, Self.standing(someone))
                if RoomPolicy.verdict(higher, act, Self.standing(someone)) < before {
                    Issue.record("\(act) lost by clearance: \(someone)")
                }
            }
        }
    }

    @Test func `the command line and the server itself are bound by nothing`() {
        let standing = RoomPolicy.Standing(classification: .sealed, isPrivate: true, membership: nil)
        for scope in [Scope.system, .operator(0)] {
            #expect(RoomPolicy.maySee(scope, standing))
            #expect(RoomPolicy.maySeeWords(scope, standing))
            #expect(RoomPolicy.Act.allCases.allSatisfy { RoomPolicy.allow(scope, $0, standing) })
            #expect(HousePolicy.Act.allCases.allSatisfy { HousePolicy.allow(scope, $0) })
        }
    }

    @Test(arguments: HousePolicy.Act.allCases)
    func `what belongs to no room is done by whom the table names, and by no bot`(_ act: HousePolicy.Act) throws {
        let line = try #require(AccessMatrix.houseLines.first { $0.act == act.rawValue })
        for someone in AccessMatrix.cases {
            let wanted = someone.kind == .user && line.cell(someone.role.rawValue) == "yes"
            #expect(HousePolicy.allow(Self.scope(someone), act) == wanted, "\(act) for \(someone)")
        }
    }
}
