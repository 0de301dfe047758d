import Domain
import Foundation

/// Where `DATA/admin.sock` is bound or reached.
///
/// The kernel takes at most 107 bytes. A longer path is reached through a descriptor of the data directory, which spares a
/// change of the working directory, and that would be the whole process's.
final class AdminSocketAddress {
    private static let pathBytesMax = 107
    /// The path to bind or connect; usable while this object lives.
    let path: String
    private let directory: Int32?

    /// - Throws: `Refusal` naming `--data` when the directory cannot be opened.
    init(_ data: DataDirectory) throws {
        guard data.adminSocket.utf8.count > Self.pathBytesMax else {
            path = data.adminSocket
            directory = nil
            return
        }
        let opened = open(data.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else {
            throw Refusal.invalid("--data", "\(data.path) cannot be opened: \(DataDirectory.lastError)")
        }
        directory = opened
        path = "/proc/self/fd/\(opened)/admin.sock"
    }

    deinit {
        if let directory { close(directory) }
    }
}
