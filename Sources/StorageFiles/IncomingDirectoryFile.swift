import Domain
import Foundation
import Storage
import Synchronization

/// A file that comes into a directory. One task uses it; the lock is for the queue on which its work runs.
final class IncomingDirectoryFile: IncomingFile {
    private let file: FileID
    private let store: DirectoryFileStore
    /// Open until the file is whole or given up.
    private let descriptor: Mutex<Int32?>

    init(_ file: FileID, descriptor: Int32, store: DirectoryFileStore) {
        self.file = file
        self.store = store
        self.descriptor = Mutex(descriptor)
    }

    func append(_ bytes: [UInt8]) async throws {
        try await store.run { [self] in
            let open = try opened()
            var written = 0
            while written < bytes.count {
                let done = bytes.withUnsafeBytes {
                    write(open, $0.baseAddress?.advanced(by: written), bytes.count - written)
                }
                if done < 0, errno == EINTR { continue }
                guard done >= 0 else { throw DirectoryFileStore.failure("a file cannot be written") }
                written += done
            }
        }
    }

    func place() async throws {
        try await store.run { [self] in
            try store.settleIn(file, opened())
            shut()
        }
    }

    func settle() async {
        try? await store.run { [self] in store.unmark(file) }
        store.end(file)
    }

    func leave() async { store.end(file) }

    func abandon() async {
        // Nothing in here throws.
        try? await store.run { [self] in
            shut()
            store.clear(file)
        }
        store.end(file)
    }

    private func opened() throws -> Int32 {
        guard let open = descriptor.withLock({ $0 }) else { throw StorageError.engine("a file has come in already") }
        return open
    }

    private func shut() {
        descriptor.withLock { descriptor in
            if let open = descriptor { close(open) }
            descriptor = nil
        }
    }
}
