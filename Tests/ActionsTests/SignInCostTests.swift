import Actions
import App
import Dispatch
import Domain
import Journal
import Sealing
import TestKit
import Testing

/// That every attempt to sign in costs and says the same, and what happens when too many come at once.
struct SignInCostTests {
    private static let password = "correct horse battery"

    /// What an attempt was told, and how many hashes it cost.
    private static func attempt(
        _ name: String, _ password: String, _ house: TestHouse
    ) async throws -> (refusal: Refusal?, hashes: Int, failures: Int) {
        let before = (house.house.hasher.hashed, try await failures(house))
        var refusal: Refusal?
        do {
            _ = try await house.access.signIn(
                username: name, password: password, address: "192.0.2.\(name.utf8.count)", requestID: "test")
        } catch let refused as Refusal {
            refusal = refused
        }
        return (refusal, house.house.hasher.hashed - before.0, try await failures(house) - before.1)
    }

    private static func failures(_ house: TestHouse) async throws -> Int {
        try await house.journal.readLog(.house, after: 0, limit: Limits.logPageMax)
            .filter { $0.event.body is SignInFailed }.count
    }

    @Test func `unknown, disabled, passwordless and mechanical names cost the same work as a wrong password`()
        async throws
    {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            try await house.givePassword(Self.password, to: house.outsider)
            try await house.performAsOperator(UpdatePerson(person: "outsider", isActive: false))
            let attempts = [
                ("responder", "wrong"), ("responder", String(repeating: "x", count: Limits.passwordBytesMax + 1)),
                ("nobody", Self.password), ("outsider", Self.password), ("observer", Self.password),
                ("bot", Self.password), ("", ""), (String(repeating: "n", count: 64), "wrong"),
            ]
            for (name, password) in attempts {
                let outcome = try await Self.attempt(name, password, house)
                #expect(outcome.refusal == Refusal(.unauthenticated, "Unable to log in with provided credentials."))
                #expect(outcome.hashes == 1 && outcome.failures == 1, "\(name)")
            }
            let right = try await Self.attempt("responder", Self.password, house)
            #expect(right.refusal == nil && right.hashes == 1 && right.failures == 0)
        }
    }

    @Test func `ten thousand wrong passwords cost five hashes, and lock nobody out for longer than one more try takes`()
        async throws
    {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            var refusals: [Refusal?] = []
            for name in ["responder", "nobody"] {
                for _ in 0..<Int(Limits.signInsPerAccountMinute) { _ = try await Self.attempt(name, "wrong", house) }
                let outcome = try await Self.attempt(name, Self.password, house)
                #expect(outcome.hashes == 0 && outcome.failures == 0)
                refusals.append(outcome.refusal)
            }
            #expect(refusals[0]?.code == .throttled && refusals[0] == refusals[1])
            let before = house.house.hasher.hashed
            for number in 0..<10_000 {
                await refuses(.throttled) {
                    try await house.access.signIn(
                        username: "responder", password: "wrong", address: "198.51.\(number / 250).\(number % 250)",
                        requestID: "test")
                }
            }
            #expect(house.house.hasher.hashed == before)
            house.clock.advance(seconds: 12)
            let right = try await Self.attempt("responder", Self.password, house)
            #expect(right.refusal == nil)
        }
    }

    @Test func `strangers who try passwords do not lock out whoever signed in from their own address before`()
        async throws
    {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            let signIn = { (address: String, password: String) in
                _ = try await house.access.signIn(
                    username: "Responder", password: password, address: address, requestID: "test")
            }
            try await signIn("192.0.2.7", Self.password)
            for number in 0..<50 {
                let address = "198.51.100.\(number)"
                if number < Int(Limits.signInsPerAccountMinute) - 1 {
                    await refuses(.unauthenticated) { try await signIn(address, "wrong") }
                } else {
                    await refuses(.throttled) { try await signIn(address, "wrong") }
                }
            }
            await refuses(.throttled) { try await signIn("198.51.100.200", Self.password) }
            for _ in 0..<Int(Limits.signInsPerAccountMinute) { try await signIn("192.0.2.7", Self.password) }
            await refuses(.throttled) { try await signIn("192.0.2.7", Self.password) }
        }
    }

    @Test func `an address that may try no more takes no tries from an account`() async throws {
        try await TestHouse.with { house in
            try await house.givePassword(Self.password, to: house.responder)
            // Links that are none use the address up, and cost no hash.
            for _ in 0..<Int(Limits.signInsPerAddressMinute) {
                _ = try? await house.access.signIn(link: "none", address: "192.0.2.9", requestID: "test")
            }
            for _ in 0..<20 {
                await refuses(.throttled) {
                    try await house.access.signIn(
                        username: "responder", password: "wrong", address: "192.0.2.9", requestID: "test")
                }
            }
            _ = try await house.access.signIn(
                username: "responder", password: Self.password, address: "192.0.2.77", requestID: "test")
        }
    }

    @Test func `two are hashed at once, thirty-two wait, and the next is refused with a wait`() async throws {
        // Nothing on a suspended queue ends, so that only refusals can come back before it goes on.
        let queue = DispatchQueue(label: "test.passwords", attributes: .concurrent)
        queue.suspend()
        let hasher = PasswordHasher(queue: queue)
        let cheap = PasswordHash(salt: [0], hash: [], cost: 16)
        let room = Limits.passwordHashesAtOnce + Limits.passwordQueueMax
        try await withThrowingTaskGroup(of: Refusal?.self) { group in
            for _ in 0..<(room + 20) {
                group.addTask {
                    do {
                        _ = try await hasher.verify(Self.password, cheap)
                        return nil
                    } catch let refusal as Refusal {
                        return refusal
                    }
                }
            }
            for _ in 0..<20 {
                let refusal = try await group.next() ?? nil
                #expect(refusal?.code == .busy && refusal?.retryAfterMilliseconds == 2000)
            }
            queue.resume()
            for try await outcome in group { #expect(outcome == nil) }
        }
        #expect(hasher.hashed == room)
    }
}
