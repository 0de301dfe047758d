import Actions
import Domain
import TestKit
import Testing

/// Signing in, secrets, and accounts.
struct AccessTests {
    private static let password = "correct horse battery"

    private static func signIn(
        _ name: String, _ password: String, _ house: TestHouse, address: String = "192.0.2.1"
    ) async throws -> SignedInPerson {
        try await house.access.signIn(username: name, password: password, address: address, requestID: "test")
    }

    @Test func `a wrong password, an unknown name and a name without password get the same answer`() async throws {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            var answers: Set<String> = []
            for (name, password) in [("responder", "wrong"), ("nobody", Self.password), ("outsider", ""), ("bot", "x")]
            {
                do {
                    _ = try await Self.signIn(name, password, house)
                    Issue.record("\(name) signed in")
                } catch let refusal as Refusal {
                    answers.insert("\(refusal.code) \(refusal.detail)")
                }
            }
            #expect(answers.count == 1)
            let signed = try await Self.signIn("Responder", Self.password, house)
            #expect(signed.person.id == house.responder.id)
            #expect(try await house.access.resolve(session: signed.token).actor == house.responder.scope.actor)
        }
    }

    @Test func `guessing is slowed down for the account, and waiting helps`() async throws {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            for number in 0..<5 {
                await refuses(.unauthenticated) {
                    try await Self.signIn("responder", "wrong", house, address: "192.0.2.\(number)")
                }
            }
            await refuses(.throttled) { try await Self.signIn("responder", Self.password, house) }
            house.clock.advance(seconds: 60)
            _ = try await Self.signIn("responder", Self.password, house)
        }
    }

    @Test func `a session ends when idle, when old, and when its owner says so`() async throws {
        try await TestHouse.with { house in
            let link = try await house.access.makeLink(for: house.responder.id)
            let signed = try await house.access.signIn(link: link, address: "192.0.2.1", requestID: "test")
            await refuses(.unauthenticated) {
                try await house.access.signIn(link: link, address: "192.0.2.1", requestID: "test")
            }
            for _ in 0..<13 {
                house.clock.advance(seconds: Limits.sessionIdleSeconds - 60)
                _ = try await house.access.resolve(token: signed.token)
            }
            house.clock.advance(seconds: Limits.sessionIdleSeconds)
            await refuses(.unauthenticated) { try await house.access.resolve(token: signed.token) }
        }
    }

    @Test func `signing out ends the session at once`() async throws {
        try await TestHouse.with { house in
            let link = try await house.access.makeLink(for: house.responder.id)
            let signed = try await house.access.signIn(link: link, address: "192.0.2.1", requestID: "test")
            let scope = try await house.access.resolve(token: signed.token)
            try await house.access.signOut(scope, requestID: "test")
            await refuses(.unauthenticated) { try await house.access.resolve(token: signed.token) }
        }
    }

    @Test func `a ticket opens once, within half a minute, for as long as what it came from lives`() async throws {
        try await TestHouse.with { house in
            let access = house.access
            let (ticket, _) = try await access.issueTicket(for: house.responder.scope)
            #expect(try await access.redeem(ticket: ticket).actor == house.responder.scope.actor)
            await refuses(.unauthenticated) { try await access.redeem(ticket: ticket) }
            let (late, seconds) = try await access.issueTicket(for: house.responder.scope)
            house.clock.advance(seconds: seconds)
            await refuses(.unauthenticated) { try await access.redeem(ticket: late) }
            let (orphan, _) = try await access.issueTicket(for: house.responder.scope)
            guard case .token(let token) = house.responder.scope.credential else { return }
            try await house.perform(RevokeToken(token: token), as: house.responder)
            await refuses(.unauthenticated) { try await access.redeem(ticket: orphan) }
        }
    }

    @Test func `a token ends by revocation, by its date and with its owner`() async throws {
        try await TestHouse.with { house in
            let access = house.access
            await refuses(.forbidden) {
                try await house.perform(CreateToken(person: "cleo", expiresInDays: nil), as: house.responder)
            }
            await refuses(.invalid, field: "expires_in_days") {
                try await house.perform(CreateToken(person: nil, expiresInDays: 366), as: house.responder)
            }
            let short = try await house.perform(CreateToken(person: nil, expiresInDays: 1), as: house.responder)
            let long = try await house.perform(CreateToken(person: nil, expiresInDays: nil), as: house.responder)
            await refuses(.notFound) { try await house.perform(RevokeToken(token: long.view.id), as: house.outsider) }
            house.clock.advance(seconds: 86_399)
            // What was found a second before its end is not believed longer than that.
            _ = try await access.resolve(token: short.secret)
            house.clock.advance(seconds: 1)
            await refuses(.unauthenticated) { try await access.resolve(token: short.secret) }
            _ = try await access.resolve(token: long.secret)
            try await house.performAsOperator(UpdatePerson(person: "responder", isActive: false))
            await refuses(.unauthenticated) { try await access.resolve(token: long.secret) }
            await refuses(.unauthenticated) {
                try await access.resolve(token: "mst_" + String(repeating: "0", count: 72))
            }
        }
    }

    @Test func `accounts are for administrators, and nobody raises themselves`() async throws {
        try await TestHouse.with { house in
            for player in [house.commander, house.bot] {
                await refuses(.forbidden) {
                    try await house.perform(CreatePerson(username: "new", displayName: "New"), as: player)
                }
                await refuses(.forbidden) {
                    try await house.perform(UpdatePerson(person: "outsider", role: .admin), as: player)
                }
            }
            await refuses(.forbidden) {
                try await house.perform(
                    UpdatePerson(person: "administrator", clearance: .public), as: house.administrator)
            }
            await refuses(.invalid, field: "username") {
                try await house.perform(CreatePerson(username: "Responder", displayName: "X"), as: house.administrator)
            }
            let person = try await house.perform(
                CreatePerson(username: "New", displayName: "New One"), as: house.administrator)
            #expect(person.username == "new" && person.role == .member && person.clearance == .internal)
        }
    }
}
