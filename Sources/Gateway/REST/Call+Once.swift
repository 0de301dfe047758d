import Actions
import Domain
import HTTPTypes
import Journal

extension Call {
    /// Performs an action, at most once when the request carries an `Idempotency-Key`.
    ///
    /// `subject` names what a retry has to read again, by default what the address names, and `status` what it came to;
    /// `again` answers a retry, whose status is the first one's.
    func perform<A: Action>(
        once action: A, subject: (@Sendable (A.Result) -> String)? = nil,
        status: @escaping @Sendable (A.Result) -> HTTPResponse.Status = { _ in .ok },
        answer: (A.Result) async throws -> Answer, again: (String) async throws -> Answer
    ) async throws -> Answer {
        func first(_ result: A.Result) async throws -> Answer {
            var made = try await answer(result)
            made.status = status(result)
            return made
        }
        guard let onceKey else { return try await first(try await perform(action)) }
        let place = parameters["id"] ?? parameters["key"] ?? ""
        // A field may stand in the query instead of the body.
        let asked = query.items.isEmpty ? body : "\(query.replacing([:]))\n\(body)"
        let key = Once<A>.Key(text: onceKey, route: "\(operationName) \(place)", body: asked)
        let once = Once(action, key: key) { result in
            (status: Int64(status(result).code), subject: subject?(result) ?? place)
        }
        switch try await perform(once) {
        case .now(let result): return try await first(result)
        case .earlier(let status, let subject):
            var answer = try await again(subject)
            answer.status = HTTPResponse.Status(code: Int(status))
            return answer
        }
    }

    /// Performs an action that is answered with nothing, at most once when the request carries an `Idempotency-Key`.
    func perform<A: Action>(onceForNothing action: A) async throws -> Answer {
        try await perform(
            once: action, status: { _ in .noContent }, answer: { _ in .nothing }, again: { _ in .nothing })
    }
}
