import Actions
import App
import Domain
import Journal
import TestKit

/// Somebody of every role, kind and clearance, and a room of every level and visibility for every membership: prepared once,
/// asked of by every door.
struct AccessCast: Sendable {
    /// One principal.
    struct Someone: Sendable {
        let player: Player
        let role: GlobalRole
        let kind: PersonKind
        let clearance: Classification
    }

    /// One room, and what everybody of the cast is to it.
    struct Place: Sendable {
        let id: RoomID
        let level: Classification
        let isPrivate: Bool
        /// What each of the cast is in it; nil for no members.
        let membership: RoomRole?
        /// True when everybody of the cast who can get one has an emergency grant for it.
        let isGranted: Bool
        /// A message that stands in it.
        let message: EventID
    }

    let server: TestServer
    let people: [Someone]
    let places: [Place]

    /// Integrations are to the policy what bots are, so one of the two stands for both over the network.
    private static let kinds: [PersonKind] = [.user, .bot]

    static func with(_ body: @escaping @Sendable (AccessCast) async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.limitsRates = false
            try await directory.open { [directory] house in
                let house = try await TestHouse(house, in: directory)
                try await TestServer.serve(house) { server in
                    let people = try await hire(house)
                    var places: [Place] = []
                    for level in Classification.allCases {
                        for isPrivate in [false, true] {
                            for membership in [nil] + RoomRole.allCases.map(Optional.some) {
                                places.append(
                                    try await open(level, isPrivate, membership, isGranted: false, people, house))
                            }
                            places.append(try await open(level, isPrivate, nil, isGranted: true, people, house))
                        }
                    }
                    try await clear(people, house)
                    for place in places where place.isGranted { try await grant(place, people, house) }
                    try await body(AccessCast(server: server, people: people, places: places))
                }
            }
        }
    }

    /// Everybody is hired with every clearance, so that they can be brought into every room, and gets their own later.
    private static func hire(_ house: TestHouse) async throws -> [Someone] {
        var people: [Someone] = []
        for role in GlobalRole.allCases {
            // A bot's global role means nothing: the least and the most of them stand for all.
            for kind in kinds where kind == .user || role != .compliance {
                for clearance in Classification.allCases {
                    let name = "\(role)-\(kind)-\(clearance.name.lowercased())"
                    people.append(
                        Someone(
                            player: try await house.hire(name, kind: kind, role: role, clearance: .sealed), role: role,
                            kind: kind, clearance: clearance))
                }
            }
        }
        return people
    }

    private static func clear(_ people: [Someone], _ house: TestHouse) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for someone in people where someone.clearance != .sealed {
                tasks.addTask {
                    try await house.performAsOperator(
                        UpdatePerson(person: someone.player.name, clearance: someone.clearance))
                }
            }
            try await tasks.waitForAll()
        }
    }

    private static func open(
        _ level: Classification, _ isPrivate: Bool, _ membership: RoomRole?, isGranted: Bool, _ people: [Someone],
        _ house: TestHouse
    ) async throws -> Place {
        let made = try await house.performAsOperator(
            CreateRoom(name: "Words nobody may see", classification: level, isPrivate: isPrivate))
        let room = RoomReference.id(made.room.id)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for someone in people {
                guard let membership else { break }
                tasks.addTask {
                    try await house.performAsOperator(
                        SetMember(room: room, person: someone.player.name, role: membership))
                }
            }
            try await tasks.waitForAll()
        }
        let message = try await house.performAsOperator(SendMessage(room: room, content: "Words nobody may read"))
        return Place(
            id: made.room.id, level: level, isPrivate: isPrivate, membership: membership, isGranted: isGranted,
            message: message.message.id)
    }

    private static func grant(_ place: Place, _ people: [Someone], _ house: TestHouse) async throws {
        for someone in people where someone.kind == .user && someone.role != .member {
            guard someone.clearance.rawValue >= place.level.rawValue else { continue }
            let scope = try await house.access.resolve(token: someone.player.token)
            let grant = try await house.journal.perform(
                OpenBreakGlass(room: .id(place.id), reason: "Nobody of the response answers the phone"),
                as: house.house.operation(scope, .rest, "grant"))
            guard grant.state == .waiting else { continue }
            try await house.perform(ApproveBreakGlass(grant: grant.id), as: house.administrator)
        }
    }

    /// What the table needs to know of somebody before a room.
    static func inquiry(_ someone: Someone, _ place: Place) -> AccessMatrix.Case {
        AccessMatrix.Case(
            role: someone.role, kind: someone.kind, clearance: someone.clearance, level: place.level,
            isPrivate: place.isPrivate, membership: place.membership, grant: place.isGranted ? .breakGlass : nil)
    }

    /// Everybody before every room.
    var pairs: [(someone: Someone, place: Place)] {
        places.flatMap { place in people.map { (someone: $0, place: place) } }
    }

    /// True where a clearance is just enough or just too little: there acts are tried that change something.
    static func isAtTheEdge(_ someone: Someone, _ place: Place) -> Bool {
        (0...1).contains(place.level.rawValue - someone.clearance.rawValue)
    }

    /// Asks of every pair, eight at a time.
    func each(
        _ pairs: [(someone: Someone, place: Place)], _ ask: @escaping @Sendable (Someone, Place) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for (index, pair) in pairs.enumerated() {
                if index >= 8 { _ = try await tasks.next() }
                tasks.addTask { try await ask(pair.someone, pair.place) }
            }
            try await tasks.waitForAll()
        }
    }
}
