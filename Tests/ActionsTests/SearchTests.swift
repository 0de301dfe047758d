import Actions
import Domain
import Journal
import TestKit
import Testing

/// Searching a history that is longer than what is opened at a time, held against a filter over all of it.
struct SearchTests {
    private static let words = ["disk", "Disk", "network", "NETWORK", "down", "up", "again", "ÜBER", "rollback"]

    /// A house whose room holds a few hundred messages of three people, some of them deleted, one in a hundred with a needle.
    private func withHistory(
        seed: UInt64, _ body: (TestHouse, RoomReference, _ history: [Message]) async throws -> Void
    ) async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            var random = SeededGenerator(seed: seed)
            let authors = [house.commander, house.responder, house.bot]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<700 {
                    var said = (0..<3).compactMap { _ in Self.words.randomElement(using: &random) }
                    if Int.random(in: 0..<100, using: &random) == 0 { said.append("needle") }
                    let author = authors[Int.random(in: 0..<3, using: &random)]
                    let content = said.joined(separator: " ")
                    let isTakenBack = Int.random(in: 0..<10, using: &random) == 0
                    group.addTask {
                        let message = try await house.send(content, to: room, as: author)
                        if isTakenBack { try await house.perform(DeleteMessage(message: message.id), as: author) }
                    }
                }
                try await group.waitForAll()
            }
            try await body(house, room, try await everything(in: room, house))
        }
    }

    private func everything(in room: RoomReference, _ house: TestHouse) async throws -> [Message] {
        var all: [Message] = []
        while true {
            let list = ListMessages(room: room, filter: MessageFilter(), page: .after(all.last?.seq ?? 0, limit: 200))
            let page = try await house.ask(list, as: house.observer)
            all += page.items
            if !page.hasNext { return all }
        }
    }

    /// What a search has to find, oldest first.
    private func matches(_ filter: MessageFilter, in history: [Message]) -> [Message] {
        let words = (filter.search ?? "").lowercased().split(separator: " ")
        return history.filter { message in
            guard let content = message.content?.lowercased() else { return false }
            let isTheirs = filter.sender == nil || message.sender.username == filter.sender
            return isTheirs && words.allSatisfy { content.contains($0) }
        }
    }

    private static let filters = [
        MessageFilter(search: "needle"), MessageFilter(search: "disk"), MessageFilter(search: "DISK network"),
        MessageFilter(search: "über"), MessageFilter(search: "nowhere"), MessageFilter(sender: "bot", search: "roll"),
    ]

    @Test(arguments: [UInt64(1), 2])
    func `pages by number hold every match once, the newest first`(seed: UInt64) async throws {
        try await withHistory(seed: seed) { house, room, history in
            for (index, filter) in Self.filters.enumerated() {
                let expected = matches(filter, in: history)
                let size = 7 + index * 11
                var found: [Message] = []
                var number = 1
                while true {
                    let page = try await house.ask(
                        ListMessages(room: room, filter: filter, page: .page(number: number, size: size)),
                        as: house.observer)
                    #expect(page.hasPrevious == (number > 1) && page.count == nil)
                    #expect(page.hasNext == (expected.count > number * size), "\(filter), page \(number)")
                    found = page.items + found
                    guard page.hasNext, !page.items.isEmpty else { break }
                    number += 1
                }
                #expect(found == expected, "\(filter)")
            }
        }
    }

    @Test(arguments: [UInt64(3), 4])
    func `what stands before and after a place is what a filter finds there`(seed: UInt64) async throws {
        try await withHistory(seed: seed) { house, room, history in
            var random = SeededGenerator(seed: seed)
            let last = try #require(history.last).seq
            for filter in Self.filters {
                let expected = matches(filter, in: history)
                for _ in 0..<12 {
                    let seq = Int64.random(in: 0...last + 1, using: &random)
                    let limit = Int.random(in: 1...60, using: &random)
                    let older = try await house.ask(
                        ListMessages(room: room, filter: filter, page: .before(seq, limit: limit)), as: house.observer)
                    let before = expected.filter { $0.seq < seq }
                    #expect(older.items == Array(before.suffix(limit)), "\(filter) before \(seq), at most \(limit)")
                    #expect(older.hasNext == (before.count > limit))
                    let newer = try await house.ask(
                        ListMessages(room: room, filter: filter, page: .after(seq, limit: limit)), as: house.observer)
                    let after = expected.filter { $0.seq > seq }
                    #expect(newer.items == Array(after.prefix(limit)), "\(filter) after \(seq), at most \(limit)")
                    #expect(newer.hasNext == (after.count > limit))
                }
            }
        }
    }

    @Test func `searches have a rate of their own for each person`() throws {
        let rates = Rates(isOn: true)
        let now = Moment(microseconds: 0)
        let ana = PersonID(trusted: "ana")
        for _ in 0..<Int(Limits.searchesBurst) { try rates.search(ana, at: now) }
        let refusal = #expect(throws: Refusal.self) { try rates.search(ana, at: now) }
        #expect(refusal?.code == .rateLimited && refusal?.retryAfterMilliseconds == 500)
        try rates.search(PersonID(trusted: "ben"), at: now)
        try rates.search(ana, at: Moment(microseconds: 500_000))
        try rates.send(ana, in: RoomID(trusted: "r"), at: now)
        let off = Rates(isOn: false)
        for _ in 0..<100 { try off.search(ana, at: now) }
    }
}
