import Actions
import Domain
import Journal
import Wire

/// Runbooks and their secrets.
extension AdminDesk {
    func runbooks(_ request: AdminRequest, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        switch request {
        case .saveRunbook(let source): return try await saveRunbook(source, operation, asJSON)
        case .setRunbookSecret(let name, let value):
            let secret = try await house.journal.perform(SetRunbookSecret(name: name, value: value), as: operation)
            return AdminReply(output: "The secret \(secret.name) is set.")
        case .removeRunbookSecret(let name):
            try await house.journal.perform(RemoveRunbookSecret(name: name), as: operation)
            return AdminReply(output: "The secret \(name) is gone.")
        case .listRunbookSecrets: return try await listRunbookSecrets(operation, asJSON)
        default: return try await listRunbooks(operation, asJSON)
        }
    }

    private func saveRunbook(_ source: String, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        do {
            let saved = try await house.journal.perform(
                SaveRunbook(source: source, manner: .either), as: operation)
            if asJSON { return AdminReply(output: RunbookBody.json(saved.version, isListed: true).text) }
            let what = saved.isNew ? "saved" : "unchanged"
            return AdminReply(output: "\(saved.version.name): version \(saved.version.version), \(what).")
        } catch let refusal as Refusal where !refusal.fields.isEmpty {
            // Every complaint is for whoever mends the file.
            return AdminReply(status: 1, errors: refusal.fields.map(\.problem).joined(separator: "\n"))
        }
    }

    private func listRunbooks(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let page = try await house.journal.ask(
            ListRunbooks(page: PageRequest(size: Int(Limits.runbooksMax))), as: operation)
        if asJSON {
            return AdminReply(output: JSON.array(page.items.map { RunbookBody.json($0, isListed: true) }).text)
        }
        let rows = page.items.map {
            [$0.name, "\($0.version)", $0.risk.rawValue, String($0.digest.prefix(16)), $0.savedAt.rfc3339, $0.title]
        }
        return AdminReply(output: TextTable(["NAME", "VERSION", "RISK", "SHA-256", "SAVED", "TITLE"], rows).text)
    }

    private func listRunbookSecrets(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let page = try await house.journal.ask(
            ListRunbookSecrets(page: PageRequest(size: Int(Limits.runbookSecretsMax))), as: operation)
        if asJSON { return AdminReply(output: JSON.array(page.items.map { RunbookBody.json($0) }).text) }
        let rows = page.items.map { [$0.name, $0.setBy.username, $0.setAt.rfc3339] }
        return AdminReply(output: TextTable(["NAME", "SET BY", "SET"], rows).text)
    }
}
