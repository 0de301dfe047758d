package import Domain

/// How a request says who sends it; REST and sockets read it alike.
package enum Credentials: Equatable, Sendable {
    case none
    /// `Authorization: Token KEY` or `Bearer KEY`.
    case token(String)
    /// The browser's cookie.
    case cookie(String)

    /// Reads the header fields; a token goes before a cookie, and another scheme than ours counts as none.
    ///
    /// - Throws: `Refusal` `unauthenticated` for a token field that carries no token.
    package static func read(
        authorization: String?, cookie: String?, cookieName: String
    ) throws(Refusal) -> Credentials {
        if let authorization, let token = try token(authorization) { return .token(token) }
        if let cookie, let value = value(of: cookieName, in: cookie) { return .cookie(value) }
        return .none
    }

    private static func token(_ field: String) throws(Refusal) -> String? {
        let words = field.split(separator: " ", omittingEmptySubsequences: true)
        guard let scheme = words.first?.lowercased(), scheme == "token" || scheme == "bearer" else { return nil }
        guard words.count > 1 else {
            throw Refusal(.unauthenticated, "Invalid token header. No credentials provided.")
        }
        guard words.count == 2 else {
            throw Refusal(.unauthenticated, "Invalid token header. Token string should not contain spaces.")
        }
        return String(words[1])
    }

    /// The first cookie of a name (RFC 6265, section 5.4: the most specific stands first).
    private static func value(of name: String, in field: String) -> String? {
        for pair in field.split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmingPrefix(while: { $0 == " " }) == name else { continue }
            return String(parts[1])
        }
        return nil
    }
}
