package import Domain

/// What REST and sockets ask of a message's input alike.
package enum MessageInput {
    /// A client's id of its message: any string of 1 to 128 characters.
    ///
    /// - Throws: `Refusal` naming `client_id` for anything else.
    package static func clientID(_ fields: Fields) throws -> String? {
        guard let value = fields.object["client_id"], value != .null else { return nil }
        guard let text = value.string, (1...Limits.clientIDCharactersMax).contains(text.unicodeScalars.count),
            !text.utf8.contains(0)
        else {
            throw Refusal.invalid("client_id", "Use a string of 1 to \(Limits.clientIDCharactersMax) characters.")
        }
        return text
    }

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
