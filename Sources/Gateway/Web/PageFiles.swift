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
        var answer = Answer(.ok, content: .buffer(asset.body, mediaType: asset.mediaType))
        if Self.names(head.headerFields[.ifNoneMatch], asset.etag) { answer = Answer(.notModified) }
        if head.method == .options { answer = Answer(.noContent) }
        answer.headers = [
            .eTag: asset.etag,
            // Every load asks whether the file is still the same, so a new release shows at once.
            .cacheControl: "no-cache", .contentSecurityPolicy: Self.policy, .vary: "Accept-Encoding",
        ]
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
        case "signin": return path == "/signin" || path == "/signin/"
        case "rooms", "incidents": return true
        default: return false
        }
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
