import Actions
import Domain
import HTTPTypes

/// Finds out who sent a request, and whether a page of ours made the browser send it.
struct Authenticator: Sendable {
    private let desk: AccessDesk
    private let origins: Origins

    init(desk: AccessDesk, origins: Origins) {
        self.desk = desk
        self.origins = origins
    }

    static var missing: Refusal { Refusal(.unauthenticated, "Authentication credentials were not provided.") }

    /// Who sent it; nil when the request does not say.
    ///
    /// - Parameter address: what is counted when a key belongs to nobody; nil counts nothing.
    /// - Throws: `Refusal` `unauthenticated` for a key that is wrong or does not work any more, `throttled` when the address
    ///   tried too many of them.
    func caller(_ headers: HTTPFields, from address: String?) async throws -> Caller? {
        let name = SessionCookie.name(isSecure: origins.isSecure)
        switch try Credentials.read(
            authorization: headers[.authorization], cookie: headers[.cookie], cookieName: name)
        {
        case .none: return nil
        case .token(let token):
            return Caller(scope: try await desk.resolve(token: token, from: address), isByCookie: false)
        case .cookie(let key):
            return Caller(scope: try await desk.resolve(session: key, from: address), isByCookie: true)
        }
    }

    /// Refuses what another site's page could have made the browser send (CSRF).
    ///
    /// A token in the header is proof enough, since no page can set it elsewhere. Everything else that changes
    /// something must come from our own page; with a cookie it must say so and carry a field that a plain form cannot.
    ///
    /// - Throws: `Refusal` `bad_origin`.
    func checkOrigin(of request: HTTPRequest, by caller: Caller?) throws {
        guard ![.get, .head, .options].contains(request.method) else { return }
        if let caller, !caller.isByCookie { return }
        let headers = request.headerFields
        let refusal = Refusal(.badOrigin, "This request has to come from a page of this server.")
        if let origin = headers[.origin] {
            guard origins.isOurs(origin, host: request.authority) else { throw refusal }
        } else if let site = headers[Self.fetchSite] {
            guard site == "same-origin" else { throw refusal }
        } else if caller != nil {
            throw refusal
        }
        guard caller == nil || headers[Self.requestedWith] != nil else { throw refusal }
    }

    private static let fetchSite = HTTPField.Name.named("Sec-Fetch-Site")
    private static let requestedWith = HTTPField.Name.named("X-Requested-With")
}
