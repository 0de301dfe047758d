package import Domain
package import Storage

/// What a verb works with inside its transaction: who asks, the connection, the vault, the moment of recording.
///
/// It lives on one thread for the length of one decision and cannot leave it.
package struct Desk {
    /// Who is acting, through which door, when.
    package let operation: Operation
    /// The connection; verbs read through it and never write.
    package let db: any SQLConnection
    /// Opens what is sealed.
    package let vault: Vault
    /// Time and randomness.
    package let ambient: Ambient
    /// Names of people, keys of incidents.
    package let directory: Directory
    /// The random id of this life of the log.
    package let epoch: String
    /// What is read and refused, for the record of accesses.
    package let witness: Witness
    let tallies: Tallies
    let foreseen: Foreseen

    /// The principal.
    package var scope: Scope { operation.scope }
    /// The moment of the operation.
    package var moment: Moment { operation.moment }

    /// The same desk for what is done through another door.
    package func through(_ door: Door) -> Desk {
        Desk(
            operation: Operation(
                scope: operation.scope, door: door, moment: operation.moment, requestID: operation.requestID),
            db: db, vault: vault, ambient: ambient, directory: directory, epoch: epoch, witness: witness,
            tallies: tallies, foreseen: foreseen)
    }

    /// The room of an id as the principal sees it; nil when there is none.
    ///
    /// - Throws: `StorageError`.
    package func seen(_ room: RoomID) throws -> RoomQueries.Seen? {
        if let seen = foreseen.room(room, for: scope.person) { return tallies.counted(seen) }
        guard let seen = try RoomQueries.room(room, for: scope.person, db) else { return nil }
        foreseen.keep(seen, for: scope.person)
        return seen
    }

    /// The principal's message in a room that a client key stands for; nil when there is none.
    ///
    /// - Throws: `StorageError`.
    package func message(of clientID: String, _ clientKey: [UInt8], in room: RoomID) throws -> MessageRow? {
        guard let person = scope.person, !foreseen.isUnused(clientID, in: room, by: person) else { return nil }
        return try MessageQueries.message(room, sender: person, clientKey: clientKey, db)
    }

    /// The same desk for what the server does on behalf of somebody, with their rights as they are now.
    package func acting(as scope: Scope, through door: Door) -> Desk {
        Desk(
            operation: Operation(
                scope: scope, door: door, moment: operation.moment, requestID: operation.requestID),
            db: db, vault: vault, ambient: ambient, directory: directory, epoch: epoch, witness: witness,
            tallies: tallies, foreseen: foreseen)
    }

    /// A room's last seq, counting what this transaction wrote before.
    ///
    /// - Throws: `StorageError`; `Refusal` `not_found` when there is no such room.
    package func head(_ room: RoomID) throws -> Int64 { try tallies.tally(room, db).head }
}

/// A write verb: it decides, the journal records. It runs inside the writer's transaction, may run again when a neighbour
/// fails, and must not write, wait or call out.
package protocol Action: Sendable {
    /// What the caller gets once the commit is durable.
    associatedtype Result: Sendable
    /// Refuses, or says what happened.
    ///
    /// - Throws: `Refusal`.
    func decide(_ desk: Desk) throws -> Plan<Result>
    /// What the decision asks first, where that is worth asking for many of them at once.
    var foresight: Foresight? { get }
}

extension Action {
    /// Nothing.
    package var foresight: Foresight? { nil }
}

/// A read verb: it runs on a reader, in one consistent view.
package protocol Inquiry: Sendable {
    /// What the caller gets.
    associatedtype Answer: Sendable
    /// Reads through the scope.
    ///
    /// - Throws: `Refusal`.
    func answer(_ desk: Desk) throws -> Answer
}

/// What a decision came to: events to record in order, state to change beside them, and the answer made of the numbered
/// events.
package struct Plan<Result: Sendable> {
    /// The events, in order.
    package let drafts: [Draft]
    /// Changes of state tables, in the same transaction.
    package private(set) var state: ((any SQLConnection) throws -> Void)?
    /// Makes further events, in the same transaction, of those that were recorded.
    package private(set) var sequel: (([Event]) throws -> [Draft])?
    /// Makes the answer of the events once they are numbered.
    package let result: ([Event]) throws -> Result

    /// Events, state and answer.
    package init(
        _ drafts: [Draft], state: ((any SQLConnection) throws -> Void)? = nil,
        result: @escaping ([Event]) throws -> Result
    ) {
        self.drafts = drafts
        self.state = state
        self.result = result
    }

    /// The same plan with further events, which are made of those before them once these are recorded and numbered, and
    /// belong to the same transaction; the answer is made of all.
    package func followed(by sequel: @escaping ([Event]) throws -> [Draft]) -> Plan {
        var plan = self
        plan.sequel = sequel
        return plan
    }

    /// The same plan with changes of state tables in the same transaction.
    package func alongside(_ state: @escaping (any SQLConnection) throws -> Void) -> Plan {
        var plan = self
        plan.state = state
        return plan
    }

    /// The same plan with its answer said in another way.
    package func map<Other>(_ change: @escaping (Result) throws -> Other) -> Plan<Other> {
        var plan = Plan<Other>(drafts, state: state, result: { [result] events in try change(result(events)) })
        plan.sequel = sequel
        return plan
    }

    /// The same plan with its answer made of the events as well.
    package func answered<Other>(_ answer: @escaping ([Event], Result) throws -> Other) -> Plan<Other> {
        var plan = Plan<Other>(drafts, state: state, result: { [result] events in try answer(events, result(events)) })
        plan.sequel = sequel
        return plan
    }

    /// Nothing happened; the answer stands.
    package static func nothing(_ result: Result) -> Plan { Plan([], result: { _ in result }) }
}

/// An event before it has its numbers.
package struct Draft {
    /// Its id; for `message.posted` also the message's.
    package let id: EventID
    /// The log it goes to.
    package let room: RoomID
    /// What happened.
    package let body: any EventBody
    /// Who did it.
    package let actor: Actor?
    /// Through which door, when it is not the operation's own.
    let door: Door?

    /// An event of the operation's actor with a fresh id.
    package init(_ room: RoomID, _ body: any EventBody, _ desk: Desk, actor: Actor? = nil) {
        id = desk.ambient.newID(at: desk.moment)
        self.room = room
        self.body = body
        self.actor = actor ?? desk.scope.actor
        door = desk.operation.door
    }

    /// An event that the journal itself records.
    init(id: EventID, _ room: RoomID, _ body: any EventBody, _ actor: Actor) {
        self.id = id
        self.room = room
        self.body = body
        self.actor = actor
        door = nil
    }

    /// Refuses what could be recorded but not read again, which would close the log behind it. Messages are many, and
    /// their verb bounds every field of them.
    ///
    /// - Throws: `Refusal` naming the field that is too long, blank or holds a null character.
    func checkReadable() throws {
        guard !(body is MessagePosted) else { return }
        _ = try Swift.type(of: body).init(Fields(body.json))
    }
}
