import Domain

/// The shapes of files and of what is found in texts, by name.
enum FileComponents {
    static var nouns: [(name: String, schema: JSON)] {
        [
            ("TextCheck", TextCheckBody.schema), ("File", FileBody.schema), ("FileAccess", FileBody.accessSchema),
            ("CustodySheet", CustodyBody.schema), ("Upload", UploadBody.schema),
            ("ArchiveListing", ArchiveBody.schema),
        ]
    }
}
