package import Domain
package import Journal
import Storage

/// The runs of a room, the newest first.
package struct ListRuns: Inquiry {
    let room: RoomReference
    let states: [RunbookRunState]
    let page: PageRequest

    /// Names the room; without states every run is listed.
    package init(room: RoomReference, states: [RunbookRunState], page: PageRequest) {
        self.room = room
        self.states = states
        self.page = page
    }

    /// - Throws: `Refusal` `not_found`, `forbidden`.
    package func answer(_ desk: Desk) throws -> Page<RunbookRun> {
        let seen = try desk.room(room, for: .read)
        let rows = try RunQueries.runs(
            of: seen.room.id, states: states, offset: page.offset, limit: page.size, desk.db)
        let count = try RunQueries.count(of: seen.room.id, states: states, desk.db)
        return try page.page(rows, count: count).map { try desk.view($0, isListed: true) }
    }
}

/// One run with its steps.
package struct GetRun: Inquiry {
    let run: RunReference

    /// Names the run.
    package init(run: RunReference) { self.run = run }

    /// - Throws: `Refusal` `not_found`, `forbidden`.
    package func answer(_ desk: Desk) throws -> RunbookRun { try desk.view(desk.run(run).row) }
}
