package import Domain
package import Storage

/// Reads rooms' logs as they may be shown now. Lives within one read.
package struct LogReader {
    private let db: any SQLConnection
    private let vault: Vault

    /// A reader on a connection.
    package init(_ db: any SQLConnection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    /// A room's events after a seq, in order.
    ///
    /// - Throws: `StorageError`; `Fault` when a body does not open.
    package func page(_ room: RoomID, after seq: Int64, limit: Int) throws -> [LogEntry] {
        let rows = try EventQueries.page(room, after: seq, limit: min(limit, Limits.logPageMax), db)
        let events = try rows.map { (event: try vault.open($0.row), logged: $0) }
        let deleted = try MessageChanges.deleted(among: events.compactMap { Self.about($0.event) }, db)
        let lost = events.filter { $0.event.body == nil && $0.event.type == MessageEdited.type }.map(\.event.seq)
        let redacted = try MessageChanges.redactedEdits(room, seqs: lost, db)
        let above = try FileQueries.aboveRoom(events.compactMap { ($0.event.body as? FileUploaded)?.file }, db)
        return events.map { event, logged in
            if event.body == nil { return withdrawn(event, logged.remains, editOf: redacted[event.seq]) }
            let isOfDeleted = Self.about(event).map(deleted.contains) ?? false
            let isAbove = (event.body as? FileUploaded).map { above.contains($0.file) } ?? false
            return LogEntry(event: event, isWithdrawn: logged.isDeleted || isOfDeleted || isAbove)
        }
    }

    /// The message whose words an event repeats: an edit of it, or its run as a command.
    private static func about(_ event: Event) -> EventID? {
        if event.isMessage { return nil }
        return switch event.body {
        case let edited as MessageEdited: edited.message
        case let started as CommandStarted: started.message
        default: nil
        }
    }

    /// What may still be told of an event whose content was destroyed: which message it posted or edited. The empty text is
    /// never shown, since the entry is withdrawn.
    private func withdrawn(_ event: Event, _ remains: MessageRemains?, editOf message: EventID?) -> LogEntry {
        let told: (any EventBody)? =
            if let remains {
                MessagePosted(
                    messageType: remains.type, content: "", replyTo: remains.replyTo, threadRoot: remains.threadRoot,
                    mentions: [], clientID: nil, ackRequired: remains.ackRequired)
            } else if let message {
                MessageEdited(message: message, content: "", mentions: [])
            } else {
                nil
            }
        return LogEntry(event: told.map(event.telling) ?? event, isWithdrawn: true)
    }
}
