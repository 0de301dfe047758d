import Actions
import Domain
import Journal
import Sealing
import Wire

/// Accounts.
extension AdminDesk {
    /// People of one listing: more are for the REST API, which has pages.
    private static let listedMax = 10_000

    func people(_ request: AdminRequest, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        switch request {
        case .addPerson(let username, let displayName, let role, let clearance, let password):
            let secret = try await makePassword(given: password)
            let person = try await house.journal.perform(
                CreatePerson(
                    username: username, displayName: try Self.displayName(displayName ?? username), role: role,
                    clearance: clearance, password: secret.hash),
                as: operation)
            return try await welcome(person, secret.shown, verb: "Added", asJSON)
        case .resetPassword(let name, let password):
            let person = try await find(name, operation)
            let secret = try await makePassword(given: password)
            try await house.journal.perform(SetPassword(person: person.id.text, password: secret.hash), as: operation)
            return try await welcome(person, secret.shown, verb: "Set a new password for", asJSON)
        case .resetSecondFactor(let name):
            let person = try await find(name, operation)
            try await house.journal.perform(ResetSecondFactor(person: person.id.text), as: operation)
            return AdminReply(
                output: "\(person.username) signs in without a code now; their sessions have ended.")
        case .setRole(let name, let role): return try await update(name, role: role, operation, asJSON)
        case .setClearance(let name, let level): return try await update(name, clearance: level, operation, asJSON)
        case .disablePerson(let name): return try await update(name, isActive: false, operation, asJSON)
        default: return try await listPeople(operation, asJSON)
        }
    }

    private func listPeople(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let page = try await house.journal.ask(
            ListPeople(search: nil, page: PageRequest(size: Self.listedMax)), as: operation)
        if asJSON { return AdminReply(output: JSON.array(page.items.map(PersonBody.json)).text) }
        let rows = page.items.map {
            [
                $0.username, $0.kind.rawValue, $0.role.rawValue, $0.clearance.name, $0.isActive ? "active" : "disabled",
                $0.displayName,
            ]
        }
        let table = TextTable(["USERNAME", "KIND", "ROLE", "CLEARANCE", "STATE", "DISPLAY NAME"], rows)
        let rest = page.hasNext ? "muster: only the first \(Self.listedMax) are shown" : ""
        return AdminReply(output: table.text, errors: rest)
    }

    private func update(
        _ name: String, role: GlobalRole? = nil, clearance: Classification? = nil, isActive: Bool? = nil,
        _ operation: Operation, _ asJSON: Bool
    ) async throws -> AdminReply {
        let found = try await find(name, operation)
        let person = try await house.journal.perform(
            UpdatePerson(person: found.id.text, role: role, clearance: clearance, isActive: isActive), as: operation)
        return AdminReply(output: asJSON ? PersonBody.json(person).text : Self.summary(person))
    }

    private static func summary(_ person: Person) -> String {
        "\(person.username): \(person.role.rawValue), clearance \(person.clearance.name)"
            + (person.isActive ? "" : ", disabled: its sessions and tokens have ended")
    }

    /// Somebody by name or id; says where to look when there is nobody.
    func find(_ name: String, _ operation: Operation) async throws -> Person {
        do {
            return try await house.journal.ask(GetPerson(reference: name), as: operation)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.notFound, "Nobody is known by “\(name.prefix(80))”; `muster user list` shows everybody.")
        }
    }

    private static func displayName(_ text: String) throws -> String {
        guard text.utf8.count <= Limits.displayNameBytesMax, text.contains(where: { !$0.isWhitespace }),
            !text.utf8.contains(0)
        else { throw Refusal.invalid("--display-name", "Use 1 to \(Limits.displayNameBytesMax) bytes.") }
        return text
    }

    /// A password's hash; when none was given, also the one that was made and must be shown.
    private func makePassword(given: String?) async throws -> (hash: PasswordHash, shown: String?) {
        if let given { try Password.check(given) }
        let password = given ?? Password.readable(house.ambient)
        let hash = try await house.hasher.hash(password, salt: house.ambient.random(16))
        return (hash, given == nil ? password : nil)
    }

    /// What to tell about an account; a made password and a link to sign in are shown here and never again.
    private func welcome(
        _ person: Person, _ password: String?, verb: String, _ asJSON: Bool
    ) async throws -> AdminReply {
        let link = password == nil ? nil : signInLink(try await house.access.makeLink(for: person.id))
        if asJSON {
            var body = PersonBody.json(person).object ?? JSONObject()
            if let password { body["password"] = .string(password) }
            if let link { body["sign_in_link"] = .string(link) }
            return AdminReply(output: JSON.object(body).text)
        }
        var lines = ["\(verb) \(person.username) (\(person.role.rawValue), clearance \(person.clearance.name))."]
        if let password, let link {
            lines += ["password:      \(password)", "sign-in link:  \(link)  (good once, for 24 hours)"]
            lines.append("Neither is shown again.")
        }
        return AdminReply(output: lines.joined(separator: "\n"))
    }
}
