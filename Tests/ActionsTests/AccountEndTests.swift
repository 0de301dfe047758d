import Actions
import Domain
import Sealing
import TestKit
import Testing

/// How an access ends, and that it stays ended.
struct AccountEndTests {
    private static func session(_ player: Player, _ house: TestHouse, address: String = "192.0.2.1") async throws
        -> String
    {
        let link = try await house.access.makeLink(for: player.id)
        return try await house.access.signIn(link: link, address: address, requestID: "test").token
    }

    @Test func `a disabled account loses its sessions, tokens, tickets and links, and enabling it gives none back`()
        async throws
    {
        try await TestHouse.with { house in
            let session = try await Self.session(house.responder, house)
            let scope = try await house.access.resolve(session: session)
            let ticket = try await house.access.issueTicket(for: scope).ticket
            let link = try await house.access.makeLink(for: house.responder.id)
            try await house.perform(UpdatePerson(person: "responder", isActive: false), as: house.administrator)
            await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            await refuses(.unauthenticated) { try await house.access.resolve(token: house.responder.token) }
            await refuses(.unauthenticated) { try await house.access.redeem(ticket: ticket) }
            await refuses(.unauthenticated) {
                try await house.access.signIn(link: link, address: "192.0.2.9", requestID: "test")
            }
            try await house.perform(UpdatePerson(person: "responder", isActive: true), as: house.administrator)
            await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            await refuses(.unauthenticated) { try await house.access.resolve(token: house.responder.token) }
            await refuses(.unauthenticated) { try await house.access.redeem(ticket: ticket) }
        }
    }

    @Test func `a new password ends every session and no token`() async throws {
        try await TestHouse.with { house in
            let sessions = [
                try await Self.session(house.responder, house), try await Self.session(house.responder, house),
            ]
            let other = try await Self.session(house.outsider, house)
            let hash = PasswordHash(
                salt: Array(repeating: 0, count: 16), hash: Array(repeating: 0, count: 32), cost: 16)
            await refuses(.forbidden) {
                try await house.perform(SetPassword(person: "responder", password: hash), as: house.commander)
            }
            try await house.perform(SetPassword(person: "responder", password: hash), as: house.administrator)
            for session in sessions {
                await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            }
            _ = try await house.access.resolve(session: other)
            _ = try await house.access.resolve(token: house.responder.token)
        }
    }

    @Test func `a change of role or clearance counts from the next look`() async throws {
        try await TestHouse.with { house in
            #expect(try await house.access.resolve(token: house.responder.token).clearance == .internal)
            try await house.perform(
                UpdatePerson(person: "responder", role: .compliance, clearance: .restricted), as: house.administrator)
            let scope = try await house.access.resolve(token: house.responder.token)
            #expect(scope.clearance == .restricted && scope.role == .compliance)
        }
    }

    @Test func `one address is slowed down over all accounts, unknown ones too`() async throws {
        try await TestHouse.with { house in
            for number in 0..<20 {
                await refuses(.unauthenticated) {
                    try await house.access.signIn(
                        link: Secret.make(.link, random: Clock.randomBytes(32)), address: "192.0.2.\(number / 5)",
                        requestID: "test")
                }
            }
            for number in 0..<4 {
                await refuses(.throttled) {
                    try await house.access.signIn(link: "x", address: "192.0.2.\(number)", requestID: "test")
                }
            }
            await refuses(.unauthenticated) {
                try await house.access.signIn(link: "x", address: "192.0.2.200", requestID: "test")
            }
        }
    }

    @Test func `a secret of one purpose is none of another`() async throws {
        try await TestHouse.with { house in
            let session = try await Self.session(house.responder, house)
            let ticket = try await house.access.issueTicket(for: house.responder.scope).ticket
            let link = try await house.access.makeLink(for: house.responder.id)
            for secret in [ticket, link, "", "mst_", String(session.dropLast())] {
                await refuses(.unauthenticated) { try await house.access.resolve(token: secret) }
                await refuses(.unauthenticated) { try await house.access.resolve(session: secret) }
            }
            await refuses(.unauthenticated) { try await house.access.resolve(session: house.responder.token) }
            for secret in [session, link, house.responder.token] {
                await refuses(.unauthenticated) { try await house.access.redeem(ticket: secret) }
            }
            for secret in [session, ticket, house.responder.token] {
                await refuses(.unauthenticated) {
                    try await house.access.signIn(link: secret, address: "192.0.2.77", requestID: "test")
                }
            }
            // None of them was used up by it.
            _ = try await house.access.redeem(ticket: ticket)
            _ = try await house.access.signIn(link: link, address: "192.0.2.78", requestID: "test")
        }
    }

    @Test func `a ticket that was found too old stays so when the clock is set back`() async throws {
        try await TestHouse.with { house in
            let ticket = try await house.access.issueTicket(for: house.responder.scope).ticket
            house.clock.advance(seconds: Limits.ticketSeconds)
            await refuses(.unauthenticated) { try await house.access.redeem(ticket: ticket) }
            house.clock.advance(seconds: -Limits.ticketSeconds)
            await refuses(.unauthenticated) { try await house.access.redeem(ticket: ticket) }
        }
    }

    @Test func `a session or token that was found too old stays so when the clock is set back`() async throws {
        try await TestHouse.with { house in
            let session = try await Self.session(house.responder, house)
            let token = try await house.perform(CreateToken(person: nil, expiresInDays: 1), as: house.responder).secret
            house.clock.advance(seconds: 86_400)
            await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            await refuses(.unauthenticated) { try await house.access.resolve(token: token) }
            house.clock.advance(seconds: -86_400)
            await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            await refuses(.unauthenticated) { try await house.access.resolve(token: token) }
            // What has no end is none the worse for it.
            _ = try await house.access.resolve(token: house.responder.token)
        }
    }

    @Test func `a link is good for a day, and the server itself can lend no access`() async throws {
        try await TestHouse.with { house in
            let link = try await house.access.makeLink(for: house.responder.id)
            house.clock.advance(seconds: Limits.linkSeconds)
            await refuses(.unauthenticated) {
                try await house.access.signIn(link: link, address: "192.0.2.1", requestID: "test")
            }
            await refuses(.forbidden) { try await house.access.issueTicket(for: .system) }
            await refuses(.forbidden) { try await house.access.issueTicket(for: .operator(0)) }
        }
    }
}
