package import Domain
package import Journal
import Storage

/// The newest version of every runbook, by name.
package struct ListRunbooks: Inquiry {
    let page: PageRequest

    /// A page of them.
    package init(page: PageRequest) { self.page = page }

    /// - Throws: `Refusal` `forbidden` to who may not read what is INTERNAL.
    package func answer(_ desk: Desk) throws -> Page<RunbookVersion> {
        try desk.mustReadRunbooks()
        return try page.cut(RunbookQueries.all(desk.db)).map(desk.view)
    }
}

/// One version of a runbook.
package struct GetRunbook: Inquiry {
    let name: String
    let version: Int64?

    /// Names it; without a version it is the newest.
    package init(name: String, version: Int64?) {
        self.name = name
        self.version = version
    }

    /// - Throws: `Refusal` `not_found`; `forbidden` as in lists.
    package func answer(_ desk: Desk) throws -> RunbookVersion {
        try desk.mustReadRunbooks()
        return try desk.runbook(name, version: version)
    }
}

/// Every version of a runbook, the newest first.
package struct ListRunbookVersions: Inquiry {
    let name: String
    let page: PageRequest

    /// A page of them.
    package init(name: String, page: PageRequest) {
        self.name = name
        self.page = page
    }

    /// - Throws: `Refusal` `not_found`; `forbidden` as in lists.
    package func answer(_ desk: Desk) throws -> Page<RunbookVersion> {
        try desk.mustReadRunbooks()
        guard let newest = try RunbookQueries.newest(name, desk.db) else { throw Refusal.notFound }
        let rows = try RunbookQueries.versions(name, offset: page.offset, limit: page.size, desk.db)
        return try page.page(rows, count: newest.version).map(desk.view)
    }
}

extension Desk {
    /// Runbooks tell what the installation can do and where: they are INTERNAL.
    ///
    /// - Throws: `Refusal` `forbidden`.
    func mustReadRunbooks() throws {
        try require(.readRunbooks)
        guard scope.bypassesPolicy || scope.clearance >= .internal else {
            noteDenied(.readRunbooks)
            throw Refusal.forbidden()
        }
    }
}
