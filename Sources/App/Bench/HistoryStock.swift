import Actions
import Bench
import Domain
import Foundation
import Journal

/// Fills an installation with people, rooms and messages: the verbs and the record are the server's, only its doors are
/// left out.
struct HistoryStock {
    /// Ids that are remembered of each room's messages, for those who react.
    private static let remembered = 20
    /// Messages performed before their results are let go of.
    private static let chunk = 10_000

    let path: String
    let plan: StockPlan

    func fill() async throws -> Stock {
        let stock = try await BenchHouse.open(path) { try await fill($0) }
        if !plan.isIndexed { try await BenchHouse.open(path) { try await passOver($0) } }
        return stock
    }

    private func fill(_ house: House) async throws -> Stock {
        let people = try await house.hire(plan.people)
        var scopes: [Scope] = []
        for person in people { scopes.append(try await house.access.resolve(token: person.token)) }
        let (plan, principals) = (plan, scopes)
        let rooms = try await house.performAll(
            0..<plan.rooms, by: { principals[plan.member(0, of: $0)] },
            action: { CreateRoom(name: "Bench \($0 + 1)", slug: nil, classification: .internal, isPrivate: false) }
        ).map(\.room.id)
        let guests = plan.membersPerRoom - 1
        _ = try await house.performAll(
            0..<(plan.rooms * guests), by: { principals[plan.member(0, of: $0 / guests)] },
            action: {
                SetMember(
                    room: .id(rooms[$0 / guests]), person: people[plan.member(1 + $0 % guests, of: $0 / guests)].name,
                    role: .responder)
            })
        let begun = Clock.monotonicNanoseconds()
        let posted = try await post(rooms, principals, house)
        let seconds = Double(Clock.monotonicNanoseconds() - begun) / 1e9
        if plan.isIndexed { try await house.search.catchUp() }
        return Stock(
            plan: plan, people: people,
            rooms: rooms.enumerated().map { index, id in
                Stock.Room(
                    id: id.text, head: Int(posted[index].head), messages: posted[index].ids,
                    members: (0..<plan.membersPerRoom).map { plan.member($0, of: index) })
            }, seconds: seconds)
    }

    private func post(
        _ rooms: [RoomID], _ principals: [Scope], _ house: House
    ) async throws -> [(head: Int64, ids: [String])] {
        var posted: [(head: Int64, ids: [String])] = Array(repeating: (0, []), count: rooms.count)
        let plan = plan
        for start in stride(from: 0, to: plan.messages, by: Self.chunk) {
            let numbers = start..<min(start + Self.chunk, plan.messages)
            let sent = try await house.performAll(
                numbers, by: { principals[plan.member($0 / plan.rooms, of: plan.room(of: $0))] },
                action: {
                    SendMessage(
                        room: .id(rooms[plan.room(of: $0)]), content: StockPlan.text($0), clientID: "stock-\($0)")
                })
            for (number, result) in zip(numbers, sent) {
                let room = plan.room(of: number)
                posted[room].head = max(posted[room].head, result.message.seq)
                posted[room].ids = posted[room].ids.suffix(Self.remembered - 1) + [result.message.id.text]
            }
        }
        return posted
    }

    /// Moves the bookmark of the index to within a few hundred events of the end without indexing anything: what it passes over
    /// cannot be searched.
    private func passOver(_ house: House) async throws {
        let follower = Follower(name: SearchIndex.name) { _, _ in nil }
        let run = FollowerRun(follower, journal: house.journal, logger: BenchHouse.silent)
        try await run.catchUp()
        await run.stop()
    }
}
