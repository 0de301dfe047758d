package import Domain

/// Where a request goes: an http or https address in its one plain spelling.
///
/// Programs disagree about `127.1`, `0x7f.1`, `2130706433`, user names before an `@`, backslashes and other characters than
/// ASCII. Whoever checks an address in one reading and connects in another can be led anywhere, so nothing of that is taken.
package struct OutboundTarget: Sendable, Equatable, CustomStringConvertible {
    /// How it is spoken to.
    package enum Scheme: String, Sendable {
        case http, https
    }

    /// Who is spoken to.
    package enum Host: Sendable, Equatable {
        /// A name in lower case, to be resolved.
        case name(String)
        case address(IPAddress)
    }

    package let scheme: Scheme
    package let host: Host
    package let port: Int
    /// Path and query, beginning with a slash.
    package let path: String

    /// Reads an address.
    ///
    /// - Throws: `OutboundFailure.badAddress` for whatever is not in the plain spelling.
    package init(_ text: String) throws(OutboundFailure) {
        guard text.utf8.count <= Limits.outboundAddressBytesMax else {
            throw .badAddress("it has more than \(Limits.outboundAddressBytesMax) bytes")
        }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C }) else {
            throw .badAddress("it holds a space, a backslash, or a character outside ASCII")
        }
        let lowered = text.lowercased()
        let rest: Substring
        if lowered.hasPrefix("https://") {
            (scheme, rest) = (.https, text.dropFirst("https://".count))
        } else if lowered.hasPrefix("http://") {
            (scheme, rest) = (.http, text.dropFirst("http://".count))
        } else {
            throw .badAddress("it begins with neither https:// nor http://")
        }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let tail = rest[end...]
        guard !tail.contains("#") else { throw .badAddress("it has a fragment, which is never sent") }
        path = tail.hasPrefix("/") ? String(tail) : "/" + tail
        let (host, port) = try Self.split(rest[..<end])
        self.host = host
        self.port = port ?? (scheme == .https ? 443 : 80)
    }

    /// Host and port; a port must be a plain number.
    static func split(_ authority: Substring) throws(OutboundFailure) -> (Host, Int?) {
        var host = authority
        var after = Substring()
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { throw .badAddress("a bracket is open") }
            host = authority[authority.index(after: authority.startIndex)..<end]
            after = authority[authority.index(after: end)...]
            guard let address = IPAddress(String(host)), !address.isV4 else {
                throw .badAddress("\(host) is no address of version 6")
            }
            return (.address(address), try port(after))
        }
        if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            after = authority[colon...]
        }
        return (try name(host.lowercased()), try port(after))
    }

    private static func port(_ text: Substring) throws(OutboundFailure) -> Int? {
        guard !text.isEmpty else { return nil }
        let digits = text.dropFirst()
        guard text.hasPrefix(":"), (1...5).contains(digits.utf8.count), !digits.hasPrefix("0"),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits), number <= 65_535
        else { throw .badAddress("the port is not a number from 1 to 65535") }
        return number
    }

    /// A name as the DNS has it, or an address of version 4. A name whose last part is a number is neither.
    private static func name(_ text: String) throws(OutboundFailure) -> Host {
        if let address = IPAddress(text) { return .address(address) }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.allSatisfy({ isLabel($0) }), let last = labels.last else {
            throw .badAddress("the host is not a plain name or address")
        }
        let isNumber = last.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard !isNumber, !last.hasPrefix("0x") else {
            throw .badAddress("\(text) is an odd spelling of an address")
        }
        return .name(text)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count)
            && label.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F: true
                default: false
                }
            }
    }

    /// The host as it stands in an address.
    package var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isV4 ? address.description : "[\(address)]"
        }
    }

    /// Scheme, host and port, without path and query, which may hold a secret.
    package var place: String { "\(scheme.rawValue)://\(hostText):\(port)" }

    /// The whole address.
    package var description: String { place + path }
}
