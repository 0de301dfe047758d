/// The identity of one thing, as lower-case UUID text; `Kind` keeps a room's id from being taken for a person's.
package struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id as it is stored, sent and logged: 36 characters, lower case.
    package let text: String

    /// Trusts text that already passed a door (a database row, an id made here).
    package init(trusted text: String) { self.text = text }

    /// Reads an id that came from outside; nil unless it is a UUID in its 36 character form.
    package init?(_ text: String) {
        guard UUIDText.isValid(text) else { return nil }
        self.text = text.lowercased()
    }

    package var description: String { text }

    /// Orders by text, which for version 7 ids is by the moment they were made.
    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

/// Marks ids of rooms.
package enum RoomKind {}
/// Marks ids of events; a message's id is the id of the event that posted it.
package enum EventKind {}
/// Marks ids of people, bots and integrations.
package enum PersonIDKind {}
/// Marks ids of incidents.
package enum IncidentIDKind {}
/// Marks ids of sign-in sessions.
package enum SessionKind {}
/// Marks ids of API tokens.
package enum TokenKind {}
/// Marks ids of legal holds.
package enum HoldKind {}
/// Marks ids of retention policies.
package enum RetentionPolicyKind {}
/// Marks ids of grants: leave to read a room for a while.
package enum GrantKind {}
/// Marks ids of requests for destruction.
package enum DestructionRequestKind {}

/// Marks ids of files.
package enum FileKind {}

/// A room's id.
package typealias RoomID = Identifier<RoomKind>
/// An event's id, and a message's.
package typealias EventID = Identifier<EventKind>
/// The id of a person, bot or integration.
package typealias PersonID = Identifier<PersonIDKind>
/// An incident's id.
package typealias IncidentID = Identifier<IncidentIDKind>
/// A session's id.
package typealias SessionID = Identifier<SessionKind>
/// An API token's id; not the token itself.
package typealias TokenID = Identifier<TokenKind>
/// A legal hold's id.
package typealias HoldID = Identifier<HoldKind>
/// A retention policy's id.
package typealias RetentionPolicyID = Identifier<RetentionPolicyKind>
/// A grant's id.
package typealias GrantID = Identifier<GrantKind>
/// The id of a request for destruction.
package typealias DestructionID = Identifier<DestructionRequestKind>
/// A file's id, under which its bytes are stored; nothing of its name.
package typealias FileID = Identifier<FileKind>

extension RoomID {
    /// The house log: events outside rooms. It has a seq, a head and a key like any room, and nobody can open it.
    package static var house: RoomID { RoomID(trusted: "00000000-0000-7000-8000-000000000000") }
}

/// Reading and making UUID text.
package enum UUIDText {
    /// True for `8-4-4-4-12` hex digits, either case.
    package static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count == 36 else { return false }
        for (index, byte) in bytes.enumerated() {
            switch index {
            case 8, 13, 18, 23: if byte != 0x2D { return false }
            default: if !isHex(byte) { return false }
            }
        }
        return true
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }

    /// A version 7 UUID (RFC 9562, section 5.7): 48 bits of milliseconds, then randomness, so that ids sort by time.
    package static func version7(at moment: Moment, random: [UInt8]) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let milliseconds = UInt64(max(0, moment.microseconds / 1000))
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(40 - 8 * index)) }
        for index in 6..<16 { bytes[index] = random[index - 6] }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        return render(bytes)
    }

    private static func render(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: 36) { out in
            var at = 0
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    out[at] = 0x2D
                    at += 1
                }
                out[at] = Hex.digit(byte >> 4)
                out[at + 1] = Hex.digit(byte & 15)
                at += 2
            }
            return 36
        }
    }
}
