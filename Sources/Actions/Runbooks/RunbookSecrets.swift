package import Domain
package import Journal
import Storage

/// Sets a secret that header fields of runbooks may name. It is sealed, and shown to nobody again.
package struct SetRunbookSecret: Action {
    let name: String
    let value: String

    /// Names it and says what it is.
    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    package func decide(_ desk: Desk) throws -> Plan<RunbookSecret> {
        try desk.require(.writeRunbooks)
        guard RunbookName.isValid(name) else {
            throw Refusal.invalid(
                "name", "Use lower-case letters, digits and dashes, beginning with a letter or digit.")
        }
        // It has to fit a header field, which has one line of ASCII.
        guard (1...Limits.runbookSecretBytesMax).contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else {
            throw Refusal.invalid(
                "value", "Use 1 to \(Limits.runbookSecretBytesMax) characters of ASCII without line breaks.")
        }
        let known = try RunbookSecretQueries.all(desk.db)
        guard known.contains(where: { $0.name == name }) || Int64(known.count) < Limits.runbookSecretsMax else {
            throw Refusal(.conflict, "There are at most \(Limits.runbookSecretsMax) secrets.")
        }
        let sealed = try desk.vault.seal(column: value, "runbook_secrets.value", row: name, room: .house)
        let row = RunbookSecretRow(name: name, value: sealed, setBy: desk.scope.actor, setAt: desk.moment)
        let secret = RunbookSecret(name: name, setBy: desk.directory.card(of: row.setBy), setAt: row.setAt)
        return Plan([Draft(.house, RunbookSecretSet(name: name), desk)]) { _ in secret }.alongside {
            try RunbookSecretQueries.put(row, $0)
        }
    }
}

/// Takes a secret away. Runs that need it fail from then on.
package struct RemoveRunbookSecret: Action {
    let name: String

    /// Names it.
    package init(name: String) { self.name = name }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        try desk.require(.writeRunbooks)
        guard try RunbookSecretQueries.secret(name, desk.db) != nil else { throw Refusal.notFound }
        let name = name
        return Plan([Draft(.house, RunbookSecretRemoved(name: name), desk)]) { _ in }.alongside {
            try RunbookSecretQueries.delete(name, $0)
        }
    }
}

/// The names of the secrets, and who set them.
package struct ListRunbookSecrets: Inquiry {
    let page: PageRequest

    /// A page of them.
    package init(page: PageRequest) { self.page = page }

    package func answer(_ desk: Desk) throws -> Page<RunbookSecret> {
        try desk.require(.writeRunbooks)
        return try page.cut(RunbookSecretQueries.all(desk.db)).map { row in
            RunbookSecret(name: row.name, setBy: desk.directory.card(of: row.setBy), setAt: row.setAt)
        }
    }
}

/// One secret, without what it is.
package struct GetRunbookSecret: Inquiry {
    let name: String

    /// Names it.
    package init(name: String) { self.name = name }

    package func answer(_ desk: Desk) throws -> RunbookSecret {
        try desk.require(.writeRunbooks)
        guard let row = try RunbookSecretQueries.secret(name, desk.db) else { throw Refusal.notFound }
        return RunbookSecret(name: row.name, setBy: desk.directory.card(of: row.setBy), setAt: row.setAt)
    }
}
