package import Domain
import Journal

/// What archives have in them, from their own directories: nothing is ever unpacked.
extension FileDesk {
    /// Lists a ZIP or tar archive for whoever may have its content, once it is on record that they had a look.
    ///
    /// - Throws: as `open(_:as:_:)`; `Refusal` `unsupported_media_type` for what is neither.
    package func archive(
        _ file: FileID, address: String?, as operation: Operation
    ) async throws -> (file: SharedFile, listing: ArchiveListing) {
        let (content, tail) = try await open(file, as: operation) { file in
            let look = LogFileAccess(file: file.id, type: .preview, address: address, note: "its list of entries")
            return (max(0, file.size - Int64(ZipDirectory.tailBytes))..<file.size, look)
        }
        do {
            if let listing = try await zip(content, tail) { return (content.file, listing) }
            if let listing = try await tar(content) { return (content.file, listing) }
        } catch is Fault {
            await alarm(content.file)
            throw Refusal(.fileDamaged, "The stored bytes of this file are not those that were shared.")
        }
        throw Refusal(.unsupportedMediaType, "This file is no ZIP or tar archive.")
    }

    private func bytes(_ range: Range<Int64>, of content: FileContent) async throws -> [UInt8] {
        try await Self.refusing {
            var all: [UInt8] = []
            try await content.read(range) { all += $0 }
            return all
        }
    }

    private func zip(_ content: FileContent, _ tail: Range<Int64>) async throws -> ArchiveListing? {
        let last = try await bytes(tail, of: content)
        guard let place = ZipDirectory.place(in: last, from: tail.lowerBound) else { return nil }
        let length = min(place.size, Limits.archiveDirectoryBytesMax)
        var listing = ZipDirectory.list(try await bytes(place.offset..<place.offset + length, of: content))
        if length < place.size { listing.cut() }
        return listing
    }

    private func tar(_ content: FileContent) async throws -> ArchiveListing? {
        let block = Int64(TarHeader.blockBytes)
        let size = content.file.size
        var listing = ArchiveListing(.tar)
        var (offset, looked, name) = (Int64(0), 0, [UInt8]?.none)
        while offset + block <= size {
            // Headers that announce a name count as well.
            guard !listing.isFull, looked < 2 * Limits.archiveEntriesMax else {
                listing.cut()
                break
            }
            guard let header = TarHeader(try await bytes(offset..<offset + block, of: content)) else {
                if looked == 0 { return nil }
                break
            }
            looked += 1
            let start = offset + block
            let end = start.addingReportingOverflow(Int64(clamping: header.paddedSize))
            switch header.kind {
            case .longName, .records:
                let length = Int64(min(header.size, UInt64(Limits.archiveNameBytesMax)))
                let said = try await bytes(start..<min(start + length, size), of: content)
                name = header.kind == .records ? TarHeader.path(in: said) : Array(said.prefix { $0 != 0 })
            case .file, .directory, .other:
                listing.add(name ?? header.name, size: header.size, isDirectory: header.kind == .directory)
                name = nil
            }
            guard !end.overflow, end.partialValue <= size else {
                listing.cut()
                break
            }
            offset = end.partialValue
        }
        return looked > 0 ? listing : nil
    }
}
