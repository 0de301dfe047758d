import Domain
import HTTPTypes
import Wire

/// The contract, for machines and for people; made from the tables that serve the requests.
enum ContractRoutes {
    static func routes(api: RouteTable) -> [Route] {
        [
            document("openapi.json", "getOpenAPI", "The REST API as OpenAPI 3.1.") { call in
                openAPI(api, call)
            },
            document("asyncapi.json", "getAsyncAPI", "The sockets as AsyncAPI 3.0.") { call in
                AsyncAPI.document(socketOrigin: call.socketOrigin, version: call.parts.settings.version)
            },
            page(api), style,
        ]
    }

    static func openAPI(_ api: RouteTable, _ call: Call) -> JSON {
        OpenAPI.document(
            api: api.routes, root: GatewayResponder.rootRoutes(api: api), origin: call.origin,
            version: call.parts.settings.version)
    }

    private static func document(
        _ path: String, _ operation: String, _ summary: String, _ make: @escaping @Sendable (Call) -> JSON
    ) -> Route {
        Route(
            method: .get, path: path, operation: operation, tag: "contract", summary: summary, access: .anyone,
            successes: [.ok(Schema.anyObject)]
        ) { call in .json(make(call)) }
    }

    private static func page(_ api: RouteTable) -> Route {
        Route(
            method: .get, path: "api/docs/", operation: "getDocs", tag: "contract",
            summary: "The contract as a page to read.", access: .anyone,
            successes: [
                Route.Success(status: .ok, summary: "A page.", schema: Schema.text, mediaType: "text/html")
            ]
        ) { call in
            var answer = Answer.text(
                DocsPage.html(api: api.routes, root: GatewayResponder.rootRoutes(api: api)),
                mediaType: "text/html; charset=utf-8")
            answer.headers[.contentSecurityPolicy] =
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            return answer
        }
    }

    private static var style: Route {
        Route(
            method: .get, path: "api/docs/style.css", operation: "getDocsStyle", tag: "contract",
            summary: "The page's style.", access: .anyone,
            successes: [Route.Success(status: .ok, summary: "A style.", schema: Schema.text, mediaType: "text/css")]
        ) { _ in .text(DocsPage.style, mediaType: "text/css; charset=utf-8") }
    }
}
