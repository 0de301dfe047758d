import Actions
import Domain
import Foundation
import Journal
import Sealing
import TestKit
import Testing

/// A second factor from beginning it to losing it.
struct SecondFactorTests {
    private static let password = "correct horse battery"
    private static let address = "192.0.2.1"

    /// Somebody at a browser, with what their authenticator knows.
    private struct Owner {
        let house: TestHouse
        let secret: [UInt8]
        let codes: [String]
        let session: String

        var code: String { TimeCode.code(secret: secret, step: TimeCode.step(at: house.clock.now)) }
        var scope: Scope { get async throws { try await house.access.resolve(session: session) } }

        /// Lets enough time pass that the next code is a new one and no rate stands in the way.
        func wait() { house.clock.advance(seconds: 600) }
    }

    private static func signIn(_ house: TestHouse, _ code: String? = nil) async throws -> SignedInPerson {
        try await house.access.signIn(
            username: "responder", password: password, code: code, address: address, requestID: "test")
    }

    private static func begin(_ scope: Scope, _ house: TestHouse) async throws -> [UInt8] {
        let begun = try await house.access.beginSecondFactor(
            scope, password: password, address: address, requestID: "test")
        #expect(begun.uri.hasPrefix("otpauth://totp/Muster:responder?secret=\(begun.text)&"))
        return try #require(Base32.bytes(begun.text))
    }

    /// A house whose responder has a second factor.
    private static func with(_ body: @escaping (Owner) async throws -> Void) async throws {
        try await TestHouse.with { house in
            try await house.givePassword(password, to: house.responder)
            let session = try await signIn(house).token
            let scope = try await house.access.resolve(session: session)
            let secret = try await begin(scope, house)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: house.clock.now))
            let on = try await house.access.confirmSecondFactor(scope, code: code, requestID: "test")
            let owner = Owner(house: house, secret: secret, codes: on.recoveryCodes, session: on.token)
            owner.wait()
            try await body(owner)
        }
    }

    @Test func `the password alone opens no session, no token and no link any more`() async throws {
        try await Self.with { owner in
            let access = owner.house.access
            await refuses(.mfaRequired) { try await Self.signIn(owner.house) }
            await refuses(.mfaRequired) {
                try await access.apiToken(
                    username: "responder", password: Self.password, address: Self.address, requestID: "test")
            }
            let link = try await access.makeLink(for: owner.house.responder.id)
            await refuses(.mfaRequired) {
                try await access.signIn(link: link, address: Self.address, requestID: "test")
            }
            owner.wait()
            let signed = try await access.signIn(
                link: link, code: owner.code, address: Self.address, requestID: "test")
            #expect(signed.person.id == owner.house.responder.id)
            owner.wait()
            _ = try await Self.signIn(owner.house, owner.code)
            owner.wait()
            let token = try await access.apiToken(
                username: "responder", password: Self.password, code: owner.code, address: Self.address,
                requestID: "test")
            #expect(try await access.resolve(token: token).actor == owner.house.responder.scope.actor)
        }
    }

    @Test func `a wrong password is answered alike with and without a second factor, whatever the code`() async throws {
        try await Self.with { owner in
            for code in [nil, owner.code, owner.codes[0], "000000"] {
                await refuses(.unauthenticated) {
                    try await owner.house.access.signIn(
                        username: "responder", password: "wrong", code: code, address: Self.address, requestID: "test")
                }
            }
            owner.wait()
            _ = try await Self.signIn(owner.house, owner.codes[0])
        }
    }

    @Test func `no code opens twice`() async throws {
        try await Self.with { owner in
            _ = try await Self.signIn(owner.house, owner.code)
            await refuses(.mfaRequired) { try await Self.signIn(owner.house, owner.code) }
            owner.wait()
            _ = try await Self.signIn(owner.house, " \(owner.code.prefix(3)) \(owner.code.suffix(3)) ")
        }
    }

    @Test func `each recovery code opens once, however it is typed, and the record counts them down`() async throws {
        try await Self.with { owner in
            #expect(Set(owner.codes).count == Limits.recoveryCodes)
            for code in owner.codes {
                _ = try await Self.signIn(owner.house, code.uppercased().replacing("-", with: " "))
                owner.wait()
                await refuses(.mfaRequired) { try await Self.signIn(owner.house, code) }
                owner.wait()
            }
            let events = try await owner.house.journal.readLog(.house, after: 0, limit: Limits.logPageMax)
            let left = events.compactMap { ($0.event.body as? RecoveryCodeUsed)?.left }
            #expect(left == Array((0..<Int64(Limits.recoveryCodes)).reversed()))
            let methods = events.compactMap { ($0.event.body as? SignedIn)?.method }
            #expect(methods.filter { $0 == "password+recovery_code" }.count == Limits.recoveryCodes)
        }
    }

    @Test func `guessing codes is slowed down, and waiting helps`() async throws {
        try await Self.with { owner in
            for _ in 0..<5 {
                await refuses(.mfaRequired) { try await Self.signIn(owner.house, "000000") }
                owner.house.clock.advance(seconds: 13)
            }
            await refuses(.throttled) { try await Self.signIn(owner.house, owner.code) }
            owner.house.clock.advance(seconds: 180)
            _ = try await Self.signIn(owner.house, owner.code)
        }
    }

    @Test func `turning it on ends every other session and gives this one a new key`() async throws {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            let other = try await Self.signIn(house).token
            let old = try await Self.signIn(house).token
            let scope = try await house.access.resolve(session: old)
            let ticket = try await house.access.issueTicket(for: scope).ticket
            let secret = try await Self.begin(scope, house)
            _ = try await house.access.resolve(session: other)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: house.clock.now))
            let on = try await house.access.confirmSecondFactor(scope, code: code, requestID: "test")
            for session in [old, other] {
                await refuses(.unauthenticated) { try await house.access.resolve(session: session) }
            }
            await refuses(.unauthenticated) { try await house.access.redeem(ticket: ticket) }
            #expect(try await house.access.resolve(session: on.token).credential == scope.credential)
        }
    }

    @Test func `what was begun asks nothing until it is confirmed, and is confirmed in time or not at all`()
        async throws
    {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            let scope = try await house.access.resolve(session: Self.signIn(house).token)
            await refuses(.invalid, field: "password") {
                try await house.access.beginSecondFactor(
                    scope, password: "wrong", address: Self.address, requestID: "test")
            }
            await refuses(.conflict) {
                try await house.access.confirmSecondFactor(scope, code: "000000", requestID: "test")
            }
            let secret = try await Self.begin(scope, house)
            _ = try await Self.signIn(house)
            await refuses(.invalid, field: "otp") {
                try await house.access.confirmSecondFactor(scope, code: "000000x", requestID: "test")
            }
            house.clock.advance(seconds: Limits.secondFactorSetUpSeconds)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: house.clock.now))
            await refuses(.conflict) {
                try await house.access.confirmSecondFactor(scope, code: code, requestID: "test")
            }
        }
    }

    @Test func `only a session changes it, never a program's token`() async throws {
        try await TestHouse.with { house in
            let (access, scope) = (house.access, house.responder.scope)
            await refuses(.forbidden) {
                try await access.beginSecondFactor(
                    scope, password: Self.password, address: Self.address, requestID: "test")
            }
            await refuses(.forbidden) {
                try await access.confirmSecondFactor(scope, code: "000000", requestID: "test")
            }
            await refuses(.forbidden) {
                try await access.disableSecondFactor(
                    scope, password: Self.password, code: "000000", address: Self.address, requestID: "test")
            }
            await refuses(.forbidden) {
                try await access.replaceRecoveryCodes(
                    scope, password: Self.password, code: "000000", address: Self.address, requestID: "test")
            }
        }
    }

    @Test func `it is turned off by password and code together, and not by either alone`() async throws {
        try await Self.with { owner in
            let (access, scope) = (owner.house.access, try await owner.scope)
            for (password, code, field) in [
                ("wrong", owner.code, "password"), (Self.password, "000000", "otp"),
            ] {
                await refuses(.invalid, field: field) {
                    try await access.disableSecondFactor(
                        scope, password: password, code: code, address: Self.address, requestID: "test")
                }
            }
            try await access.disableSecondFactor(
                scope, password: Self.password, code: owner.code, address: Self.address, requestID: "test")
            owner.wait()
            _ = try await Self.signIn(owner.house)
            let status = try await owner.house.ask(GetSecondFactor(), as: owner.house.responder)
            #expect(!status.isEnabled && status.recoveryCodesLeft == 0)
            await refuses(.conflict) {
                try await access.disableSecondFactor(
                    scope, password: Self.password, code: owner.code, address: Self.address, requestID: "test")
            }
        }
    }

    @Test func `new recovery codes end the old ones`() async throws {
        try await Self.with { owner in
            let (access, scope) = (owner.house.access, try await owner.scope)
            let fresh = try await access.replaceRecoveryCodes(
                scope, password: Self.password, code: owner.codes[9], address: Self.address, requestID: "test")
            owner.wait()
            await refuses(.mfaRequired) { try await Self.signIn(owner.house, owner.codes[0]) }
            #expect(try await owner.house.ask(GetSecondFactor(), as: owner.house.responder).recoveryCodesLeft == 10)
            _ = try await Self.signIn(owner.house, fresh[0])
            #expect(try await owner.house.ask(GetSecondFactor(), as: owner.house.responder).recoveryCodesLeft == 9)
        }
    }

    @Test func `a lost one is taken away at the command line alone, which ends the sessions`() async throws {
        try await Self.with { owner in
            let house = owner.house
            await refuses(.forbidden) {
                try await house.perform(ResetSecondFactor(person: "responder"), as: house.administrator)
            }
            try await house.performAsOperator(ResetSecondFactor(person: "responder"))
            await refuses(.unauthenticated) { try await house.access.resolve(session: owner.session) }
            await refuses(.conflict) { try await house.performAsOperator(ResetSecondFactor(person: "responder")) }
            _ = try await Self.signIn(house)
        }
    }

    @Test func `neither the secret nor a recovery code stands in any file`() async throws {
        try await Self.with { owner in
            let planted =
                [Data(owner.secret), Data(Base32.text(owner.secret).utf8)]
                + owner.codes.flatMap { code in
                    [Data(code.utf8), Data(code.replacing("-", with: "").utf8)]
                }
            for (path, bytes) in try owner.house.directory.files() {
                for plain in planted { #expect(bytes.range(of: plain) == nil, "\(path)") }
            }
        }
    }
}
