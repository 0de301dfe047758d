import Domain
import HTTPTypes
import Wire

/// The contract as a page to read: no scripts, nothing from outside.
enum DocsPage {
    static let style = """
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 4rem; }
        h2 { margin-top: 3rem; border-bottom: 1px solid; padding-bottom: .25rem; }
        h3 { margin: 2rem 0 .25rem; font: 600 1rem ui-monospace, monospace; overflow-wrap: anywhere; }
        p { margin: .25rem 0; }
        table { border-collapse: collapse; margin: .5rem 0; }
        th, td { text-align: start; vertical-align: top; padding: .15rem 1.5rem .15rem 0; }
        th, code { font-family: ui-monospace, monospace; font-weight: 400; }
        nav a { margin-inline-end: 1rem; }
        """

    static func html(api: [Route], root: [Route]) -> String {
        var tags: [String] = []
        for route in api where !tags.contains(route.tag) { tags.append(route.tag) }
        var page = Page()
        page.head(tags)
        for tag in tags {
            page.heading(tag)
            for route in api where route.tag == tag { page.route(route, mount: GatewayResponder.mounts[0] + "/") }
        }
        page.heading("others")
        for route in root { page.route(route, mount: "/") }
        page.heading("components")
        for component in Components.all { page.component(component.name, component.schema) }
        page.sockets()
        return page.text + "</body></html>\n"
    }

    private struct Page {
        var text = ""

        mutating func head(_ tags: [String]) {
            text += """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Muster: the contract</title>
                <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/api/docs/style.css">
                </head><body><h1>Muster: the contract</h1>
                <p>REST below <code>\(GatewayResponder.mounts[0])</code> and again below
                <code>\(GatewayResponder.mounts[1])</code>; sockets at <code>/ws/chat/{room_id}/</code> and
                <code>/ws/inbox/</code>. For machines: <a href="/openapi.json">openapi.json</a>,
                <a href="/asyncapi.json">asyncapi.json</a>.</p><nav>
                """
            for name in tags + ["others", "components", "sockets"] { text += "<a href=\"#\(name)\">\(name)</a>" }
            text += "</nav>"
        }

        mutating func heading(_ name: String) { text += "<h2 id=\"\(name)\">\(name)</h2>" }

        mutating func route(_ route: Route, mount: String) {
            text += "<h3>\(route.method.rawValue) \(escaped(mount + route.path))</h3><p>\(escaped(route.summary))</p>"
            if route.access == .anyone { text += "<p>No sign-in needed.</p>" }
            if !route.query.isEmpty {
                text += "<table>"
                for parameter in route.query {
                    let mark = parameter.place == .query ? "?" : ""
                    row(mark + parameter.name, kind(parameter.schema), parameter.summary)
                }
                text += "</table>"
            }
            if let body = route.body { members(body.schema) }
            for success in route.successes {
                let what = success.schema.map { " · " + kind($0) } ?? ""
                text += "<p>\(success.status.code) \(escaped(success.summary + what))</p>"
            }
        }

        mutating func component(_ name: String, _ schema: JSON) {
            text += "<h3 id=\"\(name)\">\(name)</h3><p>\(escaped(schema["description"]?.string ?? ""))</p>"
            members(schema)
        }

        mutating func sockets() {
            heading("sockets")
            let titles: [(FrameCatalog.Direction, String)] = [
                (.clientToRoom, "Client to room"), (.roomToClient, "Room to client"),
                (.inboxToClient, "Inbox to client"),
            ]
            for (direction, title) in titles {
                text += "<p><strong>\(title)</strong></p>"
                for frame in FrameCatalog.frames where frame.direction == direction {
                    text += "<h3>\(frame.type)</h3><p>\(escaped(frame.summary))</p>"
                    members(frame.schema)
                }
            }
        }

        private mutating func members(_ schema: JSON) {
            let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
            let properties = schema["properties"]?.object?.members ?? []
            guard !properties.isEmpty else { return }
            text += "<table>"
            for property in properties {
                let mark = required.contains(property.name) ? "" : "?"
                row(property.name + mark, kind(property.value), property.value["description"]?.string ?? "")
            }
            text += "</table>"
        }

        private mutating func row(_ name: String, _ kind: String, _ summary: String) {
            text +=
                "<tr><th scope=\"row\">\(escaped(name))</th><td>\(escaped(kind))</td><td>\(escaped(summary))</td></tr>"
        }

        /// What a value is, in a few words.
        private func kind(_ schema: JSON) -> String {
            if let reference = schema["$ref"]?.string { return String(reference.split(separator: "/").last ?? "") }
            if let word = schema["const"]?.string { return "\"\(word)\"" }
            if let words = schema["enum"]?.array { return words.compactMap(\.string).joined(separator: " | ") }
            if let choices = schema["anyOf"]?.array { return choices.map(kind).joined(separator: " or ") }
            if let items = schema["items"] { return "list of " + kind(items) }
            if let results = schema["properties"]?["results"] { return "page, " + kind(results) }
            let types = schema["type"]?.array?.compactMap(\.string) ?? [schema["type"]?.string ?? "anything"]
            let format = schema["format"]?.string.map { " (\($0))" } ?? ""
            return types.joined(separator: " or ") + format
        }

        private func escaped(_ text: String) -> String {
            var out = ""
            for character in text {
                switch character {
                case "&": out += "&amp;"
                case "<": out += "&lt;"
                case ">": out += "&gt;"
                default: out.append(character)
                }
            }
            return out
        }
    }
}
