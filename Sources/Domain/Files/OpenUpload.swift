/// Where an upload stands that comes in several requests.
package struct OpenUpload: Sendable {
    /// Its own, and later the file's.
    package let id: FileID
    package let size: Int64
    /// Bytes that came in.
    package let offset: Int64
    /// When it is gone unless it goes on; nil once the file was shared.
    package let expiresAt: Moment?

    /// States every field.
    package init(id: FileID, size: Int64, offset: Int64, expiresAt: Moment?) {
        self.id = id
        self.size = size
        self.offset = offset
        self.expiresAt = expiresAt
    }
}
