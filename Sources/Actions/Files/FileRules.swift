import Domain

/// How much may be shared.
package struct FileRules: Sendable {
    /// Bytes of one file.
    package var fileBytesMax = Limits.fileBytesMax
    /// Bytes of a room's files together.
    package var roomBytesMax = Limits.roomFilesBytesMax
    /// Bytes of the files that one person shared.
    package var personBytesMax = Limits.personFilesBytesMax

    /// The contract's.
    package init() {}
}
