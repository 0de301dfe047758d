import Actions
package import Domain
import HTTPTypes
import HummingbirdCore
import Journal
import Wire

/// One request on its way through a route.
struct Call: Sendable {
    let parts: GatewayParts
    let requestID: String
    let moment: Moment
    /// Who asks, as far as the connection and trusted proxies tell.
    let client: TrustedProxies.Client
    /// Where the client reached this server, and which pages may speak to it.
    let origins: Origins
    /// What addresses in answers begin with: `http://localhost:8000`.
    let origin: String
    /// The path as it was asked, without the query.
    let path: String
    /// Where the route table is mounted: `/api/v1`, or empty at the root.
    let mount: String
    let parameters: [String: String]
    let query: Query
    let fields: Fields
    /// The body as it came.
    let body: String
    /// The route's name.
    let operationName: String
    /// The `Idempotency-Key`, when there is one.
    let onceKey: String?
    let caller: Caller?
    /// The request's header fields.
    let headers: HTTPFields
    /// True when only the header of the answer is sent.
    let isHead: Bool
    /// The body as it comes, for routes that take it so.
    let incoming: RequestBody?

    /// What the body says that it is.
    var contentType: String? { headers[.contentType] }

    /// What limits for one caller count by.
    var address: String { client.bucket }

    /// What socket addresses in answers begin with.
    var socketOrigin: String { Origins.socketOrigin(of: origin) }

    /// Who acts.
    ///
    /// - Throws: `Refusal` `unauthenticated`; the responder lets nobody come so far who is not signed in.
    var scope: Scope {
        get throws {
            guard let caller else { throw Authenticator.missing }
            return caller.scope
        }
    }

    /// The person who acts, for what differs by reader.
    var reader: PersonID? { caller?.scope.person }

    /// Performs an action as the caller.
    func perform<A: Action>(_ action: A) async throws -> A.Result {
        try await parts.journal.perform(action, as: operation)
    }

    /// Asks as the caller.
    func ask<I: Inquiry>(_ inquiry: I) async throws -> I.Answer {
        try await parts.journal.ask(inquiry, as: operation)
    }

    var operation: Domain.Operation {
        get throws { Domain.Operation(scope: try scope, door: .rest, moment: moment, requestID: requestID) }
    }

    /// The words of `?search=`, counted against the caller's rate of searches; nil when there are none.
    ///
    /// - Throws: `Refusal` `rate_limited` with the wait, or `invalid` when they are too long.
    var search: String? {
        get throws {
            let words = try query.fields.optionalText("search", max: Limits.searchBytesMax)
            if words != nil, let reader { try parts.rates.search(reader, at: moment) }
            return words
        }
    }

    /// What stands in the address under a name.
    ///
    /// - Throws: `Refusal` `not_found` when the pattern has no such name.
    func parameter(_ name: String) throws -> String {
        guard let value = parameters[name], !value.utf8.contains(0) else { throw Refusal.notFound }
        return value
    }

    /// An id in the address.
    ///
    /// - Throws: `Refusal` `not_found` when it is not a UUID: there is no such thing.
    func id<Kind>(_ name: String = "id", _: Kind.Type = Kind.self) throws -> Identifier<Kind> {
        guard let id = Identifier<Kind>(try parameter(name)) else { throw Refusal.notFound }
        return id
    }

    /// The room in the address, by id, slug or incident key.
    var room: RoomReference {
        get throws { RoomReference(try parameter("id")) }
    }
}

/// Who sent a request, and how they proved it.
package struct Caller: Sendable {
    package let scope: Scope
    /// True for the browser's cookie, which the browser also sends when another page asks it to.
    package let isByCookie: Bool

    /// States both.
    package init(scope: Scope, isByCookie: Bool) {
        self.scope = scope
        self.isByCookie = isByCookie
    }
}
