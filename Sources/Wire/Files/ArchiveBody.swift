package import Domain

/// What archives have in them, as REST shows it.
package enum ArchiveBody {
    /// The entries of a file, with totals.
    package static func json(_ listing: ArchiveListing, of file: SharedFile) -> JSON {
        let (times, overflows) = file.size.multipliedReportingOverflow(by: Limits.archiveRatioMax)
        let isExcessive =
            listing.totalSize > Limits.archiveUnpackedBytesMax || !overflows && listing.totalSize > times
        return [
            "file": .string(file.id.text), "format": .string(listing.format.rawValue),
            "count": .int(Int64(listing.entries.count)), "total_size": .int(listing.totalSize),
            "is_cut": .bool(listing.isCut), "is_excessive": .bool(isExcessive),
            "entries": .array(
                listing.entries.map {
                    ["name": .string($0.name), "size": .int($0.size), "is_directory": .bool($0.isDirectory)]
                }),
        ]
    }

    static var schema: JSON {
        let entry = Schema.object([
            Schema.always("name", Schema.text), Schema.always("size", Schema.int(min: 0)),
            Schema.always("is_directory", Schema.bool),
        ])
        return Schema.object(
            [
                Schema.always("file", Schema.uuid), Schema.always("format", Schema.choice(ArchiveListing.Format.self)),
                Schema.always("count", Schema.int(min: 0)), Schema.always("total_size", Schema.int(min: 0)),
                Schema.always("is_cut", Schema.bool), Schema.always("is_excessive", Schema.bool),
                Schema.always("entries", Schema.list(of: entry)),
            ],
            "What the archive says of itself. `is_cut`: there is more, or the rest cannot be read. `is_excessive`: unpacked it "
                + "would be over \(Limits.archiveRatioMax) times its size, or over 1 GiB.")
    }
}
