package import Domain
package import Journal
import Sealing
import Storage

/// One file's record.
package struct GetFile: Inquiry {
    let file: FileID

    /// Names the file.
    package init(file: FileID) { self.file = file }

    package func answer(_ desk: Desk) throws -> SharedFile { try desk.view(desk.file(file).row) }
}

/// Files of a room that the principal may know of, newest first.
package struct ListFiles: Inquiry {
    let room: RoomReference
    let message: EventID?
    let page: PageRequest

    /// All of a room, or those of one of its messages.
    package init(room: RoomReference, message: EventID?, page: PageRequest) {
        self.room = room
        self.message = message
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<SharedFile> {
        let seen = try desk.reading(room, .history)
        let clearance = desk.scope.bypassesPolicy ? .sealed : desk.scope.clearance
        let (rows, count) = try FileQueries.page(
            seen.room.id, message: message, clearance: clearance, uploader: desk.scope.actor, offset: page.offset,
            limit: page.size, desk.db)
        return page.page(try rows.map(desk.view), count: count)
    }
}

/// What opens a file's content, for whoever may have it.
struct OpenFile: Inquiry {
    struct Opened: Sendable {
        let file: SharedFile
        let key: FileKey
    }

    let file: FileID

    func answer(_ desk: Desk) throws -> Opened {
        let (row, _) = try desk.fileContent(file)
        guard let wrapped = try FileKeyQueries.wrapped(file, desk.db) else {
            throw Refusal(.gone, "The content of this file was destroyed.")
        }
        return Opened(file: try desk.view(row), key: try desk.vault.fileKey(wrapped, of: file, room: row.room))
    }
}

/// Files whose content was destroyed and whose bytes may still be in the store.
struct EndedFiles: Inquiry {
    func answer(_ desk: Desk) throws -> [FileID] {
        try FileKeyQueries.ended(limit: Limits.filesRemovedAtOnce, desk.db)
    }
}

/// True when the principal shared the file.
struct IsUploader: Inquiry {
    let file: FileID

    func answer(_ desk: Desk) throws -> Bool {
        try FileQueries.file(file, desk.db)?.uploader == desk.scope.actor
    }
}

/// True when the record has such a file.
struct IsFileKnown: Inquiry {
    let file: FileID

    func answer(_ desk: Desk) throws -> Bool { try FileKeyQueries.isKnown(file, desk.db) }
}

/// Forgets files whose bytes are out of the store.
struct ForgetFiles: Action {
    let files: [FileID]

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan([]) { _ in }.alongside { try FileKeyQueries.forget(files, $0) }
    }
}
