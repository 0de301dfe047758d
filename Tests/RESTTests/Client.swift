import Domain
import Foundation
import FoundationNetworking
import HTTPTypes
import SchemaCheck
import TestKit
import Testing
import Wire

@testable import Gateway

/// One principal's requests over a real connection. Every answer is held against the contract that the server publishes.
struct Client: Sendable {
    /// What came back.
    struct Reply: Sendable {
        let status: Int
        let headers: [String: String]
        let body: [UInt8]

        var json: JSON { (try? JSONParser.parse(body)) ?? .null }
        subscript(name: String) -> JSON? { json[name] }
        var results: [JSON] { json["results"]?.array ?? [] }
    }

    /// Keeps no cookies: what a browser would send, a test says.
    private static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = TimeInterval(Duration.patience.components.seconds)
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        return URLSession(configuration: configuration)
    }()

    let origin: String
    var headers: [String: String]

    func with(_ name: String, _ value: String) -> Client {
        var client = self
        client.headers[name] = value
        return client
    }

    func get(_ path: String) async throws -> Reply { try await send("GET", path, nil) }
    func post(_ path: String, _ body: JSON? = nil) async throws -> Reply { try await send("POST", path, body) }
    func patch(_ path: String, _ body: JSON) async throws -> Reply { try await send("PATCH", path, body) }
    func delete(_ path: String, _ body: JSON? = nil) async throws -> Reply { try await send("DELETE", path, body) }

    func send(_ method: String, _ path: String, _ body: JSON?) async throws -> Reply {
        try await send(method, path, bytes: body?.bytes, type: "application/json")
    }

    func send(_ method: String, _ path: String, bytes: [UInt8]?, type: String?) async throws -> Reply {
        let full = path.hasPrefix("/") ? path : "/api/v1/" + path
        guard let url = URL(string: origin + full) else { throw Fault("no address: \(full)") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpShouldHandleCookies = false
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let bytes {
            request.httpBody = Data(bytes)
            request.setValue(type, forHTTPHeaderField: "Content-Type")
        }
        let (data, response) = try await Self.session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw Fault("no HTTP") }
        var fields: [String: String] = [:]
        for (name, value) in response.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
        let reply = Reply(status: response.statusCode, headers: fields, body: Array(data))
        let problems = Contract.problems(method, full, reply)
        #expect(problems.isEmpty, "\(method) \(full) → \(reply.status): \(problems)")
        return reply
    }
}

/// What the published contract says of an answer.
enum Contract {
    private static let api = RouteTable(GatewayResponder.apiRoutes)
    private static let root = RouteTable(GatewayResponder.rootRoutes(api: api))
    private static let document = OpenAPI.document(
        api: api.routes, root: root.routes, origin: "http://localhost", version: "0")

    static func problems(_ method: String, _ path: String, _ reply: Client.Reply) -> [String] {
        var problems = common(reply)
        let target = Target(path)
        guard let (route, template) = find(target, method), method != "HEAD" else { return problems }
        let operation = document["paths"]?[template]?[route.method.rawValue.lowercased()]
        guard let response = operation?["responses"]?[String(reply.status)] else {
            return problems + ["status \(reply.status) is not documented"]
        }
        guard let content = response["content"]?.object?.members.first else {
            return problems + (reply.body.isEmpty ? [] : ["has a body"])
        }
        guard content.name == "application/json" else { return problems }
        problems += SchemaCheck.problems(reply.json, content.value["schema"] ?? .null)
        return problems
    }

    private static func common(_ reply: Client.Reply) -> [String] {
        var problems: [String] = []
        if reply.headers["x-request-id"] == nil { problems.append("no X-Request-ID") }
        if reply.headers["x-content-type-options"] != "nosniff" { problems.append("no nosniff") }
        if reply.status >= 500 && ![503, 507].contains(reply.status) { problems.append("a 5xx") }
        if reply.status == 401, reply.headers["www-authenticate"] != "Token" { problems.append("no WWW-Authenticate") }
        return problems
    }

    private static func find(_ target: Target, _ method: String) -> (Route, String)? {
        for mount in GatewayResponder.mounts where target.trimmed.hasPrefix(mount) {
            let place = api.place(at: target.trimmed.dropFirst(mount.count + 1))
            let route = place?.routes.values.first { $0.method.rawValue == method }
            return route.map { ($0, GatewayResponder.mounts[0] + "/" + $0.path) }
        }
        let place = root.place(at: target.trimmed.dropFirst())
        let route = place?.routes.values.first { $0.method.rawValue == method }
        return route.map { ($0, "/" + $0.path) }
    }
}
