package import Domain
package import Journal
import Storage

/// What a listing of incidents asks for; nil and empty do not filter.
package struct IncidentFilter: Sendable {
    package var status: IncidentStatus?
    package var category: IncidentStatus.Category?
    package var severity: Severity?
    /// Words that must all stand in title, summary or key.
    package var search: String?
    /// `created_at`, `updated_at`, `severity` or `number`, with a leading `-` to reverse; anything else is the default.
    package var ordering: String?

    /// No filter.
    package init(
        status: IncidentStatus? = nil, category: IncidentStatus.Category? = nil, severity: Severity? = nil,
        search: String? = nil, ordering: String? = nil
    ) {
        self.status = status
        self.category = category
        self.severity = severity
        self.search = search
        self.ordering = ordering
    }
}

/// Incidents that the scope can see.
package struct ListIncidents: Inquiry {
    /// Incidents that a search opens and compares, newest first; titles are sealed, so the database cannot search them.
    private static let searchedMax = 2_000

    let filter: IncidentFilter
    let page: PageRequest

    /// A page of the incidents that pass the filter.
    package init(filter: IncidentFilter, page: PageRequest) {
        self.filter = filter
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<Incident> {
        var listing = IncidentListing()
        if let category = filter.category {
            listing.statuses = IncidentStatus.allCases.filter { $0.category == category }
        }
        if let status = filter.status { listing.statuses = [status] }
        if let severity = filter.severity { listing.severities = [severity] }
        if let ordering = filter.ordering { listing.ordering = ordering }
        guard let search = filter.search, !search.isEmpty else {
            let found = try list(listing, desk, offset: page.offset, limit: page.size)
            return page.page(try found.incidents.map(desk.view), count: found.count)
        }
        let words = search.lowercased().split(whereSeparator: \.isWhitespace)
        let all = try list(listing, desk, offset: 0, limit: Self.searchedMax).incidents.map(desk.view)
        return page.cut(all.filter { incident in words.allSatisfy { incident.searchedText.contains($0) } })
    }

    private func list(
        _ listing: IncidentListing, _ desk: Desk, offset: Int, limit: Int
    ) throws -> (incidents: [IncidentRow], count: Int64) {
        try IncidentQueries.list(
            listing, seenBy: desk.viewer, offset: offset, limit: limit, desk.db)
    }
}

extension Incident {
    fileprivate var searchedText: String { [details.title, details.summary, key].joined(separator: "\n").lowercased() }
}

/// One incident.
package struct GetIncident: Inquiry {
    let incident: String

    /// `incident` is a key or id.
    package init(incident: String) { self.incident = incident }

    package func answer(_ desk: Desk) throws -> Incident {
        guard let row = try desk.incidentRow(incident) else { throw Refusal.notFound }
        return try desk.view(row)
    }
}
