import Domain
import Foundation
import TestKit
import Testing

/// W2: what lets somebody in never reaches the log, however it was sent.
@Suite(.timeLimit(.minutes(2))) struct LoggedSecretTests {
    @Test func `no token, ticket, password or link is in the log, at its most talkative`() async throws {
        try await Program.with { program in
            let log = program.data + ".log"
            try await RunningProgram.with(program, environment: ["MUSTER_LOG_LEVEL": "trace"], log: log) { server in
                let client = server.client
                let password = "correct horse battery staple"
                _ = try await program.run("user", "add", "sam", "--password-stdin", input: password)
                let token = try await program.run("token", "create", "sam").output
                let signIn: JSON = ["username": "sam", "password": .string(password)]
                let session = try await client.request("POST", "/api/v1/auth/login/", body: signIn)
                let key = try #require(try session.json()["token"]?.string)
                let made = try await client.request("POST", "/api/v1/auth/ws-ticket/", token: token)
                let ticket = try #require(try made.json()["ticket"]?.string)
                let link = try #require(server.firstWords.firstMatch(of: #/link=(mln_[0-9a-f]+)/#)).1
                for path in ["/ws/inbox/?token=\(token)", "/ws/inbox/?ticket=\(token)", "/ws/inbox/?session=\(key)"] {
                    let code = try await client.socket(path) { try await $0.awaitClose() }
                    #expect(code == 4001, "\(path.prefix(18))")
                }
                for _ in 1...2 {
                    _ = try await client.socket("/ws/inbox/?ticket=\(ticket)") { try? await $0.nextFrame() }
                }
                let offered = ("Sec-WebSocket-Protocol", "muster.v1, token.\(token)")
                _ = try await client.socket("/ws/inbox/", headers: [offered]) { try await $0.next("welcome") }
                for path in ["/api/v1/war-rooms/?token=\(token)", "/signin?link=\(link)", "/api/v1/\(token)/"] {
                    #expect(try await client.request("GET", path).status != 500)
                }
                _ = try await client.request("GET", "/api/v1/auth/me/", token: key)
                _ = try await client.request("GET", "/api/v1/auth/me/", token: token + "x")
                let wrong: JSON = ["username": .string(password), "password": .string(String(password.reversed()))]
                #expect(try await client.request("POST", "/api/v1/auth/login/", body: wrong).status == 401)
                #expect(server.end(SIGTERM) == 0)
                let said = try String(contentsOfFile: log, encoding: .utf8)
                #expect(!said.isEmpty)
                let secrets = [token, key, ticket, String(link), password, String(password.reversed())]
                for (index, secret) in secrets.enumerated() {
                    // Half of it would be too much already.
                    #expect(
                        !said.contains(secret) && !said.contains(secret.prefix(20)), "secret \(index) is in the log")
                }
            }
        }
    }
}
