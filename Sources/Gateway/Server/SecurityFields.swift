import HTTPTypes
import NIOHTTP1

/// The header fields that every answer carries, whichever part of the server gives it: what a browser may make of it.
enum SecurityFields {
    /// Names and values for answers that are no pages; a page replaces the content policy by its own.
    private static let plain: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", denied.map { "\($0)=()" }.joined(separator: ", ")),
        ("Cache-Control", "no-store"),
        ("Vary", "Accept, Cookie, Authorization"),
    ]

    /// What the page asks no browser for; a part of it that does takes the name out here.
    private static let denied = [
        "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi",
        "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    ]

    /// A year, for this host only: other services of the domain are not ours to decide about (RFC 6797, section 6.1).
    private static let transport = (name: "Strict-Transport-Security", value: "max-age=31536000")

    private static let fields = httpFields(plain)
    private static let fieldsUnderTLS = httpFields(plain + [transport])

    /// For answers of the router; under TLS they also keep browsers from coming without it.
    static func http(isSecure: Bool) -> HTTPFields { isSecure ? fieldsUnderTLS : fields }

    /// The same for answers given below the router.
    static func headers(isSecure: Bool) -> HTTPHeaders {
        HTTPHeaders(isSecure ? plain + [transport] : plain)
    }

    private static func httpFields(_ list: [(name: String, value: String)]) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in list {
            guard let name = HTTPField.Name(name) else { continue }
            fields[name] = value
        }
        return fields
    }
}
