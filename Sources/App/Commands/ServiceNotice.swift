import Foundation

/// Tells the service manager that started this process when it takes connections (sd_notify(3)). systemd waits for that where
/// the unit says `Type=notify`, and starts only then what comes after it.
struct ServiceNotice {
    /// The most bytes of a name that the kernel takes (unix(7)).
    private static let nameBytesMax = 107

    private let name: [UInt8]

    /// - Parameter environment: `NOTIFY_SOCKET` is a path, or a name without a file behind `@`. Nil without it: nobody asked.
    init?(environment: [String: String]) {
        guard let socket = environment["NOTIFY_SOCKET"], socket.count > 1, socket.utf8.count <= Self.nameBytesMax else {
            return nil
        }
        switch socket.first {
        case "/": name = Array(socket.utf8)
        case "@": name = [0] + socket.utf8.dropFirst()
        default: return nil
        }
    }

    /// Says that the server is ready. Does not wait: a manager that does not read is none.
    ///
    /// - Returns: false when it could not be told.
    func ready() -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        // A name without a file ends where the address does, and not at a null character.
        let size = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let words = Array("READY=1".utf8)
        let sent = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, words, words.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT), $0, size)
            }
        }
        return sent == words.count
    }
}
