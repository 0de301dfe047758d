/// What a person is in the whole installation.
package enum GlobalRole: String, Sendable, CaseIterable {
    case member, compliance, admin
}

/// What a person is in one room.
package enum RoomRole: String, Sendable, CaseIterable {
    case observer, responder, commander
}
