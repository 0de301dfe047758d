package import Domain
import Journal
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
    /// Makes an administrator when there is none who could sign in: on the first start, or after bots and other people
    /// were added before it.
    ///
    /// - Returns: how to sign in, or nil when there is an administrator already.
    /// - Throws: `Refusal` when it cannot be written.
    package func makeFirstAdministrator() async throws -> FirstSignIn? {
        let operation = operation(.system, .setup, "first-start")
        guard let name = try await journal.ask(MissingAdministrator(), as: operation) else { return nil }
        let password = Password.readable(journal.ambient)
        let hash = try await hasher.hash(password, salt: journal.ambient.random(16))
        let person = try await journal.perform(
            CreatePerson(
                username: name, displayName: "Administrator", role: .admin, clearance: .sealed, password: hash),
            as: operation)
        return FirstSignIn(username: name, password: password, link: try await makeLink(for: person.id))
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

/// The user name that a missing administrator would get; nil when there is one who could sign in.
private struct MissingAdministrator: Inquiry {
    func answer(_ desk: Desk) throws -> String? {
        guard try PersonQueries.administrators(desk.db) == 0 else { return nil }
        // A disabled administrator keeps their name.
        for name in ["admin"] + (2...9).map({ "admin\($0)" })
        where try PersonQueries.person(username: name, desk.db) == nil { return name }
        return "admin-" + Hex.text(desk.ambient.random(4))
    }
}
