import Domain
import TestKit
import Testing

/// What operators ask a running server.
struct OperatorPagesTests {
    @Test func `health, readiness and figures need no sign-in, and the figures count what was committed`() async throws
    {
        try await TestServer.with { server in
            #expect(try await server.request("GET", "/healthz").status == 200)
            let ready = try await server.request("GET", "/readyz")
            let database = try ready.json()["parts"]?["database"]?.bool
            #expect(ready.status == 200 && database == true)

            let room = try await server.house.openRoom(slug: "figures")
            let before = try await Self.figures(server)
            for _ in 0..<3 { try await server.house.send("hello", to: room, as: server.house.commander) }
            let after = try await Self.figures(server)
            #expect(Self.value("muster_events_total", after) - Self.value("muster_events_total", before) >= 3)
            #expect(Self.value("muster_commit_operations_count", after) > 0)
            #expect(Self.value("muster_commit_seconds_count", after) > 0)
            #expect(Self.value("process_resident_memory_bytes", after) > 0)
            #expect(Self.value("muster_sockets", after) == 0)
            try await server.socket("/ws/chat/figures/", as: server.house.commander) { socket in
                _ = try await socket.next("welcome")
                let open = Self.value("muster_sockets", try await Self.figures(server))
                #expect(open == 1)
            }
        }
    }

    private static func figures(_ server: TestServer) async throws -> String {
        let answer = try await server.request("GET", "/metrics")
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type")?.hasPrefix("text/plain; version=0.0.4") == true)
        return answer.text
    }

    /// The value of the line that begins with a name; −1 when there is none.
    private static func value(_ name: String, _ figures: String) -> Double {
        let line = figures.split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return line.flatMap { $0.split(separator: " ").last }.flatMap { Double($0) } ?? -1
    }
}
