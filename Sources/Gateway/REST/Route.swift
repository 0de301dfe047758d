import Domain
import HTTPTypes
import Wire

/// One operation: what serves it and what the contract pages say of it, in one value so that they cannot drift.
struct Route: Sendable {
    /// Whether somebody has to be signed in.
    enum Access: Sendable {
        case anyone, signedIn
    }

    /// A parameter in the address or the header.
    struct Parameter: Sendable {
        enum Place: String, Sendable {
            case path, query, header
        }

        let name: String
        let place: Place
        let schema: JSON
        let summary: String
    }

    /// What a body must look like.
    struct Body: Sendable {
        let schema: JSON
        /// True when a form may carry it as well as JSON.
        var acceptsForms = false
        /// True when it may be left out.
        var isOptional = false
        /// True when it is multipart/form-data with a file, which the route takes as it comes.
        var isMultipart = false
        /// The media type of bytes that the route takes as they come; nil for fields.
        var bytes: String?

        /// True when the route takes it as it comes.
        var isStreamed: Bool { isMultipart || bytes != nil }
    }

    /// A way in which it succeeds.
    struct Success: Sendable {
        let status: HTTPResponse.Status
        let summary: String
        /// Nil when there is no body.
        let schema: JSON?
        var mediaType = "application/json"
    }

    let method: HTTPRequest.Method
    /// Below the mount, without a leading and with a trailing slash: `war-rooms/{id}/members/`.
    let path: String
    let operation: String
    let tag: String
    let summary: String
    var access = Access.signedIn
    /// True for what operators' machines ask all the time.
    var isExemptFromRates = false
    /// Why a writing route takes no `Idempotency-Key`; nil where one makes a retry give the first result.
    var unkeyed: String?
    var query: [Parameter] = []
    var body: Body?
    let successes: [Success]
    let handle: @Sendable (Call) async throws -> Answer

    /// True when an `Idempotency-Key` makes a retry give the first result.
    var takesKey: Bool {
        [.post, .patch, .put, .delete].contains(method) && access == .signedIn && unkeyed == nil
    }
}

extension Route.Success {
    static func ok(_ schema: JSON, _ summary: String = "Done.") -> Route.Success {
        Route.Success(status: .ok, summary: summary, schema: schema)
    }
    static func created(_ schema: JSON, _ summary: String = "Made.") -> Route.Success {
        Route.Success(status: .created, summary: summary, schema: schema)
    }
    static var noContent: Route.Success { Route.Success(status: .noContent, summary: "Done.", schema: nil) }
    static func page(of schema: JSON) -> Route.Success {
        ok(
            Schema.object([
                Schema.always("count", Schema.nullable(Schema.int())),
                Schema.always("next", Schema.nullable(Schema.text)),
                Schema.always("previous", Schema.nullable(Schema.text)),
                Schema.always("results", Schema.list(of: schema)),
            ]), "A page.")
    }
}

extension Route.Parameter {
    static func query(_ name: String, _ schema: JSON, _ summary: String) -> Route.Parameter {
        Route.Parameter(name: name, place: .query, schema: schema, summary: summary)
    }

    /// How many entries a page shall have. What is no such number counts as none given, so every text is taken.
    static func size(_ name: String, _ summary: String) -> Route.Parameter {
        query(name, ["type": ["integer", "string"]], summary)
    }

    static let paging: [Route.Parameter] = [
        query("page", Schema.int(min: 1), "The page's number, from 1."),
        size(
            "page_size",
            "Entries of a page, at most \(Limits.pageSizeMax); \(Limits.pageSizeDefault) when absent or no such number."
        ),
    ]
    static let search = query("search", Schema.text(max: Limits.searchBytesMax), "Words that must all occur.")

    static func ordering(_ names: [String]) -> Route.Parameter {
        query(
            "ordering", Schema.text(max: Limits.searchBytesMax),
            "One of \(names.joined(separator: ", ")); a leading `-` reverses.")
    }
}
