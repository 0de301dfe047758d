package import Domain
package import Sealing
package import Storage

/// Replays the journal into empty projections: to compare them with the present ones, or to put them in their place.
package struct Rebuild: Sendable {
    /// Where a projection differs from the journal.
    package struct Difference: Sendable, Equatable {
        /// The table.
        package let table: String
        /// The row's key and what differs, without content.
        package let what: String
    }

    /// Differences reported a table; one is enough to act on.
    private static let reportedMax = 20

    private let keyring: Keyring
    private let ambient: Ambient

    /// A rebuild with a journal's keys.
    package init(_ journal: Journal) {
        keyring = journal.keyring
        ambient = journal.ambient
    }

    /// A rebuild with the keys that open a record.
    package init(keyring: Keyring, ambient: Ambient) {
        self.keyring = keyring
        self.ambient = ambient
    }

    /// Replays into a scratch store and compares every projection with the source's, all in one view of the source: a server
    /// may go on writing meanwhile.
    ///
    /// - Returns: the differences, empty when there is none, and how many events were replayed.
    /// - Throws: `StorageError`; `Fault` when an event does not open.
    package func check(_ source: any Store, scratch: any Store) async throws -> (
        differences: [Difference], events: Int64
    ) {
        try await source.read { db in
            let keys = try KeyQueries.all(db)
            let events = try scratch.transaction { copy in
                for key in keys { try KeyQueries.insert(key, copy) }
                return try replay(db, into: copy)
            }
            var differences: [Difference] = []
            for projection in ProjectionDump.all {
                let present = try dump(projection, db)
                let rebuilt = try scratch.transaction { try dump(projection, $0) }
                differences += Self.compare(projection.table, present, rebuilt)
            }
            return (differences, events)
        }
    }

    /// Empties the projections and replays the journal into them, as one transaction. Nothing else may be running. The index
    /// over sealed text is emptied too: its follower fills it again from the first event on.
    ///
    /// - Returns: how many events were replayed.
    /// - Throws: `StorageError`; `Fault` when an event does not open, and then nothing changed.
    package func rebuild(_ store: any Store) throws -> Int64 {
        try store.transaction { db in
            for projection in ProjectionDump.all { try projection.empty(db) }
            let events = try replay(db, into: db)
            try SearchIndex.reset(db)
            return events
        }
    }

    private func replay(_ source: any SQLConnection, into db: any SQLConnection) throws -> Int64 {
        let vault = Vault(db, keyring: keyring, ambient: ambient)
        var after: Int64 = 0
        var count: Int64 = 0
        while true {
            let page = try EventQueries.journal(after: after, limit: Limits.logPageMax, source).map(vault.open)
            guard let last = page.last else { return count }
            try apply(page, db, vault)
            after = last.position
            count += Int64(page.count)
        }
    }

    private func apply(_ events: [Event], _ db: any SQLConnection, _ vault: Vault) throws {
        let tallies = Tallies()
        let projections = Projections(db, vault)
        for event in events {
            try projections.apply(event)
            try tallies.count(event, db)
        }
        try tallies.store(db)
    }

    private func dump(_ projection: ProjectionDump, _ db: any SQLConnection) throws -> [String: [String]] {
        try projection.rows(db, Vault(db, keyring: keyring, ambient: ambient))
    }

    private static func compare(
        _ table: String, _ present: [String: [String]], _ rebuilt: [String: [String]]
    ) -> [Difference] {
        var found: [Difference] = []
        for key in Set(present.keys).union(rebuilt.keys).sorted() {
            switch (present[key], rebuilt[key]) {
            case (nil, .some): found.append(Difference(table: table, what: "\(key) is missing"))
            case (.some, nil): found.append(Difference(table: table, what: "\(key) has no event"))
            case (let a?, let b?) where a != b:
                let columns = zip(a, b).enumerated().filter { $0.element.0 != $0.element.1 }.map { "\($0.offset)" }
                found.append(
                    Difference(table: table, what: "\(key) differs in column \(columns.joined(separator: ", "))"))
            default: break
            }
            if found.count >= reportedMax { break }
        }
        return found
    }
}
