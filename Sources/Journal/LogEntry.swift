package import Domain

/// An event as it may be shown now.
package struct LogEntry: Sendable {
    /// The event as recorded.
    package let event: Event
    /// True when the content must be shown as null: its message was deleted or redacted, or its file is
    /// more secret than the room.
    package let isWithdrawn: Bool

    /// States both.
    package init(event: Event, isWithdrawn: Bool) {
        self.event = event
        self.isWithdrawn = isWithdrawn
    }
}
