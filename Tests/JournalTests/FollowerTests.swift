import Actions
import App
import Domain
import Storage
import Synchronization
import TestKit
import Testing

@testable import Journal

/// A follower takes in every event at least once, in order, one node at a time, and skips nothing in silence.
struct FollowerTests {
    /// Notes the seq of each message it takes in, in a table of its own; fails where it is told to.
    private final class Notes: Sendable {
        let isPoisoned = Mutex<@Sendable (EventRow) -> Bool>({ _ in false })
        let isUnwritable = Mutex<@Sendable (EventRow) -> Bool>({ _ in false })
        let read = Mutex<[Int64]>([])

        var follower: Follower {
            Follower(name: "notes") { [self] row, _ in
                read.withLock { $0.append(row.position) }
                if isPoisoned.withLock({ $0(row) }) { throw Fault("poison") }
                guard row.type == MessagePosted.type else { return nil }
                let fails = isUnwritable.withLock { $0(row) }
                return FollowerChange(rows: 1) { db in
                    try db.execute("INSERT INTO notes (position) VALUES (\(row.position))")
                    if fails { throw Fault("unwritable") }
                }
            }
        }
    }

    private func with(_ body: (TestHouse, RoomReference, Notes) async throws -> Void) async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            _ = try house.house.store.transaction {
                try $0.execute("CREATE TABLE notes (position BIGINT NOT NULL PRIMARY KEY)")
            }
            try await body(house, room, Notes())
        }
    }

    private func run(_ notes: Notes, _ house: TestHouse) -> FollowerRun {
        FollowerRun(notes.follower, journal: house.journal, logger: TestDirectory.silence)
    }

    private func noted(_ house: TestHouse) async throws -> [Int64] {
        try await house.house.store.read { try $0.all("SELECT position FROM notes ORDER BY position") { $0.int(0) } }
    }

    private func posted(_ house: TestHouse) async throws -> [Int64] {
        try await house.house.store.read {
            try $0.all("SELECT position FROM events WHERE type = 'message.posted' ORDER BY position") { $0.int(0) }
        }
    }

    private func say(_ count: Int, _ house: TestHouse, _ room: RoomReference) async throws {
        for number in 0..<count { try await house.send("\(number)", to: room, as: house.responder) }
    }

    @Test func `every event is taken in once and in order, also those of later`() async throws {
        try await with { house, room, notes in
            let follower = run(notes, house)
            try await say(150, house, room)
            try await follower.catchUp()
            #expect(try await noted(house) == posted(house))
            try await say(3, house, room)
            try await follower.catchUp()
            #expect(try await noted(house) == posted(house))
            let read = notes.read.withLock { $0 }
            #expect(read == read.sorted() && Set(read).count == read.count)
            #expect(follower.standing.lag == 0 && follower.standing.isWell)
        }
    }

    @Test func `who starts again goes on at the bookmark`() async throws {
        try await with { house, room, notes in
            try await say(70, house, room)
            let first = run(notes, house)
            while try await noted(house).isEmpty { #expect(try await first.step() == .moved) }
            let half = try await noted(house)
            #expect(half.count < 70)
            await first.stop()
            notes.read.withLock { $0 = [] }
            let second = run(notes, house)
            try await second.catchUp()
            #expect(try await noted(house) == posted(house))
            #expect(notes.read.withLock { $0.first } ?? 0 > half.last ?? .max)
        }
    }

    @Test func `a lease of a clock that was set back since keeps nobody waiting`() async throws {
        try await with { house, room, notes in
            try await say(1, house, room)
            try await run(notes, house).catchUp()
            let second = run(notes, house)
            guard case .leased = try await second.step() else {
                Issue.record("the lease was taken while it lasted")
                return
            }
            house.clock.advance(seconds: -3600)
            try await second.catchUp()
            #expect(try await noted(house) == posted(house))
        }
    }

    @Test func `while one node has the lease another waits, and takes over when it ends`() async throws {
        try await with { house, room, notes in
            try await say(1, house, room)
            let first = run(notes, house)
            let second = run(notes, house)
            try await first.catchUp()
            #expect(
                try await second.step() == .leased(until: house.clock.now.adding(seconds: Limits.followerLeaseSeconds)))
            house.clock.advance(seconds: Limits.followerLeaseSeconds)
            try await second.catchUp()
            try await say(1, house, room)
            // The first wakes up after its lease went on: it writes nothing, and finds out.
            let before = try await noted(house)
            #expect(try await first.step() == .moved)
            #expect(try await noted(house) == before)
            guard case .leased = try await first.step() else {
                Issue.record("the first took the lease back")
                return
            }
            try await second.catchUp()
            #expect(try await noted(house) == posted(house))
        }
    }

    @Test func `what is written and the bookmark are one: when one fails, neither is there`() async throws {
        try await with { house, room, notes in
            try await say(5, house, room)
            let follower = run(notes, house)
            let third = try await posted(house)[2]
            notes.isUnwritable.withLock { $0 = { $0.position == third } }
            #expect(try await follower.step() == .moved)
            let bookmark = { try await house.house.store.read { try FollowerQueries.bookmark("notes", $0)?.position } }
            // Events are taken one at a time until the one that fails.
            while true {
                do { _ = try await follower.step() } catch { break }
                #expect(try await noted(house).allSatisfy { $0 < third })
            }
            #expect(try await bookmark() == third - 1)
            #expect(try await noted(house).count == 2)
            notes.isUnwritable.withLock { $0 = { _ in false } }
            try await follower.catchUp()
            #expect(try await noted(house) == posted(house))
        }
    }

    @Test func `an event that cannot be taken in is tried, parked and shown, and others follow`() async throws {
        try await with { house, room, notes in
            try await say(5, house, room)
            let positions = try await posted(house)
            notes.isPoisoned.withLock { $0 = { $0.position == positions[2] } }
            let follower = run(notes, house)
            var tries = 0
            var parked: Int64?
            while parked == nil, tries < 20 {
                do {
                    if case .parked(let position) = try await follower.step() { parked = position }
                } catch {
                    tries += 1
                    #expect(follower.standing.failure == "poison")
                }
            }
            #expect(parked == positions[2] && tries == Limits.followerAttemptsMax - 1)
            try await follower.catchUp()
            #expect(try await noted(house) == positions.filter { $0 != positions[2] })
            #expect(follower.standing.parked == 1 && !follower.standing.isWell)
            let doctor = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.diagnose, uid: 0, asJSON: false)
            #expect(doctor.status == 1 && doctor.output.contains("notes at \(positions[2]): poison"))
            let again = run(notes, house)
            house.clock.advance(seconds: 60)
            _ = try await again.step()
            #expect(again.standing.parked == 1)
        }
    }

    @Test func `events that change nothing cost no write until there are many`() async throws {
        try await with { house, room, notes in
            let follower = run(notes, house)
            try await follower.catchUp()
            let writes = Mutex(0)
            house.journal.measure { report in writes.withLock { $0 += report.events == 0 ? 1 : 0 } }
            for role in [RoomRole.observer, .responder] {
                try await house.perform(
                    SetMember(room: room, person: house.bot.id.text, role: role), as: house.commander)
            }
            try await follower.catchUp()
            #expect(writes.withLock { $0 } == 0)
            #expect(follower.standing.lag == 0)
        }
    }

    @Test func `while others write, a follower rests four times as long as it worked`() {
        let pace = FollowerRun.Pace()
        #expect(pace.pause(after: .milliseconds(3), sinceOthers: .milliseconds(999)) == .milliseconds(12))
        #expect(pace.pause(after: .seconds(3), sinceOthers: .zero) == pace.rest)
        #expect(pace.pause(after: .milliseconds(3), sinceOthers: .seconds(1)) == .zero)
        #expect(pace.pause(after: .milliseconds(3), sinceOthers: nil) == .zero)
        #expect(pace.pause(after: .milliseconds(3), sinceOthers: .seconds(-9)) == .zero)
        #expect(pace.size(sinceOthers: .zero).events < pace.size(sinceOthers: .seconds(1)).events)
        #expect(pace.size(sinceOthers: .zero).rows < pace.size(sinceOthers: nil).rows)
    }
}
