package import Domain
package import Journal
import Sealing
import Storage

/// How the first administrator signs in; shown once and stored nowhere.
package struct FirstSignIn: Sendable {
    package let username: String
    package let password: String
    /// The key of a one-time link, `/signin?link=KEY`.
    package let link: String
}

extension AccessDesk {
    /// Makes the first administrator when nobody has an account yet.
    ///
    /// - Returns: how to sign in, or nil when there are people already.
    /// - Throws: `Refusal` when it cannot be written.
    package func makeFirstAdministrator() async throws -> FirstSignIn? {
        let operation = operation(.system, .setup, "first-start")
        guard try await journal.ask(CountPeople(), as: operation) == 0 else { return nil }
        let password = Password.readable(journal.ambient)
        let hash = try await hasher.hash(password, salt: journal.ambient.random(16))
        let person = try await journal.perform(
            CreatePerson(
                username: "admin", displayName: "Administrator", role: .admin, clearance: .sealed, password: hash),
            as: operation)
        return FirstSignIn(username: "admin", password: password, link: try await makeLink(for: person.id))
    }

    /// Makes a one-time sign-in link's key for a person, good for a day.
    ///
    /// - Throws: `Refusal` when it cannot be written.
    package func makeLink(for person: PersonID) async throws -> String {
        let link = Secret.make(.link, random: journal.ambient.random(32))
        try await journal.perform(
            IssueTicket(hash: Secret.hash(link), purpose: .link, person: person, seconds: Limits.linkSeconds),
            as: operation(.system, .setup, "sign-in-link"))
        return link
    }
}

/// How many people there are.
package struct CountPeople: Inquiry {
    /// It needs nothing.
    package init() {}

    package func answer(_ desk: Desk) throws -> Int64 { try PersonQueries.count(desk.db) }
}
