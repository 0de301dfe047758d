import Actions
import Domain
import Journal
import Sealing

/// Fills an installation without incidents with something to look at: three people, a bot, an incident with an hour of
/// conversation, and a room for trying things out. Everything is said by its author through the same verbs as ever.
struct DemoSeed {
    /// What there is to look at.
    struct Outcome {
        /// The incident's key and title.
        let incident: String
        /// The slug of the room without incident.
        let room: String
        /// The user names.
        let people: [String]
        /// Their password; nil when they had accounts before.
        let password: String?
    }

    private static let people: [(part: DemoScript.Part, username: String, displayName: String)] = [
        (.alex, "alex", "Alex Moreno"), (.sam, "sam", "Sam Okafor"), (.kim, "kim", "Kim Lindqvist"),
    ]
    private static let roomSlug = "test-room"
    /// Accounts that an installation with a demonstration may have before; all administrators among them are invited.
    private static let listedMax = 1_000

    private let house: House
    private let operation: Operation

    init(_ house: House) {
        self.house = house
        operation = house.operation(.system, .setup, "demo")
    }

    /// Seeds, once.
    ///
    /// - Returns: nil when there are incidents already.
    /// - Throws: `Refusal` when a name of the demonstration belongs to somebody else.
    func seed() async throws -> Outcome? {
        let incidents = try await house.journal.ask(
            ListIncidents(filter: IncidentFilter(), page: PageRequest(size: 1)), as: operation)
        guard incidents.items.isEmpty else { return nil }
        let (cast, password) = try await hire()
        let guests = try await administrators()
        try await openTestRoom(cast, guests)
        let stage = DemoStage(house: house, cast: cast, guests: guests)
        let key = try await stage.play()
        return Outcome(
            incident: "\(key) “\(DemoScript.title)”", room: Self.roomSlug, people: Self.people.map(\.username),
            password: password)
    }

    /// Everybody of the cast, and the password when one was made.
    private func hire() async throws -> (cast: [DemoScript.Part: Person], password: String?) {
        var cast: [DemoScript.Part: Person] = [:]
        let password = Password.readable(house.ambient)
        var isShown = false
        for (part, username, displayName) in Self.people {
            if let person = try await known(username) {
                cast[part] = person
                continue
            }
            let hash = try await house.hasher.hash(password, salt: house.ambient.random(16))
            cast[part] = try await house.journal.perform(
                CreatePerson(username: username, displayName: displayName, password: hash), as: operation)
            isShown = true
        }
        cast[.bot] = try await ChatBots.ensure(ChatBot.incidentBot, in: house, as: operation).0
        return (cast, isShown ? password : nil)
    }

    private func known(_ username: String) async throws -> Person? {
        do {
            return try await house.journal.ask(GetPerson(reference: username), as: operation)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return nil
        }
    }

    private func administrators() async throws -> [Person] {
        try await house.journal.ask(
            ListPeople(search: nil, page: PageRequest(size: Self.listedMax)), as: operation
        ).items.filter { $0.role == .admin && $0.isActive }
    }

    /// A room to try things out, with everybody in it.
    private func openTestRoom(_ cast: [DemoScript.Part: Person], _ guests: [Person]) async throws {
        guard let alex = cast[.alex] else { return }
        let operation = DemoStage.operation(alex, house, secondsAgo: 3600)
        let room: RoomReference
        do {
            let made = try await house.journal.perform(
                CreateRoom(
                    name: "Test room", description: "A place to try things out; nothing here matters.",
                    slug: Self.roomSlug), as: operation)
            room = .id(made.room.id)
        } catch let refusal as Refusal where refusal.fields.first?.field == "slug" {
            return
        }
        for member in [cast[.sam], cast[.kim], cast[.bot]].compactMap({ $0 }) + guests {
            _ = try await house.journal.perform(
                SetMember(room: room, person: member.id.text, role: .responder), as: operation)
        }
        _ = try await house.journal.perform(
            SendMessage(room: room, content: "Hello! Write anything here."), as: operation)
    }
}
