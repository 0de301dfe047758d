import Domain
import HTTPTypes
import NIOCore

/// Serves the web application's files, and its one page at every address that the page itself routes.
struct PageFiles: Sendable {
    /// What the page may do: nothing but what this server gives it, and no markup made from text.
    static let policy = [
        "default-src 'none'", "script-src 'self'", "object-src 'none'", "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'", "media-src 'self' blob:", "worker-src 'self'", "manifest-src 'self'",
        "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'",
        "trusted-types muster",
    ].joined(separator: "; ")

    private let assets: WebAssets

    init(assets: WebAssets) { self.assets = assets }

    /// The file at a path, or nil when there is none.
    func answer(_ path: String, to head: HTTPRequest) -> Answer? {
        guard let asset = assets.asset(at: Self.isPage(path) ? "/" : path) else { return nil }
        guard [.get, .head, .options].contains(head.method) else {
            return refused(head.method)
        }
        let gzipped = Self.takesGzip(head.headerFields[.acceptEncoding]) ? asset.gzipped : nil
        // Another form of the same content has another tag (RFC 9110, section 8.8.3.3).
        let etag = gzipped == nil ? asset.etag : asset.etag.dropLast() + "-gzip\""
        var answer = Answer(.ok, content: .buffer(gzipped ?? asset.body, mediaType: asset.mediaType))
        let isKnown = Self.names(head.headerFields[.ifNoneMatch], etag)
        if isKnown { answer = Answer(.notModified) }
        if head.method == .options { answer = Answer(.noContent) }
        answer.headers = [
            .eTag: etag, .contentSecurityPolicy: Self.policy, .vary: "Accept-Encoding",
            // Where the address names the content it is never asked for again; elsewhere every load asks whether it is
            // still the same, so that a new release shows at once.
            .cacheControl: assets.isFixed(path) ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if gzipped != nil, !isKnown, head.method != .options { answer.headers[.contentEncoding] = "gzip" }
        if head.method == .options { answer.headers[.allow] = Self.methods }
        return answer
    }

    private static let methods = "GET, HEAD, OPTIONS"

    private func refused(_ method: HTTPRequest.Method) -> Answer {
        var answer = Answer.refusal(.init(.methodNotAllowed, "Method \"\(method.rawValue)\" not allowed."))
        answer.headers[.allow] = Self.methods
        return answer
    }

    /// The addresses that the page routes by itself.
    private static func isPage(_ path: String) -> Bool {
        let first = path.split(separator: "/").first
        switch first {
        case nil: return true
        case "signin", "search": return path.split(separator: "/").count == 1
        case "rooms", "incidents", "admin": return true
        default: return false
        }
    }

    /// True when a client takes gzip (RFC 9110, section 12.5.3): it names it, or any, with a weight above nothing.
    static func takesGzip(_ field: String?) -> Bool {
        let words = (field ?? "").filter { $0 != " " }.lowercased()
        let offers = words.split(separator: ",").map { $0.split(separator: ";") }
        guard let named = offers.first(where: { $0.first == "gzip" }) ?? offers.first(where: { $0.first == "*" }) else {
            return false
        }
        let weight = named.first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
        return (weight ?? 1) > 0
    }

    private static func names(_ field: String?, _ etag: String) -> Bool {
        guard let field else { return false }
        return field == "*"
            || field.split(separator: ",").contains { entry in
                let tag = entry.trimmingPrefix(while: { $0 == " " })
                return tag == etag || tag == "W/" + etag
            }
    }
}
