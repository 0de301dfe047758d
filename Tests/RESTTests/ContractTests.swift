import Domain
import HTTPTypes
import Testing
import Wire

@testable import Gateway

@Suite struct ContractTests {
    private let api = RouteTable(GatewayResponder.apiRoutes)

    private var document: JSON {
        OpenAPI.document(
            api: api.routes, root: GatewayResponder.rootRoutes(api: api), origin: "http://localhost:8000", version: "0")
    }

    @Test func `OpenAPI lists exactly the routes that are served`() {
        let routes =
            api.routes.map { "\($0.method.rawValue) /api/v1/\($0.path)" }
            + GatewayResponder.rootRoutes(api: api).map { "\($0.method.rawValue) /\($0.path)" }
        let documented = (document["paths"]?.object?.members ?? []).flatMap { path in
            (path.value.object?.members ?? []).map { "\($0.name.uppercased()) \(path.name)" }
        }
        #expect(documented.sorted() == routes.sorted())
        #expect(Set(routes).count == routes.count)
    }

    @Test func `every operation has a name of its own, a summary and a way to succeed`() {
        let routes = api.routes + GatewayResponder.rootRoutes(api: api)
        #expect(Set(routes.map(\.operation)).count == routes.count)
        for route in routes { #expect(!route.summary.isEmpty && !route.successes.isEmpty, "\(route.operation)") }
    }

    @Test func `every reference of the document leads somewhere`() {
        let known = Set(Components.all.map { "#/components/schemas/\($0.name)" })
        var references: [String] = []
        collect(document, into: &references)
        #expect(references.count > 100)
        #expect(references.allSatisfy(known.contains))
    }

    @Test func `every component is used by REST or by a frame`() {
        var references: [String] = []
        collect(document, into: &references)
        for frame in FrameCatalog.frames { collect(frame.schema, into: &references) }
        for component in Components.all {
            #expect(references.contains("#/components/schemas/\(component.name)"), "\(component.name)")
        }
    }

    @Test func `a word in an address goes before a parameter, and no part may be empty`() {
        #expect(api.place(at: "war-rooms/test-room")?.parameters == ["id": "test-room"])
        #expect(api.place(at: "war-rooms/a%2Fb")?.parameters == ["id": "a/b"])
        #expect(api.place(at: "war-rooms//members") == nil)
        #expect(api.place(at: "war-rooms/a/nothing") == nil)
        #expect(api.place(at: "war-rooms/a/members")?.allow == "DELETE, GET, HEAD, OPTIONS, POST")
    }

    @Test func `the page shows every route and frame, and nothing that could run`() {
        let html = DocsPage.html(api: api.routes, root: GatewayResponder.rootRoutes(api: api))
        let pieces = Set(html.split(separator: "<").map(String.init))
        for route in api.routes { #expect(pieces.contains("p>\(route.summary)"), "\(route.operation)") }
        for frame in FrameCatalog.frames { #expect(pieces.contains("h3>\(frame.type)"), "\(frame.type)") }
        #expect(!pieces.contains { $0.hasPrefix("script") || $0.contains("style=") || $0.contains("//") })
    }

    private func collect(_ value: JSON, into references: inout [String]) {
        switch value {
        case .object(let object):
            if let reference = object["$ref"]?.string { references.append(reference) }
            for member in object.members { collect(member.value, into: &references) }
        case .array(let elements): for element in elements { collect(element, into: &references) }
        default: return
        }
    }
}
