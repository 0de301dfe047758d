/// A copy of the whole installation is about to be written into a file; in the house log.
package struct BackedUp: EventBody, Equatable {
    package static let type = "system.backed_up"
    /// The file's name, without the directories before it.
    package let file: String

    /// Names the file.
    package init(file: String) { self.file = file }
    package init(_ fields: Fields) throws { file = try fields.text("file", max: Limits.fileNameBytesMax) }
    package var json: JSON { ["file": .string(file)] }
}

/// The record was put back from a backup, and a new life of the log begins here; the first event of its epoch, in the house
/// log.
package struct SystemRestored: EventBody, Equatable {
    package static let type = "system.restored"

    /// The end of the life before, as the backup has it.
    package struct End: Sendable, Equatable {
        package let epoch: String
        /// Events up to the backup.
        package let size: Int64
        /// The root of their tree, in hexadecimal.
        package let root: String

        /// States all three.
        package init(epoch: String, size: Int64, root: String) {
            self.epoch = epoch
            self.size = size
            self.root = root
        }
    }

    /// The new epoch.
    package let epoch: String
    package let old: End
    /// When the backup was made.
    package let madeAt: Moment
    /// True when somebody accepted that what was recorded after the backup is given up.
    package let isRollback: Bool
    /// The epochs whose later part is given up; empty unless it is a rollback.
    package let abandoned: [String]

    /// States every field.
    package init(epoch: String, old: End, madeAt: Moment, isRollback: Bool, abandoned: [String]) {
        self.epoch = epoch
        self.old = old
        self.madeAt = madeAt
        self.isRollback = isRollback
        self.abandoned = abandoned
    }

    package init(_ fields: Fields) throws {
        epoch = try fields.text("epoch", max: Limits.epochBytesMax)
        old = End(
            epoch: try fields.text("old_epoch", max: Limits.epochBytesMax),
            size: try fields.required("old_size", fields.int("old_size", in: 1...Int64.max)),
            root: try fields.text("old_root", max: 64))
        madeAt = try fields.required("made_at", fields.moment("made_at"))
        isRollback = try fields.required("rollback", fields.bool("rollback"))
        abandoned = try fields.texts("abandoned", countMax: Limits.abandonedEpochsMax, max: Limits.epochBytesMax)
    }

    package var json: JSON {
        [
            "epoch": .string(epoch), "old_epoch": .string(old.epoch), "old_size": .int(old.size),
            "old_root": .string(old.root), "made_at": .int(madeAt.microseconds), "rollback": .bool(isRollback),
            "abandoned": JSON(abandoned),
        ]
    }
}
