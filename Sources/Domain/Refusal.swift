/// An expected "no": safe for any reader, with a stable code. Everything else that goes wrong is a `Fault`.
package struct Refusal: Error, Equatable, Sendable {
    /// What kind of no, as one table maps it to an HTTP status and a socket's behaviour.
    package enum Code: String, Sendable, CaseIterable {
        case invalid, unauthenticated, forbidden, conflict, gone, busy, throttled
        case notFound = "not_found"
        case badFrame = "bad_frame"
        case badJSON = "parse_error"
        case rateLimited = "rate_limited"
        case tooLarge = "too_large"
        case staleVersion = "stale_version"
        case clearanceTooLow = "clearance_too_low"
        case roomArchived = "room_archived"
        case storageFull = "storage_full"
        case readOnly = "read_only"
        case methodNotAllowed = "method_not_allowed"
        case unsupportedMediaType = "unsupported_media_type"
        case badOrigin = "bad_origin"
        case lastCommander = "last_commander"
        case noClearedCommander = "no_cleared_commander"
        case onHold = "on_hold"
        case classifiedAboveYou = "classified_above_you"
        case fileDamaged = "file_damaged"
        case quarantined, infected
        case rangeNotSatisfiable = "range_not_satisfiable"
        case insecureBind = "insecure_bind"
        case upgradeRequired = "upgrade_required"
        case mfaRequired = "mfa_required"
        case timeout
    }

    /// The stable code.
    package let code: Code
    /// One plain sentence for people, without secrets and without another's content.
    package let detail: String
    /// The fields that are wrong, each with what is wrong, in the order found; only for `invalid`.
    package let fields: [FieldProblem]
    /// How long to wait before another try makes sense, in milliseconds.
    package let retryAfterMilliseconds: Int64?

    /// Builds a refusal; prefer the named makers below.
    package init(_ code: Code, _ detail: String, fields: [FieldProblem] = [], retryAfterMilliseconds: Int64? = nil) {
        self.code = code
        self.detail = detail
        self.fields = fields
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }

    /// One field is wrong.
    package static func invalid(_ field: String, _ problem: String) -> Refusal {
        Refusal(.invalid, "\(field): \(problem)", fields: [FieldProblem(field, problem)])
    }

    /// There is no such thing, or the caller may not know that there is: both read the same.
    package static var notFound: Refusal { Refusal(.notFound, "Not found.") }

    /// Known, but not allowed.
    package static func forbidden(_ detail: String = "You do not have permission to perform this action.") -> Refusal {
        Refusal(.forbidden, detail)
    }
}

/// What is wrong with one field of an input.
package struct FieldProblem: Equatable, Sendable {
    /// The field's name in the contract.
    package let field: String
    /// One sentence that names the limit.
    package let problem: String

    /// Names field and problem.
    package init(_ field: String, _ problem: String) {
        self.field = field
        self.problem = problem
    }
}

/// Something unexpected. The reader sees only the id; the log has the rest.
package struct Fault: Error, Sendable, CustomStringConvertible {
    /// What happened, for the operator's log; never content, names of files, tokens or prompts.
    package let description: String

    /// Describes the fault for the log.
    package init(_ description: String) { self.description = description }
}
