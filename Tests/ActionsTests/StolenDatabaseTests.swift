import Actions
import Domain
import Foundation
import Sealing
import TestKit
import Testing

/// What somebody gains who has the database, but not the server's memory.
struct StolenDatabaseTests {
    @Test func `no secret stands in any file, and what stands there instead opens nothing`() async throws {
        try await TestHouse.with { house in
            let access = house.access
            let link = try await access.makeLink(for: house.responder.id)
            let session = try await access.signIn(link: link, address: "192.0.2.1", requestID: "test").token
            let unused = try await access.makeLink(for: house.responder.id)
            let ticket = try await access.issueTicket(for: house.responder.scope).ticket
            let secrets = [house.responder.token, session, unused, ticket]
            for (path, bytes) in try house.directory.files() {
                for secret in secrets {
                    // With its prefix, without it, and as the bytes it stands for.
                    let digits = secret.dropFirst(4).prefix(64)
                    let random = Data(Hex.bytes(String(digits)) ?? [])
                    for form in [Data(secret.utf8), Data(digits.utf8), random] {
                        #expect(bytes.range(of: form) == nil, "\(path)")
                    }
                }
            }
            for secret in secrets {
                for purpose in [Secret.Purpose.token, .session, .ticket, .link] {
                    let stolen = Secret.make(purpose, random: Secret.hash(secret))
                    await refuses(.unauthenticated) { try await access.resolve(token: stolen) }
                    await refuses(.unauthenticated) { try await access.redeem(ticket: stolen) }
                }
            }
            _ = try await access.resolve(session: session)
            _ = try await access.redeem(ticket: ticket)
        }
    }
}
