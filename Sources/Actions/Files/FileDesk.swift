package import Domain
package import Journal
package import Logging
import Sealing
package import Storage
import Synchronization

/// Takes files in and gives them out: what lies between the verbs, which see no bytes, and the store, which sees no people.
/// Safe from any task.
package final class FileDesk: Sendable {
    /// How much may be shared.
    package let rules: FileRules
    let journal: Journal
    let quarantine: Quarantine
    let store: any FileStore
    let transfers = FileTransfers()
    let uploads = OpenUploads()
    let logger: Logger
    private let found = Mutex(0)

    /// A desk between a journal and a store, which keeps back what the scanner did not look through; nil for none.
    package init(
        journal: Journal, store: any FileStore, scanner: (any FileScanner)? = nil, rules: FileRules = FileRules(),
        logger: Logger
    ) {
        quarantine = Quarantine(scanner)
        self.journal = journal
        self.store = store
        self.rules = rules
        self.logger = logger
    }

    /// How often stored bytes were found changed since the start.
    package var damaged: Int { found.withLock { $0 } }

    /// Asks whether a file of so many bytes could be shared, before any of them is taken in.
    ///
    /// - Throws: `Refusal`.
    package func check(_ wish: ShareFile.Wish, bytes: Int64, as operation: Operation) async throws {
        try await journal.ask(MayShareFile(wish: wish, bytes: bytes, rules: rules), as: operation)
    }

    /// Begins to take a file in.
    ///
    /// - Throws: `Refusal` `busy` when too many come and go, `storage_full`.
    package func begin(as operation: Operation) async throws -> FileUpload {
        try await begin(try transfers.enter(operation.scope.actor), as: operation)
    }

    func begin(_ place: FileTransfers.Place?, as operation: Operation) async throws -> FileUpload {
        let file: FileID = journal.ambient.newID(at: operation.moment)
        let key = FileKey(random: journal.ambient.random(32))
        let incoming = try await Self.refusing { [store] in try await store.begin(file) }
        return FileUpload(self, place, file, key, incoming)
    }

    /// Opens a file's content for whoever may have it, once it is on record that they had it and every byte of the range was
    /// found to be what was shared.
    ///
    /// - Parameter range: which bytes, of the file's record; throws to refuse.
    /// - Throws: `Refusal`: as for the record of the file; `file_damaged`, `gone`, `classified_above_you`, `busy`,
    ///   `quarantined`, `infected`.
    package func open(
        _ file: FileID, as operation: Operation, _ range: (SharedFile) throws -> (Range<Int64>, LogFileAccess?)
    ) async throws -> (content: FileContent, range: Range<Int64>) {
        let place = try transfers.enter(operation.scope.actor)
        let content = try await content(file, place, as: operation)
        try quarantine.mustGive(content.file)
        let (wanted, access) = try range(content.file)
        if let access { try await record(access, of: content.file, as: operation) }
        try await verify(content, wanted)
        return (content, wanted)
    }

    private func content(
        _ file: FileID, _ place: FileTransfers.Place, as operation: Operation
    ) async throws -> FileContent {
        let opened = try await journal.ask(OpenFile(file: file), as: operation)
        return FileContent(file: opened.file, key: opened.key, store: store, place: place)
    }

    /// A file's content as the server itself reads it, to be given to nobody.
    func stored(_ file: FileID) async throws -> FileContent {
        let operation = operation()
        return try await content(file, try transfers.enter(operation.scope.actor), as: operation)
    }

    /// Nobody has a file that is CONFIDENTIAL or more without a record of it; others are given out while nothing can be
    /// written, so that a full disk does not keep people from what they work with.
    private func record(_ access: LogFileAccess, of file: SharedFile, as operation: Operation) async throws {
        do {
            _ = try await journal.perform(access, as: operation)
        } catch let refusal as Refusal
            where [.storageFull, .readOnly].contains(refusal.code) && file.classification < .confidential
        {
            logger.warning(
                "a file was given out without a record",
                metadata: [
                    "file": "\(file.id.text)", "actor": "\(operation.scope.actor.text)",
                    "at": "\(operation.moment.rfc3339)", "request": "\(operation.requestID)",
                ])
        }
    }

    private func verify(_ content: FileContent, _ range: Range<Int64>) async throws {
        do {
            try await Self.refusing { try await content.read(range) { _ in } }
        } catch is Fault {
            await alarm(content.file)
            throw Refusal(.fileDamaged, "The stored bytes of this file are not those that were shared.")
        }
    }

    func alarm(_ file: SharedFile) async {
        found.withLock { $0 += 1 }
        logger.critical("the stored bytes of a file were changed", metadata: ["file": "\(file.id.text)"])
        do {
            try await journal.perform(NoteDamage(file: file.id), as: operation())
        } catch {
            logger.error("the damage of a file was not recorded", metadata: ["reason": "\(error)"])
        }
    }

    /// Everything that the record has of a file, with a look at every stored byte.
    ///
    /// - Throws: `Refusal`: as for the record of the file; `forbidden` to those who may not read the record of its room.
    package func custody(_ file: FileID, as operation: Operation) async throws -> CustodySheet {
        let before = try await journal.ask(ReadCustody(file: file), as: operation)
        let check = try await look(at: before.file, as: operation)
        // What the look found stands in it.
        let record = check == .damaged ? try await journal.ask(ReadCustody(file: file), as: operation) : before
        return CustodySheet(
            file: record.file, hashCheck: check, checkedAt: operation.moment, entries: record.entries)
    }

    private func look(at file: SharedFile, as operation: Operation) async throws -> CustodySheet.HashCheck {
        guard file.shreddedAt == nil, let sha256 = file.facts?.sha256 else { return .shredded }
        let place = try transfers.enter(operation.scope.actor)
        let content = try await content(file.id, place, as: operation)
        let digest = Mutex(FileDigest())
        do {
            try await Self.refusing {
                try await content.read(0..<file.size) { bytes in
                    digest.withLock { digest in bytes.withUnsafeBytes { digest.take($0) } }
                }
            }
        } catch is Fault {
            await alarm(file)
            return .damaged
        }
        guard Hex.text(digest.withLock { $0.value }) == sha256 else {
            await alarm(file)
            return .damaged
        }
        return .intact
    }

    /// Gives up uploads with which nobody went on, and takes out of the store what dead uploads and destroyed files left in it. Call it when the server starts and now and
    /// then; what fails is tried again the next time.
    package func sweep() async {
        await endIdleUploads()
        do {
            try await store.sweep { [self] file in
                try await journal.ask(IsFileKnown(file: file), as: operation())
            }
            let ended = try await journal.ask(EndedFiles(), as: operation())
            guard !ended.isEmpty else { return }
            for file in ended { try await store.remove(file) }
            try await journal.perform(ForgetFiles(files: ended), as: operation())
        } catch {
            logger.warning("the store of files was not swept", metadata: ["reason": "\(error)"])
        }
    }

    func operation() -> Operation {
        Operation(
            scope: .system, door: .timer, moment: journal.ambient.now(),
            requestID: "files-" + Hex.text(journal.ambient.random(6)))
    }

    /// Says in the words of refusals what a store failed with.
    static func refusing<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch StorageError.full {
            throw Refusal(.storageFull, "The store of files is full.", retryAfterMilliseconds: 60_000)
        } catch StorageError.unavailable {
            throw Refusal(.busy, "The store of files does not answer; try again.", retryAfterMilliseconds: 2000)
        }
    }
}
