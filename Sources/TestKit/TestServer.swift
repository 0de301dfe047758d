import App
package import Domain
package import Gateway
import ServiceLifecycle

/// A real server in this process on a free port, with the fixed cast: `try await TestServer.with { server in … }`.
package struct TestServer: Sendable {
    /// The house that it serves.
    package let house: TestHouse
    /// Speaks to it over the loopback interface.
    package let client: ServerClient

    /// Where it listens on 127.0.0.1.
    package var port: Int { client.port }

    /// A fresh house that is served for the length of the body.
    package static func with<Result: Sendable>(
        _ body: @escaping @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        try await TestHouse.with { house in try await serve(house, body) }
    }

    /// Serves an open house for the length of the body, the admin socket too.
    ///
    /// - Parameter tls: what the client trusts, when the settings of the house name a certificate.
    package static func serve<Result: Sendable>(
        _ house: TestHouse, tls: ClientTLS? = nil, serving: ServerSettings = .patient,
        _ body: @escaping @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        let server = try Server(
            house.house, settings: house.directory.settings, host: "127.0.0.1", port: 0, serving: serving,
            logger: TestDirectory.silence)
        let desk = AdminDesk(house: house.house, address: "", isServing: true, tls: house.directory.settings.tls)
        let listener = AdminListener(desk, directory: house.house.directory, logger: TestDirectory.silence)
        let (ports, heardPort) = AsyncStream.makeStream(of: Int.self)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { heardPort.finish() }
                try await server.run(services: [listener, Curtain(ends: ends)], handlesSignals: false) { port in
                    desk.isReached(at: "http://127.0.0.1:\(port)")
                    heardPort.yield(port)
                }
            }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else {
                try await tasks.waitForAll()
                throw Fault("the server ended before it listened")
            }
            do {
                let result = try await body(TestServer(house: house, client: ServerClient(port: port, tls: tls)))
                end.finish()
                try await tasks.waitForAll()
                return result
            } catch {
                end.finish()
                try? await tasks.waitForAll()
                throw error
            }
        }
    }

    /// Ends when the test has seen enough, and the server with it.
    private struct Curtain: Service {
        let ends: AsyncStream<Void>

        func run() async throws { for await _ in ends.cancelOnGracefulShutdown() {} }
    }

    /// One request on a connection of its own, with a player's token.
    ///
    /// - Throws: `Fault` when the server does not answer within 20 s.
    package func request(
        _ method: String, _ path: String, as player: Player? = nil, body: JSON? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> HTTPAnswer {
        try await client.request(method, path, token: player?.token, body: body, headers: headers)
    }

    /// Opens a WebSocket with a player's token for the length of the body.
    ///
    /// - Throws: `ServerClient.Refused` when the server does not upgrade.
    package func socket<Result: Sendable>(
        _ path: String, as player: Player? = nil, headers: [(name: String, value: String)] = [],
        _ body: (SocketClient) async throws -> Result
    ) async throws -> Result {
        try await client.socket(path, token: player?.token, headers: headers, body)
    }
}
