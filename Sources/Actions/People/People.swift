package import Domain
package import Journal
import Storage

extension Desk {
    /// Opens a stored person.
    func view(_ row: PersonRow) throws -> Person {
        Person(
            id: row.id, username: row.username,
            displayName: try vault.open(
                column: row.displayName, "people.display_name", row: row.id.text, room: .house),
            kind: row.kind, role: row.role, clearance: row.clearance, isActive: row.isActive, createdAt: row.createdAt)
    }
}

/// Everybody with an account, by user name.
package struct ListPeople: Inquiry {
    let search: String?
    let page: PageRequest

    /// `search` looks into user and display names.
    package init(search: String?, page: PageRequest) {
        self.search = search
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<Person> {
        let everybody = try PersonQueries.all(desk.db).map(desk.view)
        guard let search = search?.lowercased(), !search.isEmpty else { return page.cut(everybody) }
        return page.cut(
            everybody.filter { $0.username.contains(search) || $0.displayName.lowercased().contains(search) })
    }
}

/// One person.
package struct GetPerson: Inquiry {
    let reference: String

    /// `reference` is a user name or id.
    package init(reference: String) { self.reference = reference }

    package func answer(_ desk: Desk) throws -> Person {
        let row =
            if let id = PersonID(reference) {
                try PersonQueries.person(id, desk.db)
            } else {
                try PersonQueries.person(username: reference.lowercased(), desk.db)
            }
        guard let row else { throw Refusal.notFound }
        return try desk.view(row)
    }
}
