package import Domain
package import Journal
import Sealing
import Storage

/// Shares a file whose sealed bytes are in the store already.
package struct ShareFile: Action {
    /// Where a file goes, as whoever shares it says.
    package struct Wish: Sendable {
        package let room: RoomReference
        /// A message of theirs that it belongs to.
        package let message: EventID?
        /// At least this secret.
        package let classification: Classification?

        /// States all three.
        package init(room: RoomReference, message: EventID?, classification: Classification?) {
            self.room = room
            self.message = message
            self.classification = classification
        }
    }

    let file: FileID
    let key: FileKey
    let wish: Wish
    let facts: FileFacts
    let findings: [ContentScreen.Finding]
    let scanStatus: ScanStatus
    let rules: FileRules

    /// What came in, and what was found in it.
    init(
        _ file: FileID, key: FileKey, wish: Wish, facts: FileFacts, findings: [ContentScreen.Finding],
        scanStatus: ScanStatus, rules: FileRules
    ) {
        self.file = file
        self.key = key
        self.wish = wish
        self.facts = facts
        self.findings = findings
        self.scanStatus = scanStatus
        self.rules = rules
    }

    package func decide(_ desk: Desk) throws -> Plan<SharedFile> {
        let seen = try desk.mayShare(wish, bytes: facts.size, rules)
        let classification = FileClassification(
            room: seen.room.classification, findings: findings, name: facts.name, person: wish.classification)
        let body = FileUploaded(
            file: file, facts: facts, classification: classification, message: wish.message, scanStatus: scanStatus,
            isAboveRoom: classification.level > seen.room.classification)
        let wrapped = try desk.vault.wrap(key, of: file, room: seen.room.id)
        return Plan([Draft(seen.room.id, body, desk)]) { _ in try desk.viewFile(file) }.alongside { db in
            try FileKeyQueries.insert(file, room: seen.room.id, wrapped: wrapped, db)
        }
    }
}

/// Asks whether a file of so many bytes could be shared, before anything of it is taken in.
struct MayShareFile: Inquiry {
    let wish: ShareFile.Wish
    let bytes: Int64
    let rules: FileRules

    func answer(_ desk: Desk) throws {
        _ = try desk.mayShare(wish, bytes: bytes, rules)
    }
}

extension Desk {
    /// The room, when the principal may share a file of so many bytes in it.
    ///
    /// - Throws: as `room(_:for:)`; `invalid` on `message`; `clearance_too_low`; `storage_full` past a quota.
    fileprivate func mayShare(
        _ wish: ShareFile.Wish, bytes: Int64, _ rules: FileRules
    ) throws -> RoomQueries.Seen {
        let seen = try room(wish.room, for: .upload)
        if let id = wish.message {
            let message = try MessageQueries.message(id, db)
            guard let message, message.room == seen.room.id, message.sender == scope.person else {
                throw Refusal.invalid("message", "Invalid pk \"\(id)\" - object does not exist.")
            }
        }
        if let level = wish.classification, level > scope.clearance, !scope.bypassesPolicy {
            throw Refusal(.clearanceTooLow, "Nothing may be classified above your own clearance.")
        }
        guard try FileQueries.bytes(in: seen.room.id, db) + bytes <= rules.roomBytesMax else {
            throw Refusal(.storageFull, "The files of this room may take \(rules.roomBytesMax) bytes together.")
        }
        guard try FileQueries.bytes(by: scope.actor, db) + bytes <= rules.personBytesMax else {
            throw Refusal(.storageFull, "The files of one person may take \(rules.personBytesMax) bytes together.")
        }
        return seen
    }
}
