import Domain
import Journal
import Sealing
import Storage
import StorageSQLite

extension World {
    /// Kills the server once more, reads what is lasting and holds it against what everybody was told.
    func judge(_ empty: MemoryStore) throws {
        try kill()
        try start()
        guard let journal = server?.journal else { return }
        for room in rooms {
            var log: [LogEntry] = []
            while true {
                let after = Int64(log.count)
                let page = try drive { try await journal.readLog(room, after: after, limit: 500) }
                log += page
                if page.isEmpty { break }
            }
            judge(room, log)
        }
        judgeAlarms()
        try judgeRecord(journal, empty)
    }

    private func judge(_ room: RoomID, _ log: [LogEntry]) {
        for (index, entry) in log.enumerated() where entry.event.seq != Int64(index + 1) {
            return ledger.breaks("the log of a room has \(entry.event.seq) at place \(index + 1)")
        }
        let head = disk.heads[room] ?? 0
        if head != Int64(log.count) { ledger.breaks("the head is \(head), the log has \(log.count) events") }
        for (earlier, later) in zip(log, log.dropFirst()) where later.event.recordedAt < earlier.event.recordedAt {
            ledger.breaks("time runs backwards at \(later.event.seq)")
        }
        for (seq, heard) in ledger.heard[room] ?? [:] where !isThere(log, seq, heard.id) {
            ledger.breaks("\(heard.type) \(seq) was heard and is not there")
        }
        for done in ledger.done where done.room == room && !(done.id.map { isThere(log, done.seq, $0) } ?? true) {
            ledger.breaks("a change was acknowledged at \(done.seq) and is not there")
        }
        judgeMessages(room, log)
    }

    private func isThere(_ log: [LogEntry], _ seq: Int64, _ id: String) -> Bool {
        seq >= 1 && seq <= log.count && log[Int(seq) - 1].event.id.text == id
    }

    private func judgeMessages(_ room: RoomID, _ log: [LogEntry]) {
        var places: [String: [Int64]] = [:]
        for entry in log {
            guard let posted = entry.event.body as? MessagePosted else { continue }
            // The client id is the first word of what was sent.
            let client = String(posted.content.prefix { $0 != " " })
            places[client, default: []].append(entry.event.seq)
            if let sent = ledger.sent[client], sent.content != posted.content {
                ledger.breaks("\(client) has another content than was sent")
            }
            tally(posted.content)
        }
        for (client, sent) in ledger.sent where sent.room == room {
            let found = places[client] ?? []
            if let acknowledged = sent.acknowledged {
                if found != [acknowledged.seq] || !isThere(log, acknowledged.seq, acknowledged.id) {
                    ledger.breaks("\(client) was acknowledged at \(acknowledged.seq) and is at \(found)")
                }
            } else if found.count > 1 {
                ledger.breaks("\(client) is there \(found.count) times")
            } else if !found.isEmpty, !sent.mayBeThere {
                ledger.breaks("\(client) was refused and is there")
            }
        }
    }

    private func tally(_ content: String) {
        if alarms[content] != nil { fired[content, default: 0] += 1 }
    }

    private func judgeAlarms() {
        for alarm in alarms.values {
            let times = fired[alarm.name] ?? 0
            if times > 1 { ledger.breaks("\(alarm.name) fired \(times) times") }
            if times == 0, alarm.isSet { ledger.breaks("\(alarm.name) never fired") }
            if times == 1 { ledger.count("alarms fired") }
        }
    }

    /// The projections are what the events fold to, and the record is what was hashed and signed.
    private func judgeRecord(_ journal: Journal, _ empty: MemoryStore) throws {
        if defect == .strayProjection || defect == .changedRecord { try spoil() }
        let scratch = try MemoryStore(copyOf: empty)
        let store = disk.store
        let rebuilt = try drive { try await Rebuild(journal).check(store, scratch: scratch) }
        for difference in rebuilt.differences.prefix(3) {
            ledger.breaks("a projection is not that of the log: \(difference.table) \(difference.what)")
        }
        ledger.count("events", rebuilt.events)
        let verifier = RecordVerifier(
            keyring: Keyring(master: master), ambient: clock.ambient, options: .init(now: clock.wall))
        let verdict = try store.look { try verifier.verify($0) }
        if verdict.outcome != .intact, verdict.outcome != .unanchored {
            ledger.breaks("the record is \(verdict.outcome): \(verdict.detail)")
        }
        if verdict.size != journal.position { ledger.breaks("the record has \(verdict.size ?? -1) events") }
    }

    private func spoil() throws {
        let room = rooms[0]
        _ = try disk.store.transaction { db in
            if defect == .changedRecord { return try EventQueries.destroyBodies(room, seqs: [1], db) }
            guard let tally = try RoomQueries.tally(room, db) else { return }
            try RoomQueries.setTally(
                room, head: tally.head, messages: tally.messages + 1, recordedAt: tally.recordedAt, db)
        }
    }
}
