import Actions
import Bench
import Domain
import Foundation
import Journal
import TestKit
import Testing

@testable import App

/// What a bench makes ready before its server starts.
@Suite struct BenchStockTests {
    private func withPath(_ body: (String) async throws -> Void) async throws {
        let directory = try FileManager.default.url(
            for: .itemReplacementDirectory, in: .userDomainMask,
            appropriateFor: FileManager.default.temporaryDirectory, create: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try await body(directory.appendingPathComponent("data").path)
    }

    @Test(arguments: [true, false])
    func `an installation holds what was planned, written by members, and can be searched when that was asked for`(
        isIndexed: Bool
    ) async throws {
        try await withPath { path in
            let plan = StockPlan(
                people: 6, rooms: 3, membersPerRoom: 2, messages: 60, busyMessages: 40, isIndexed: isIndexed)
            let stock = try await BenchBackstage.backstage(on: nil).fill(path, plan)
            #expect(stock.people.count == 6 && stock.rooms.count == 3)
            #expect(stock.rooms.map(\.members) == [[0, 1], [2, 3], [4, 5]])
            // A room begins with itself, its creator and one guest.
            #expect(stock.rooms.map(\.head) == [43, 13, 13])
            #expect(stock.rooms.map(\.messages.count) == [20, 10, 10])
            try await BenchHouse.open(path) { house in
                let scope = try await house.access.resolve(token: stock.people[5].token)
                let operation = house.operation(scope, .rest, "test")
                let room = RoomReference(stock.rooms[0].id)
                let page = try await house.journal.ask(
                    ListMessages(room: room, filter: MessageFilter(), page: .page(number: 1, size: 50)), as: operation)
                #expect(page.items.count == 40 && page.count == 40)
                #expect(Set(page.items.map(\.sender.username)) == ["bench-1", "bench-2"])
                guard isIndexed else { return }
                let found = try await house.journal.ask(Search(query: SearchQuery("rollback"), size: 50), as: operation)
                #expect(found.hits.count == 50)
            }
        }
    }
}
