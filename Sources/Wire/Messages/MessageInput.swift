package import Domain

/// What REST and sockets ask of a message's input alike.
package enum MessageInput {
    /// Attachments name files of the room by id.
    ///
    /// - Throws: `Refusal` naming `attachments` for anything but an empty list, since no file with such an id exists.
    package static func refuseAttachments(_ fields: Fields) throws {
        let ids = try fields.texts("attachments", countMax: Limits.attachmentsMax, max: 64)
        guard let first = ids.first else { return }
        throw Refusal.invalid("attachments", "Invalid pk \"\(first)\" - object does not exist.")
    }
}

/// The words for pinning.
package enum PinAction: String, Sendable, CaseIterable {
    case pin, unpin

    /// The same as a change of the list of pins.
    package var asChange: AddOrRemove { self == .pin ? .add : .remove }
}
