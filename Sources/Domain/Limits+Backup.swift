/// Bounds of backups and restores.
extension Limits {
    /// A file's name, as every file system here bounds it.
    package static let fileNameBytesMax = 255
    /// The id of a life of the log: 32 digits, with room for another form.
    package static let epochBytesMax = 64
    /// Lives of the log that one restore gives up: one restored every month for eight years.
    package static let abandonedEpochsMax = 100
    /// Bytes of a backup that are read, digested and written at once.
    package static let backupChunkBytes = 1024 * 1024
    /// The salt of a passphrase as it stands in a backup: 16 bytes, with room for longer ones.
    package static let backupSaltBytesMax = 1024
    /// Rows that are in memory at once while a record is moved: of events with the longest bodies, some 12 MB.
    package static let movedPageRows = 500
    /// Rows that one statement writes: with them the statement itself is a small part of the work, and the widest table has a
    /// thousand values, of 32,766 that an engine binds.
    package static let movedRowsAtOnce = 50
}
