/// A request for destruction that a second person decides on.
package struct DestructionRequest: Equatable, Sendable {
    package let id: DestructionID
    package let kind: DestructionKind
    package let room: RoomID
    /// The message, when its content is to go; nil for a whole room.
    package let message: EventID?
    package let reason: String
    package let requestedBy: PersonCard
    package let requestedAt: Moment
    /// Nobody may approve it after this.
    package let expiresAt: Moment
    package let state: DestructionState
    package let decidedBy: PersonCard?
    package let decidedAt: Moment?

    /// States every field.
    package init(
        id: DestructionID, kind: DestructionKind, room: RoomID, message: EventID?, reason: String,
        requestedBy: PersonCard, requestedAt: Moment, expiresAt: Moment, state: DestructionState,
        decidedBy: PersonCard?, decidedAt: Moment?
    ) {
        self.id = id
        self.kind = kind
        self.room = room
        self.message = message
        self.reason = reason
        self.requestedBy = requestedBy
        self.requestedAt = requestedAt
        self.expiresAt = expiresAt
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}

/// What asking for a destruction came to.
package enum DestructionOutcome<Done: Sendable>: Sendable {
    /// It is done.
    case done(Done)
    /// A second person has to agree.
    case requested(DestructionRequest)

    /// What a second person has to agree to; nil when it is done.
    package var request: DestructionRequest? {
        if case .requested(let request) = self { request } else { nil }
    }
}
