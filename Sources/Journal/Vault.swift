package import Domain
package import Sealing
package import Storage

/// Seals and opens within one transaction: finds room keys in the ring or the database, makes them for new rooms and renews
/// them when they are due, and hands new ones to the ring only once their transaction is committed.
package final class Vault {
    /// The ring that outlives the transaction.
    package let keyring: Keyring
    private let db: any SQLConnection
    private let ambient: Ambient
    private var fresh: [RoomID: RoomKey] = [:]
    private var waitingForCommit: [() -> Void] = []
    /// The marks that were computed last: a decision asks for them, and so does the projection of its event.
    private var lastMarks: (room: RoomID, parts: [String], marks: RepeatMarks)?

    /// Digests of client ids that were computed ahead.
    private var clientKeys: [ClientName: [UInt8]] = [:]

    private struct ClientName: Hashable {
        let room: RoomID
        let id: String
    }

    /// A vault for one transaction on a connection.
    package init(_ db: any SQLConnection, keyring: Keyring, ambient: Ambient) {
        self.db = db
        self.keyring = keyring
        self.ambient = ambient
    }

    /// The key under which a room seals now.
    ///
    /// - Throws: `Fault` when the room has no key, or the master key does not open it.
    package func currentKey(_ room: RoomID) throws -> RoomKey {
        if let key = fresh[room] ?? keyring.current(room) { return key }
        guard let row = try KeyQueries.newest(room, db) else { throw Fault("room \(room) has no key") }
        let key = try keyring.open(row.wrappedKey)
        keyring.keep(key, isCurrent: true)
        return key
    }

    /// Makes and stores the first key of a room that this transaction makes.
    ///
    /// - Throws: `StorageError`.
    package func makeKey(_ room: RoomID, at moment: Moment) throws {
        try makeKey(room, version: 1, fromSeq: 0, at: moment)
    }

    private func makeKey(_ room: RoomID, version: Int64, fromSeq: Int64, at moment: Moment) throws {
        let wrapped = try keyring.make(
            room: room, version: version, at: moment, fromSeq: fromSeq, random: ambient.random(32))
        try KeyQueries.insert(RoomKeyRow(wrapped), db)
        fresh[room] = try keyring.open(wrapped)
    }

    /// Makes a room's next key version when the present one has sealed enough or is too old. The room's digests stay on the
    /// first version, and every version goes on opening what it sealed.
    ///
    /// - Parameter head: the room's head before the event that is to be sealed.
    /// - Returns: the new version, or nil when none was due.
    /// - Throws: `StorageError`; `Fault` when the room has no key.
    func renewKeyIfDue(_ room: RoomID, head: Int64, at moment: Moment) throws -> Int64? {
        guard keyring.rules.isDue(try currentKey(room), head: head, at: moment) else { return nil }
        guard let newest = try KeyQueries.newest(room, db) else { throw Fault("room \(room) has no key") }
        let stored = try keyring.open(newest.wrappedKey)
        guard keyring.rules.isDue(stored, head: head, at: moment) else {
            keyring.keep(stored, isCurrent: true)
            return nil
        }
        try makeKey(room, version: newest.version + 1, fromSeq: head, at: moment)
        return newest.version + 1
    }

    /// A fresh id for an event that no verb drafted.
    func newEventID(at moment: Moment) -> EventID { ambient.newID(at: moment) }

    /// Does something once the commit of this transaction is durable, and nothing when it is undone.
    package func afterCommit(_ work: @escaping () -> Void) { waitingForCommit.append(work) }

    /// Hands the keys that this transaction made to the ring, and does what waits for the commit. Call it once that is durable.
    package func committed() {
        for key in fresh.values { keyring.keep(key, isCurrent: true) }
        for work in waitingForCommit { work() }
    }

    private func key(_ room: RoomID, version: Int64) throws -> RoomKey {
        if let key = fresh[room], key.version == version { return key }
        if let key = keyring.held(room, version) { return key }
        guard let row = try KeyQueries.key(room, version: version, db) else {
            throw Fault("version \(version) of the key of room \(room) does not exist")
        }
        let key = try keyring.open(row.wrappedKey)
        keyring.keep(key, isCurrent: false)
        return key
    }

    /// A keyed digest that is equal for equal inputs of one room; its key never rotates.
    ///
    /// - Throws: `Fault` when the room has no key.
    package func digest(_ room: RoomID, _ parts: [String]) throws -> [UInt8] {
        try key(room, version: 1).digest(parts)
    }

    /// The digest of a client id in a room, when the room's key is at hand: asking for it would cost a wait.
    func heldClientKey(_ clientID: String, in room: RoomID) -> [UInt8]? {
        guard let key = keyring.held(room, 1) else { return nil }
        let digest = key.digest(["client", clientID])
        clientKeys[ClientName(room: room, id: clientID)] = digest
        return digest
    }

    /// By what it is known that a message is sent again; nil for one that came without a client id.
    ///
    /// - Throws: `Fault` when the room has no key.
    package func marks(of message: MessagePosted, in room: RoomID) throws -> RepeatMarks? {
        guard let clientID = message.clientID else { return nil }
        let parts = [clientID] + message.chosen
        if let last = lastMarks, last.room == room, last.parts == parts { return last.marks }
        let marks = RepeatMarks(
            client: try clientKeys[ClientName(room: room, id: clientID)] ?? digest(room, ["client", clientID]),
            content: try digest(room, ["content"] + message.chosen))
        lastMarks = (room, parts, marks)
        return marks
    }

    /// The first eight bytes of a keyed digest, as a number.
    ///
    /// - Throws: `Fault` when the room has no key.
    func number(_ room: RoomID, _ input: DigestInput) throws -> Int64 {
        try key(room, version: 1).number(input)
    }

    /// Seals an event's body with a fresh salt.
    ///
    /// - Returns: the sealed body and the commitment to it.
    /// - Throws: what the cipher throws.
    func seal(
        _ body: any EventBody, room: RoomID, id: EventID, actor: Actor
    ) throws -> (sealed: [UInt8], commit: [UInt8]) {
        let key = try currentKey(room)
        let bytes = body.json.bytes
        let salt = ambient.random(SealedBody.saltBytes)
        let binding = SealedBody.Binding.event(room: room, id: id, type: Swift.type(of: body).type, actor: actor)
        return (
            try SealedBody.seal(body: bytes, salt: salt, with: key, for: binding),
            Leaf.commitment(salt: salt, body: bytes)
        )
    }

    /// Opens a stored event; its body is nil when it was destroyed.
    ///
    /// - Throws: `Fault` when the body was changed or moved.
    package func open(_ row: EventRow) throws -> Event {
        guard let door = Door(rawValue: row.door) else { throw Fault("event \(row.id) came through an unknown door") }
        return Event(
            position: row.position, id: row.id, room: row.room, seq: row.seq, type: row.type, actor: row.actor,
            door: door, occurredAt: row.occurredAt, recordedAt: row.recordedAt, requestID: row.requestID,
            body: try openBody(row))
    }

    /// What a stored body's commitment was made of, for whoever proves it: the salt and the body's JSON as it was recorded; nil
    /// when it was destroyed.
    ///
    /// - Throws: `Fault` when the body was changed or moved.
    private func disclose(_ row: EventRow) throws -> (salt: [UInt8], body: [UInt8])? {
        guard let opened = try unseal(row) else { return nil }
        return (Array(opened.salt), Array(opened.body))
    }

    /// True when an event's content can still exist: it is stored, and the version of the room's key that sealed it was not
    /// destroyed.
    ///
    /// - Throws: `StorageError`.
    func hasBody(_ row: EventRow) throws -> Bool {
        guard let sealed = row.body else { return false }
        // A body in no known form is there, and damaged.
        guard let version = try? SealedBody.keyVersion(of: sealed) else { return true }
        if keyring.held(row.room, version) != nil { return true }
        return try KeyQueries.key(row.room, version: version, db) != nil
    }

    /// What an export or a proof shows of an event's content.
    ///
    /// - Throws: `Fault` when the body was changed or moved; `StorageError`.
    package func content(_ row: EventRow) throws -> LeafContent {
        guard try hasBody(row), let opened = try disclose(row) else { return .destroyed }
        return .open(salt: opened.salt, content: opened.body)
    }

    private func unseal(_ row: EventRow) throws -> (salt: ArraySlice<UInt8>, body: ArraySlice<UInt8>)? {
        guard let sealed = row.body else { return nil }
        do {
            let key = try key(row.room, version: SealedBody.keyVersion(of: sealed))
            let binding = SealedBody.Binding.event(room: row.room, id: row.id, type: row.type, actor: row.actor)
            return try SealedBody.open(sealed, with: key, for: binding)
        } catch let fault as Fault {
            throw Fault("the event at position \(row.position) cannot be read: \(fault.description)")
        }
    }

    private func openBody(_ row: EventRow) throws -> (any EventBody)? {
        guard let opened = try unseal(row) else { return nil }
        do {
            let json = try opened.body.withUnsafeBufferPointer { try JSONParser.parse($0) }
            return try EventCatalog.decode(type: row.type, json)
        } catch let fault as Fault {
            throw Fault("the event at position \(row.position) cannot be read: \(fault.description)")
        } catch {
            throw Fault("the event at position \(row.position) cannot be read: its shape is damaged")
        }
    }

    /// Wraps the key of a file under the key of its room.
    ///
    /// - Throws: what the cipher throws.
    package func wrap(_ key: FileKey, of file: FileID, room: RoomID) throws -> [UInt8] {
        try key.wrapped(by: currentKey(room), for: file)
    }

    /// Opens the stored key of a file.
    ///
    /// - Throws: `Fault` when it was changed or moved, or the room's key was destroyed.
    package func fileKey(_ wrapped: [UInt8], of file: FileID, room: RoomID) throws -> FileKey {
        try FileKey(
            unwrapping: wrapped, by: key(room, version: FileKey.keyVersion(of: wrapped)), for: file)
    }

    /// Seals a text of a column under the key of a room.
    ///
    /// - Throws: what the cipher throws.
    package func seal(column text: String, _ name: String, row: String, room: RoomID) throws -> [UInt8] {
        try SealedBody.seal(column: text, with: currentKey(room), for: .column(name, row: row))
    }

    /// Opens a text of a projection's column.
    ///
    /// - Throws: `Fault` when it was changed or moved.
    package func open(column sealed: [UInt8], _ name: String, row: String, room: RoomID) throws -> String {
        // Nothing is sealed as nothing: an empty column was shredded.
        if sealed.isEmpty { return "" }
        let key = try key(room, version: SealedBody.keyVersion(of: sealed))
        return try SealedBody.open(column: sealed, with: key, for: .column(name, row: row))
    }
}

/// Keyed digests that a message leaves beside itself, by which it is known again without its words.
package struct RepeatMarks: Sendable {
    /// Of the client id.
    package let client: [UInt8]
    /// Of everything that the sender chose.
    package let content: [UInt8]
}

extension MessagePosted {
    /// What must be equal for a repeated client id to be a repeat: everything that its sender chose.
    fileprivate var chosen: [String] {
        [messageType.rawValue, content, replyTo?.text ?? "", threadRoot?.text ?? "", ackRequired ? "1" : "0"]
    }
}

extension RoomKeyRow {
    /// As the ring opens it.
    package var wrappedKey: WrappedRoomKey {
        WrappedRoomKey(
            room: room, version: version, masterVersion: masterVersion, wrapped: wrapped, createdAt: createdAt,
            fromSeq: fromSeq)
    }

    /// As the ring made it.
    package init(_ key: WrappedRoomKey) {
        self.init(
            room: key.room, version: key.version, masterVersion: key.masterVersion, wrapped: key.wrapped,
            createdAt: key.createdAt, fromSeq: key.fromSeq)
    }
}

extension SecretRow {
    /// As the ring opens it.
    package var wrappedSecret: WrappedSecret {
        WrappedSecret(name: name, masterVersion: masterVersion, wrapped: wrapped, createdAt: createdAt)
    }

    /// As the ring made it.
    package init(_ secret: WrappedSecret) {
        self.init(
            name: secret.name, masterVersion: secret.masterVersion, wrapped: secret.wrapped,
            createdAt: secret.createdAt)
    }
}
