/// What of a room's log the timeline is made of.
package enum Timeline {
    /// Types of events that are entries of themselves. Messages that are pinned, were added, or say what is to be done or was
    /// decided are shown by entries as well.
    package static let types: Set<String> = [
        IncidentDeclared.type, IncidentStatusChanged.type, IncidentSeverityChanged.type, IncidentFieldChanged.type,
        IncidentAssigned.type, IncidentClassified.type, IncidentHeld.type, IncidentMomentCorrected.type,
        MemberJoined.type, MemberRoleChanged.type, MemberLeft.type, MemberRemoved.type, RoomArchived.type,
        TaskChanged.type, IncidentLinked.type, IncidentUnlinked.type, RoleAssigned.type, UpdateOverdue.type,
    ]
}

/// One entry of a timeline: an event of the room's log, and where it stands.
package struct TimelineEntry: Sendable {
    /// That somebody moved it or left it out, the last time.
    package struct Change: Sendable {
        package let by: PersonCard
        package let at: Moment
        package let reason: String?

        /// States every field.
        package init(by: PersonCard, at: Moment, reason: String?) {
            self.by = by
            self.at = at
            self.reason = reason
        }
    }

    /// The event that made it; its id is the entry's.
    package let event: Event
    /// Where it stands in the timeline.
    package let at: Moment
    /// Where it stood before it was moved; nil when it was not.
    package let originalAt: Moment?
    package let isHidden: Bool
    /// The last change of it; nil when there was none.
    package let change: Change?
    /// One line that tells it.
    package let text: String
    /// The message that it shows, or that caused it; nil when there is none that the reader may read.
    package let message: Message?

    /// States every field.
    package init(
        event: Event, at: Moment, originalAt: Moment?, isHidden: Bool, change: Change?, text: String, message: Message?
    ) {
        self.event = event
        self.at = at
        self.originalAt = originalAt
        self.isHidden = isHidden
        self.change = change
        self.text = text
        self.message = message
    }
}
