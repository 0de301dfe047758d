import Actions
import Domain
import HTTPTypes
import Wire

extension Call {
    /// The page that was asked for.
    ///
    /// - Throws: `Refusal` `not_found` for a page number that is none. A wrong size counts as none given.
    func pageRequest() throws -> PageRequest {
        var number = 1
        if let text = query["page"] {
            guard let asked = Int(text), asked >= 1, asked <= Limits.pageNumberMax else { throw Self.invalidPage }
            number = asked
        }
        return PageRequest(number: number, size: pageSize("page_size"))
    }

    /// How many entries are wanted at most, under one of the names it goes by.
    func pageSize(_ name: String) -> Int {
        guard let asked = query[name].flatMap({ Int($0) }), asked >= 1 else { return Limits.pageSizeDefault }
        return min(asked, Limits.pageSizeMax)
    }

    /// A numbered page with links to its neighbours.
    ///
    /// - Throws: `Refusal` `not_found` for a page past the last.
    func page<Item>(_ page: Page<Item>, _ request: PageRequest, _ body: (Item) -> [UInt8]) throws -> Answer {
        if page.items.isEmpty, request.number > 1 { throw Self.invalidPage }
        let next = page.hasNext ? link(["page": String(request.number + 1)]) : nil
        // The link to the first page leaves the number out.
        let before = request.number == 2 ? nil : String(request.number - 1)
        let previous = request.number > 1 ? link(["page": before]) : nil
        return .json(
            PageBody.bytes(count: page.count, next: next, previous: previous, results: page.items.map(body)))
    }

    /// A short list as a page of its own.
    func list<Item>(_ items: [Item], _ body: (Item) -> [UInt8]) -> Answer {
        .json(PageBody.bytes(count: Int64(items.count), next: nil, previous: nil, results: items.map(body)))
    }

    /// The address of this request with another query.
    func link(_ changes: [String: String?]) -> String { origin + path + query.replacing(changes) }

    private static var invalidPage: Refusal { Refusal(.notFound, "Invalid page.") }
}
