import Domain

/// Where a clamd listens: on this machine alone, because what it is sent is not sealed.
package enum ClamdPlace: Equatable, Sendable {
    /// A socket in the file system.
    case socket(path: String)
    /// A port of a loopback address.
    case port(host: String, port: Int)

    /// The setting that names it.
    package static let setting = "MUSTER_CLAMD"

    /// Reads `/run/clamav/clamd.ctl`, `unix:/run/clamav/clamd.ctl` or `127.0.0.1:3310`.
    ///
    /// - Throws: `Refusal` naming the setting.
    package init(_ text: String) throws {
        let path = text.hasPrefix("unix:") ? String(text.dropFirst("unix:".count)) : text
        if path.hasPrefix("/") {
            // The address of a socket has no more room (unix(7)).
            guard path.utf8.count <= 107 else {
                throw Refusal.invalid(Self.setting, "The path of a socket may have 107 bytes.")
            }
            self = .socket(path: path)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let host = parts.dropLast().joined(separator: ":")
        guard ["127.0.0.1", "localhost", "[::1]"].contains(host), let port = parts.last.flatMap({ Int($0) }),
            (1...65_535).contains(port)
        else {
            throw Refusal.invalid(
                Self.setting,
                "Name a socket such as /run/clamav/clamd.ctl, or a port of this machine such as 127.0.0.1:3310.")
        }
        self = .port(host: host == "[::1]" ? "::1" : host, port: port)
    }
}
