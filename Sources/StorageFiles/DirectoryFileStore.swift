import Dispatch
package import Domain
import Foundation
package import Storage
import Synchronization

/// Files in a directory that belongs to one server: `MEDIA_ROOT`.
///
/// A file comes in as `incoming/ID.part` and is moved to `XX/ID` when it is whole and on the disk, XX being the end of its id.
/// A mark `incoming/ID.placed` stands beside it until the record knows it, so that a look after a crash tells an upload that
/// nobody heard of from a file that somebody shared. Safe from any task; blocking work runs on a queue of its own.
package final class DirectoryFileStore: FileStore {
    private let path: String
    private let queue = DispatchQueue(label: "muster.files", attributes: .concurrent)
    /// Uploads that go on now: a sweep leaves them alone.
    private let live = Mutex(Set<FileID>())

    /// A store in a directory; makes it, readable for its owner only.
    ///
    /// - Throws: `StorageError` when it cannot be made.
    package init(path: String) throws {
        self.path = URL(fileURLWithPath: path).standardizedFileURL.path
        try Self.makeDirectory(self.path)
        try Self.makeDirectory(self.path + "/incoming")
    }

    private static func makeDirectory(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StorageError.engine("\(path) cannot be made: \(error.localizedDescription)")
        }
    }

    /// Runs work that blocks, away from the tasks.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }

    func partial(_ file: FileID) -> String { "\(path)/incoming/\(file.text).part" }
    private func mark(_ file: FileID) -> String { "\(path)/incoming/\(file.text).placed" }
    private func folder(_ file: FileID) -> String { "\(path)/\(file.text.suffix(2))" }
    private func place(_ file: FileID) -> String { "\(folder(file))/\(file.text)" }

    package func begin(_ file: FileID) async throws -> any IncomingFile {
        guard live.withLock({ $0.insert(file).inserted }) else { throw StorageError.duplicate("a file's id") }
        do {
            let descriptor = try await run { [self] in
                let opened = open(partial(file), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
                guard opened >= 0 else { throw Self.failure("a file cannot be made") }
                return opened
            }
            return IncomingDirectoryFile(file, descriptor: descriptor, store: self)
        } catch {
            end(file)
            throw error
        }
    }

    package func read(_ file: FileID, from offset: Int64, count: Int) async throws -> [UInt8] {
        try await run { [self] in
            let descriptor = open(place(file), O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                if errno == ENOENT { return [] }
                throw Self.failure("a file cannot be opened")
            }
            defer { close(descriptor) }
            var bytes = [UInt8](repeating: 0, count: count)
            var filled = 0
            while filled < count {
                let got = bytes.withUnsafeMutableBytes {
                    pread(
                        descriptor, $0.baseAddress?.advanced(by: filled), count - filled, off_t(offset) + off_t(filled))
                }
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw Self.failure("a file cannot be read") }
                if got == 0 { break }
                filled += got
            }
            return Array(bytes.prefix(filled))
        }
    }

    package func remove(_ file: FileID) async throws {
        try await run { [self] in
            try Self.unlink(place(file))
        }
    }

    package func sweep(isKnown: @Sendable (FileID) async throws -> Bool) async throws {
        let names = try await run { [path] in
            do {
                return try FileManager.default.contentsOfDirectory(atPath: path + "/incoming")
            } catch {
                throw StorageError.engine("what came in cannot be listed: \(error.localizedDescription)")
            }
        }
        for name in names {
            let parts = name.split(separator: ".", maxSplits: 1)
            guard parts.count == 2, let file = FileID(String(parts[0])), !isLive(file) else { continue }
            if parts[1] == "part" { try await run { [self] in try Self.unlink(partial(file)) } }
            guard parts[1] == "placed" else { continue }
            let isKept = try await isKnown(file)
            // It may have gone on since the look.
            guard !isLive(file) else { continue }
            try await run { [self] in
                if !isKept { try Self.unlink(place(file)) }
                try Self.unlink(mark(file))
            }
        }
    }

    private func isLive(_ file: FileID) -> Bool { live.withLock { $0.contains(file) } }

    func end(_ file: FileID) { live.withLock { _ = $0.remove(file) } }

    /// Moves what came in to its place; everything is on the disk when this returns.
    func settleIn(_ file: FileID, _ descriptor: Int32) throws {
        guard fsync(descriptor) == 0 else { throw Self.failure("a file was not written") }
        let made = open(mark(file), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard made >= 0 else { throw Self.failure("a file cannot be marked") }
        close(made)
        try Self.synchronize(path + "/incoming")
        if mkdir(folder(file), 0o700) == 0 { try Self.synchronize(path) }
        guard rename(partial(file), place(file)) == 0 else { throw Self.failure("a file cannot be moved") }
        try Self.synchronize(folder(file))
        try Self.synchronize(path + "/incoming")
    }

    func unmark(_ file: FileID) { _ = Foundation.unlink(mark(file)) }

    /// Takes out what there is of an upload; its mark last, so that a sweep still finds what this could not do.
    func clear(_ file: FileID) {
        for path in [partial(file), place(file)] where Foundation.unlink(path) != 0 && errno != ENOENT { return }
        unmark(file)
    }

    private static func unlink(_ path: String) throws {
        guard Foundation.unlink(path) == 0 || errno == ENOENT else { throw failure("a file cannot be taken out") }
    }

    private static func synchronize(_ directory: String) throws {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("a directory cannot be opened") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("a directory was not written") }
    }

    /// What the last call failed with; never the name of a file.
    static func failure(_ what: String) -> StorageError {
        switch errno {
        case ENOSPC, EDQUOT: .full
        case EIO: .inputOutput(what)
        default: .engine("\(what): \(String(cString: strerror(errno)))")
        }
    }
}
