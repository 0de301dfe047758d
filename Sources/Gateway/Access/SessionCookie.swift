import Domain

/// The cookie that keeps a browser signed in.
package enum SessionCookie {
    /// The name; under TLS the prefix makes browsers refuse one that another host or an insecure page set.
    package static func name(isSecure: Bool) -> String { isSecure ? "__Host-muster_session" : "muster_session" }

    /// The field that sets it for as long as a session can live.
    static func set(_ key: String, isSecure: Bool) -> String {
        field(key, maxAge: Limits.sessionSeconds, isSecure: isSecure)
    }

    /// The field that takes it away.
    static func clear(isSecure: Bool) -> String { field("", maxAge: 0, isSecure: isSecure) }

    private static func field(_ value: String, maxAge: Int64, isSecure: Bool) -> String {
        let end = isSecure ? "; Secure" : ""
        return "\(name(isSecure: isSecure))=\(value); Path=/; Max-Age=\(maxAge); HttpOnly; SameSite=Strict\(end)"
    }
}
