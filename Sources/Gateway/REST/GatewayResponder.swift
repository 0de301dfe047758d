import Actions
import Domain
import HTTPTypes
import Hummingbird
package import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import Wire

/// Answers every HTTP request: the REST API at both of its mounts, the contract pages, the operators' pages and the
/// web application.
package struct GatewayResponder: HTTPResponder {
    package typealias Context = GatewayContext

    /// Where the API is mounted: the second is where clients of the ETB API look for it.
    static let mounts = ["/api/v1", "/api/collaboration_war_rooms/api"]

    private let parts: GatewayParts
    private let api: RouteTable
    private let root: RouteTable
    private let pages: PageFiles
    private let rates: RateLimiter<String>?

    /// Puts the tables together.
    package init(_ parts: GatewayParts) {
        self.parts = parts
        let table = RouteTable(Self.apiRoutes)
        api = table
        root = RouteTable(Self.rootRoutes(api: table))
        pages = PageFiles(assets: parts.assets)
        rates =
            parts.settings.limitsRates
            ? RateLimiter(perSecond: Limits.requestsPerSecond, burst: Limits.requestsBurst) : nil
    }

    /// Every operation of the API, in the order of the contract.
    static var apiRoutes: [Route] {
        AccessRoutes.routes + TokenRoutes.routes + PeopleRoutes.routes + RoomRoutes.routes + MemberRoutes.routes
            + GrantRoutes.routes + MessageRoutes.routes + AuditRoutes.routes + IncidentRoutes.routes
            + CommandRoutes.routes + TimelineRoutes.routes + TaskRoutes.routes + LinkRoutes.routes
            + StateRoutes.routes + RoleRoutes.routes
            + RunbookRoutes.routes + RunRoutes.routes + ChatBotRoutes.routes + FileRoutes.routes + CheckRoutes.routes
            + SearchRoutes.routes + DestructionRoutes.routes + HoldRoutes.routes + RetentionRoutes.routes
    }

    static func rootRoutes(api: RouteTable) -> [Route] {
        AccessRoutes.rootRoutes + HookRoutes.routes + OperatorRoutes.routes + ContractRoutes.routes(api: api)
    }

    /// Answers one request; throws only what the connection itself threw.
    package func respond(to request: Request, context: GatewayContext) async throws -> Response {
        let moment = parts.ambient.now()
        let requestID = UUIDText.version7(at: moment, random: parts.ambient.random(10))
        let client = parts.settings.proxies.client(peer: context.remoteAddress) { name in
            HTTPField.Name(name).map { request.headers[values: $0] } ?? []
        }
        let origins = parts.settings.origins.seen(securely: client.isSecure)
        var answer: Answer
        var isBodyRead = false
        do {
            answer = try await serve(
                request, from: client, origins, requestID: requestID, at: moment, isBodyRead: &isBodyRead)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            answer = failed(error, of: client, requestID: requestID)
        }
        if !isBodyRead, answer.status.code != 413, mayBringTooMuch(request.head) { answer.endsConnection = true }
        return Rendering.response(answer, to: request.head, requestID: requestID, isSecure: origins.isSecure)
    }

    /// A body that no route would read, behind an answer that is decided, would be drained for as long as it comes.
    private func mayBringTooMuch(_ head: HTTPRequest) -> Bool {
        if head.headerFields[.transferEncoding] != nil { return true }
        guard let announced = head.headerFields[.contentLength].flatMap({ Int($0) }) else { return false }
        return announced > Limits.bodyBytesMax
    }

    private func serve(
        _ request: Request, from client: TrustedProxies.Client, _ origins: Origins, requestID: String,
        at moment: Moment, isBodyRead: inout Bool
    ) async throws -> Answer {
        let target = Target(request.head.path ?? "/")
        guard let (place, mount) = find(target) else {
            if let answer = pages.answer(target.path, to: request.head) { return answer }
            if SocketTarget(uri: request.head.path ?? "/") != nil { return upgradeRequired }
            throw Refusal.notFound
        }
        if request.method == .options { return options(place) }
        guard let route = place.route(for: request.method) else { return methodNotAllowed(place, request.method) }
        guard let origin = origins.origin(host: request.head.authority) else {
            throw Refusal(.invalid, "The Host field is not usable.")
        }
        let caller = try await admit(request.head, to: route, from: client, origins, at: moment)
        let isStreamed = route.body?.isStreamed ?? false
        let bytes = route.body == nil || isStreamed ? [] : try await BodyReader.bytes(of: request)
        isBodyRead = route.body != nil && !isStreamed
        let call = Call(
            parts: parts, requestID: requestID, moment: moment, client: client, origins: origins, origin: origin,
            path: target.path, mount: mount, parameters: place.parameters, query: target.query,
            fields: try BodyReader.fields(bytes, mediaType: request.headers[.contentType], body: route.body),
            body: String(decoding: bytes, as: UTF8.self), operationName: route.operation,
            onceKey: try onceKey(request.head, for: route), caller: caller, headers: request.headers,
            isHead: request.method == .head, incoming: isStreamed ? request.body : nil)
        let answer = try await route.handle(call)
        if isStreamed { isBodyRead = true }
        return answer
    }

    /// Who sent it, after everything that can be refused before the body is read.
    private func admit(
        _ head: HTTPRequest, to route: Route, from client: TrustedProxies.Client, _ origins: Origins,
        at moment: Moment
    ) async throws -> Caller? {
        let authenticator = Authenticator(desk: parts.accessDesk, origins: origins)
        let caller: Caller?
        do {
            caller = try await authenticator.caller(head.headerFields, from: parts.settings.peers.counted(client))
        } catch let refusal as Refusal
            where route.access == .anyone && [.unauthenticated, .throttled].contains(refusal.code)
        {
            // Who signs in again still has the old cookie.
            caller = nil
        }
        if !route.isExemptFromRates, let wait = rates?.take(key(caller, client), at: moment) {
            throw Refusal(
                .throttled, "Request was throttled. Expected available in \((wait + 999) / 1000) seconds.",
                retryAfterMilliseconds: wait)
        }
        if route.access == .signedIn, caller == nil { throw Authenticator.missing }
        try authenticator.checkOrigin(of: head, by: caller)
        return caller
    }

    private func key(_ caller: Caller?, _ client: TrustedProxies.Client) -> String {
        switch caller?.scope.credential {
        case .session(let id): "s\(id.text)"
        case .token(let id): "t\(id.text)"
        case .operator, .system: "o"
        case nil: "a\(client.bucket)"
        }
    }

    /// - Throws: `Refusal` naming the field when it is empty or too long.
    private func onceKey(_ head: HTTPRequest, for route: Route) throws -> String? {
        guard route.takesKey, let key = head.headerFields[.idempotencyKey] else { return nil }
        guard (1...Limits.idempotencyKeyBytesMax).contains(key.utf8.count) else {
            throw Refusal.invalid("Idempotency-Key", "Use 1 to \(Limits.idempotencyKeyBytesMax) bytes.")
        }
        return key
    }

    private func find(_ target: Target) -> (RouteTable.Place, mount: String)? {
        for mount in Self.mounts where target.trimmed == mount || target.trimmed.hasPrefix(mount + "/") {
            let rest = target.trimmed.dropFirst(mount.count + 1)
            return api.place(at: rest).map { ($0, mount) }
        }
        return root.place(at: target.trimmed.dropFirst()).map { ($0, "") }
    }

    /// A plain request to a socket's address.
    private var upgradeRequired: Answer {
        var answer = Answer.refusal(Refusal(.upgradeRequired, "This address speaks WebSocket."))
        answer.headers[.upgrade] = "websocket"
        return answer
    }

    private func options(_ place: RouteTable.Place) -> Answer {
        let summaries = place.routes.values.sorted { $0.operation < $1.operation }
        var answer = Answer.json([
            "name": JSON(summaries.first?.summary), "renders": ["application/json"], "parses": ["application/json"],
        ])
        answer.headers[.allow] = place.allow
        return answer
    }

    private func methodNotAllowed(_ place: RouteTable.Place, _ method: HTTPRequest.Method) -> Answer {
        var answer = Answer.refusal(Refusal(.methodNotAllowed, "Method \"\(method.rawValue)\" not allowed."))
        answer.headers[.allow] = place.allow
        return answer
    }

    private func failed(_ error: any Error, of client: TrustedProxies.Client, requestID: String) -> Answer {
        switch error {
        case let refusal as Refusal: return .refusal(refusal)
        case let tooLarge as BodyReader.TooLarge:
            var answer = Answer.refusal(
                Refusal(.tooLarge, "A body may have at most \(Limits.bodyBytesMax) bytes."))
            answer.endsConnection = !tooLarge.wasRead
            return answer
        default:
            // The description of a foreign error may quote what was stored, so only its type is logged.
            let what = (error as? Fault)?.description ?? String(describing: type(of: error))
            parts.logger.error(
                "request failed",
                metadata: ["id": "\(requestID)", "client": "\(client.name)", "error": "\(what)"])
            return .json(ErrorBody.fault(id: requestID), status: .internalServerError)
        }
    }
}
