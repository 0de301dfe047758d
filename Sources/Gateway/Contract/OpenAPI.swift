import Domain
import HTTPTypes
import Wire

/// `/openapi.json`: the REST API as OpenAPI 3.1, made from the table that serves it.
enum OpenAPI {
    /// The document; `origin` is what addresses begin with.
    static func document(api: [Route], root: [Route], origin: String, version: String) -> JSON {
        var paths = JSONObject()
        for route in api { add(route, below: GatewayResponder.mounts[0] + "/", to: &paths) }
        for route in root { add(route, below: "/", to: &paths) }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Muster", "version": .string(version),
                "description": .string(
                    "Every path below \(GatewayResponder.mounts[0]) is also served below \(GatewayResponder.mounts[1])."
                ),
            ],
            "servers": [["url": .string(origin)]],
            "security": [["token": []], ["bearer": []], ["cookie": []]],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "token": [
                        "type": "apiKey", "in": "header", "name": "Authorization", "description": "`Token KEY`",
                    ],
                    "bearer": ["type": "http", "scheme": "bearer"],
                    "cookie": ["type": "apiKey", "in": "cookie", "name": "muster_session"],
                ],
                "schemas": .object(JSONObject(Components.all.map { (name: $0.name, value: $0.schema) })),
            ],
        ]
    }

    private static func add(_ route: Route, below mount: String, to paths: inout JSONObject) {
        let path = mount + route.path
        var item = paths[path]?.object ?? JSONObject()
        item[route.method.rawValue.lowercased()] = operation(route)
        paths[path] = .object(item)
    }

    private static func operation(_ route: Route) -> JSON {
        var operation: JSONObject = [
            "operationId": .string(route.operation), "tags": [.string(route.tag)], "summary": .string(route.summary),
        ]
        if route.access == .anyone { operation["security"] = [] }
        let parameters = pathParameters(route) + route.query + headerParameters(route)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters.map(parameter)) }
        if let body = route.body { operation["requestBody"] = requestBody(body) }
        operation["responses"] = responses(route)
        return .object(operation)
    }

    private static func pathParameters(_ route: Route) -> [Route.Parameter] {
        route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            return Route.Parameter(
                name: name, place: .path, schema: Schema.text(min: 1, max: route.tag == "hooks" ? 128 : 64),
                summary: meaning(of: name, in: route))
        }
    }

    private static func meaning(of name: String, in route: Route) -> String {
        switch (route.path.split(separator: "/").first, name) {
        case ("war-rooms", _): "The room's id or slug, or its incident's key."
        case ("incidents", _): "The incident's key or id."
        case ("people", _): "The person's id or user name."
        case ("runbooks", _), ("runbook-secrets", _): "The name."
        case ("runs", _): "The run's id or key."
        case ("hooks", _): "The key that was given away with the work."
        default: "The id."
        }
    }

    private static func headerParameters(_ route: Route) -> [Route.Parameter] {
        guard route.takesKey else { return [] }
        return [
            Route.Parameter(
                name: "Idempotency-Key", place: .header,
                schema: Schema.text(min: 1, max: Limits.idempotencyKeyBytesMax),
                summary: "A retry with the same key and body gives the first result.")
        ]
    }

    private static func parameter(_ parameter: Route.Parameter) -> JSON {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .bool(parameter.place == .path), "description": .string(parameter.summary),
            "schema": parameter.place == .query ? RequestSchema.query(parameter.schema) : parameter.schema,
        ]
    }

    private static func requestBody(_ body: Route.Body) -> JSON {
        if body.isMultipart {
            return ["required": true, "content": ["multipart/form-data": ["schema": body.schema]]]
        }
        if let type = body.bytes { return ["required": true, "content": [type: ["schema": body.schema]]] }
        let types = ["application/json"] + (body.acceptsForms ? ["application/x-www-form-urlencoded"] : [])
        return [
            "required": .bool(!body.isOptional),
            "content": .object(
                JSONObject(types.map { (name: $0, value: ["schema": RequestSchema.body(body.schema)]) })),
        ]
    }

    private static func responses(_ route: Route) -> JSON {
        var responses = JSONObject()
        for success in route.successes {
            var response: JSONObject = ["description": .string(success.summary)]
            if let schema = success.schema { response["content"] = content(schema, success.mediaType) }
            responses[String(success.status.code)] = .object(response)
        }
        for (status, summary, schema) in refusals(of: route) where responses[status] == nil {
            responses[status] = ["description": .string(summary), "content": content(schema, "application/json")]
        }
        return .object(responses)
    }

    private static func content(_ schema: JSON, _ mediaType: String) -> JSON {
        .object(JSONObject([(name: mediaType, value: ["schema": schema] as JSON)]))
    }

    /// How a route of this shape can be refused.
    private static func refusals(of route: Route) -> [(status: String, summary: String, schema: JSON)] {
        let error = Schema.ref("Error")
        var all = [(status: "400", summary: "Fields are wrong, or the body is no JSON.", schema: wrongInput)]
        let isOpen = route.access == .anyone
        if !isOpen || route.tag == "auth" { all.append(("401", "Not signed in.", error)) }
        if !isOpen || route.method == .post { all.append(("403", "Known, but not allowed.", error)) }
        if route.path.contains("{") || !route.query.isEmpty || route.body != nil {
            all.append(("404", "There is no such thing, or the caller may not know of it.", error))
        }
        if route.path.contains("{") { all.append(("410", "It was there, and its content was destroyed.", error)) }
        // Giving a file out is recorded, and finds damage.
        let isOfFiles = route.tag == "chat-files"
        if route.method != .get || isOfFiles { all.append(("409", "It conflicts with what is there.", error)) }
        if route.body != nil {
            all.append(("413", "The body is too large.", error))
            all.append(("415", "The body is of another kind.", error))
        }
        if !route.isExemptFromRates { all.append(("429", "Too fast; `Retry-After` says how long to wait.", error)) }
        if route.method != .get || isOfFiles { all.append(("507", "Storage is full.", error)) }
        all.append(("503", "Too busy; try again later.", error))
        all.append(("500", "Something unexpected; the log has the rest under `id`.", error))
        return all
    }

    private static let wrongInput: JSON = ["anyOf": .array([Schema.ref("Error"), Schema.ref("ValidationError")])]
}
