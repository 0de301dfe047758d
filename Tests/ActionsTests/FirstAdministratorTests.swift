import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// An installation always has somebody who can administrate it, and never a second one by itself.
struct FirstAdministratorTests {
    private func setUp<A: Action>(_ action: A, in house: House) async throws -> A.Result {
        try await house.journal.perform(action, as: house.operation(.operator(0), .cli, "test"))
    }

    @Test func `the first start makes one, and the next one finds them`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let first = try #require(try await house.access.makeFirstAdministrator())
                #expect(first.username == "admin")
                let signed = try await house.access.signIn(
                    username: first.username, password: first.password, address: "192.0.2.1", requestID: "test")
                #expect(signed.person.role == .admin && signed.person.clearance == .sealed)
                #expect(try await house.access.makeFirstAdministrator() == nil)
            }
            let next = try await directory.open { house in try await house.access.makeFirstAdministrator() }
            #expect(next == nil)
        }
    }

    @Test func `bots and members who came before are no administrators`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                _ = try await setUp(CreatePerson(username: "scribe", displayName: "Scribe", kind: .bot), in: house)
                _ = try await setUp(CreatePerson(username: "sam", displayName: "Sam"), in: house)
                let first = try #require(try await house.access.makeFirstAdministrator())
                #expect(first.username == "admin")
            }
        }
    }

    @Test func `after the only one was disabled there is another, under a name that is free`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                for name in ["admin", "admin2", "admin3"] {
                    let made = try #require(try await house.access.makeFirstAdministrator())
                    #expect(made.username == name)
                    _ = try await house.access.signIn(link: made.link, address: "192.0.2.1", requestID: "test")
                    _ = try await setUp(UpdatePerson(person: name, isActive: false), in: house)
                }
            }
        }
    }

    @Test func `where somebody administrates already, whatever their name, nobody is made`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                _ = try await setUp(CreatePerson(username: "sam", displayName: "Sam", role: .admin), in: house)
                #expect(try await house.access.makeFirstAdministrator() == nil)
            }
        }
    }
}
