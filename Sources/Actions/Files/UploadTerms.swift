package import Domain

/// What an upload that comes in several requests will be.
package struct UploadTerms: Sendable {
    package let wish: ShareFile.Wish
    package let name: String
    package let description: String?
    /// Bytes of the whole file.
    package let size: Int64

    /// States all four.
    package init(wish: ShareFile.Wish, name: String, description: String?, size: Int64) {
        self.wish = wish
        self.name = name
        self.description = description
        self.size = size
    }
}

/// What going on with an upload came to.
package enum UploadStep: Sendable {
    /// There is more to come.
    case open(OpenUpload)
    /// All of it came in, and the file was shared.
    case shared(SharedFile)
}
