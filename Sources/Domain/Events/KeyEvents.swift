/// The stored keys were wrapped anew under another master key; in the house log.
package struct KeyRotated: EventBody, Equatable {
    package static let type = "system.key_rotated"
    /// The version of the master key that wraps them now.
    package let version: Int64
    /// How many keys were wrapped anew since the last time.
    package let rewrapped: Int64

    /// States both.
    package init(version: Int64, rewrapped: Int64) {
        self.version = version
        self.rewrapped = rewrapped
    }

    package init(_ fields: Fields) throws {
        version = try fields.required("version", fields.int("version", in: 1...Int64.max))
        rewrapped = try fields.required("rewrapped", fields.int("rewrapped", in: 0...Int64.max))
    }

    package var json: JSON { ["version": .int(version), "rewrapped": .int(rewrapped)] }
}

/// A room seals under a new key from now on; the older ones still open what they sealed. In the house log.
package struct RoomKeyRenewed: EventBody, Equatable {
    package static let type = "system.room_key_renewed"
    package let room: RoomID
    package let version: Int64

    /// States both.
    package init(room: RoomID, version: Int64) {
        self.room = room
        self.version = version
    }

    package init(_ fields: Fields) throws {
        room = try fields.required("room", fields.id("room"))
        version = try fields.required("version", fields.int("version", in: 2...Int64.max))
    }

    package var json: JSON { ["room": .string(room.text), "version": .int(version)] }
}
