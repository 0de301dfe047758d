/// A thing that happened: immutable, numbered in its room and in the journal.
package struct Event: Sendable {
    /// Its number in the whole journal.
    package let position: Int64
    package let id: EventID
    package let room: RoomID
    /// Its number in the room: 1, 2, 3 … without a hole.
    package let seq: Int64
    package let actor: Actor
    package let door: Door
    /// When it happened; may be corrected by a later event.
    package let occurredAt: Moment
    /// When it was written; never corrected, never runs backwards within a room.
    package let recordedAt: Moment
    package let requestID: String
    /// What happened; nil when the content was destroyed later.
    package let body: (any EventBody)?
    /// The recorded type, `message.posted`.
    package let type: String

    /// States every field.
    package init(
        position: Int64, id: EventID, room: RoomID, seq: Int64, type: String, actor: Actor, door: Door,
        occurredAt: Moment, recordedAt: Moment, requestID: String, body: (any EventBody)?
    ) {
        self.position = position
        self.id = id
        self.room = room
        self.seq = seq
        self.type = type
        self.actor = actor
        self.door = door
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.requestID = requestID
        self.body = body
    }

    /// The same event with another body: what is left to be told of one whose content was destroyed.
    package func telling(_ body: any EventBody) -> Event {
        Event(
            position: position, id: id, room: room, seq: seq, type: type, actor: actor, door: door,
            occurredAt: occurredAt, recordedAt: recordedAt, requestID: requestID, body: body)
    }

    /// True of what most events are: something that was said. It destroys nothing, names nobody anew and takes no access away,
    /// so that whoever looks for events which do passes over it without asking for each of their types.
    package var isMessage: Bool { type == MessagePosted.type }
}

/// What happened, in one of the released shapes. Shapes only ever gain optional fields; each stays readable.
package protocol EventBody: Sendable {
    /// The recorded type: a noun and a past tense, `message.posted`.
    static var type: String { get }
    /// The shape's version.
    static var version: Int64 { get }
    /// Reads the recorded shape.
    ///
    /// - Throws: `Refusal` when a field is missing or wrong, which for a recorded body means damage.
    init(_ fields: Fields) throws
    /// The recorded shape.
    var json: JSON { get }
}

extension EventBody {
    package static var version: Int64 { 1 }
}

/// Every type of event that was ever released.
package enum EventCatalog {
    private static let bodies: [any EventBody.Type] = [
        RoomCreated.self, RoomUpdated.self, RoomArchived.self,
        MemberJoined.self, MemberRoleChanged.self, MemberLeft.self, MemberRemoved.self,
        MessagePosted.self, MessageEdited.self, MessageDeleted.self, MessagePinned.self, MessageUnpinned.self,
        MessageReacted.self, MessageAcknowledged.self,
        IncidentDeclared.self, IncidentStatusChanged.self, IncidentSeverityChanged.self, IncidentFieldChanged.self,
        IncidentAssigned.self,
        PersonCreated.self, PersonUpdated.self, PasswordChanged.self, SignedIn.self, SignInFailed.self, SignedOut.self,
        TokenCreated.self, TokenRevoked.self, BotHookChanged.self,
        MessageRedacted.self, RoomShredded.self, DestructionRequested.self, DestructionApproved.self,
        DestructionDeclined.self, HoldPlaced.self, HoldReleased.self, IncidentHeld.self, RetentionPolicySet.self,
        RoomClassified.self, IncidentClassified.self, AccessGranted.self, AccessEnded.self, BreakGlassOpened.self,
        BreakGlassApproved.self, BreakGlassClosed.self, BreakGlassReviewed.self, AccessRead.self, AccessDenied.self,
        RetentionPolicyRemoved.self, KeyRotated.self, RoomKeyRenewed.self,
        SecondFactorEnabled.self, SecondFactorDisabled.self, RecoveryCodesReplaced.self, RecoveryCodeUsed.self,
        BackedUp.self, SystemRestored.self, CommandStarted.self, CommandFinished.self,
        TimelineEntryAdded.self, TimelineEntryCorrected.self, TimelineEntryHidden.self, TimelineEntryRestored.self,
        IncidentMomentCorrected.self, TaskAdded.self, TaskChanged.self, DecisionMade.self, IncidentLinked.self,
        IncidentUnlinked.self, RoleAssigned.self, RoleHandedOver.self, UpdateSent.self, UpdateOverdue.self,
        RunbookSaved.self, RunbookSecretSet.self, RunbookSecretRemoved.self,
        RunStarted.self, RunApproved.self, RunDenied.self, RunStepStarted.self, RunStepHandedOver.self,
        RunStepFinished.self, RunFinished.self,
        FileUploaded.self, FileClassified.self, FileDamaged.self, FileScanned.self, FileShredded.self,
        FileAccessed.self,
    ]
    private static let byType = Dictionary(uniqueKeysWithValues: bodies.map { ($0.type, $0) })

    /// The types, sorted.
    package static var types: [String] { byType.keys.sorted() }

    /// The versions that were ever recorded of a type; the first one alone for a type that this release does not know.
    package static func versions(of type: String) -> ClosedRange<Int64> { 1...(byType[type]?.version ?? 1) }

    /// Reads a recorded body.
    ///
    /// - Throws: `Fault` for a type that this release does not know, `Refusal` for a damaged shape.
    package static func decode(type: String, _ json: JSON) throws -> any EventBody {
        guard let body = byType[type] else { throw Fault("event type \(type) is not known to this release") }
        return try body.init(Fields(json))
    }
}
