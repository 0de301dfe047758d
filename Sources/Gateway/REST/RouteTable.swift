import HTTPTypes

/// Finds the route of an address; built once, then only read.
struct RouteTable: Sendable {
    /// What an address leads to.
    struct Place: Sendable {
        /// The operations at the address, by method.
        let routes: [HTTPRequest.Method: Route]
        /// What stands in the address at the pattern's braces.
        let parameters: [String: String]

        /// The methods for an `Allow` field.
        var allow: String {
            var names = routes.keys.map(\.rawValue) + ["OPTIONS"]
            if routes[.get] != nil { names.append("HEAD") }
            return names.sorted().joined(separator: ", ")
        }

        /// The route that serves a method; HEAD is served by GET.
        func route(for method: HTTPRequest.Method) -> Route? { routes[method == .head ? .get : method] }
    }

    private struct Pattern: Sendable {
        let parts: [String]
        var routes: [HTTPRequest.Method: Route]
    }

    private let patterns: [Int: [Pattern]]
    /// Every route in the order given.
    let routes: [Route]

    init(_ routes: [Route]) {
        self.routes = routes
        var patterns: [Int: [Pattern]] = [:]
        for route in routes {
            let parts = route.path.split(separator: "/").map(String.init)
            let index = patterns[parts.count]?.firstIndex { $0.parts == parts }
            if let index {
                patterns[parts.count]?[index].routes[route.method] = route
            } else {
                patterns[parts.count, default: []].append(Pattern(parts: parts, routes: [route.method: route]))
            }
        }
        // Words before parameters: `people/me/` is not the person called "me".
        self.patterns = patterns.mapValues { $0.sorted { Self.parameters(of: $0) < Self.parameters(of: $1) } }
    }

    /// What stands at an address below the mount, given without its slashes at either end.
    func place(at path: Substring) -> Place? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isRoot = parts.count == 1 && parts[0].isEmpty
        for pattern in patterns[isRoot ? 0 : parts.count] ?? [] {
            var parameters: [String: String] = [:]
            let fits = zip(pattern.parts, parts).allSatisfy { expected, found in
                guard expected.hasPrefix("{") else { return expected == found }
                parameters[String(expected.dropFirst().dropLast())] = PercentCoding.decode(found, plusIsSpace: false)
                return !found.isEmpty
            }
            if fits { return Place(routes: pattern.routes, parameters: parameters) }
        }
        return nil
    }

    private static func parameters(of pattern: Pattern) -> Int { pattern.parts.filter { $0.hasPrefix("{") }.count }
}
