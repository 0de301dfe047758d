import Actions
import Domain
import HTTPTypes
import Journal

extension Call {
    /// Performs an action, at most once when the request carries an `Idempotency-Key`.
    ///
    /// `subject` names what a retry has to read again, by default what the address names; `again` answers a retry, whose
    /// status is the first one's.
    func perform<A: Action>(
        once action: A, statusWhenNew: HTTPResponse.Status = .ok,
        subject: (@Sendable ([Draft]) -> String?)? = nil,
        answer: (A.Result) throws -> Answer, again: (String) async throws -> Answer
    ) async throws -> Answer {
        guard let onceKey else { return try answer(try await perform(action)) }
        let place = parameters["id"] ?? parameters["key"] ?? ""
        let key = Once<A>.Key(text: onceKey, route: "\(operationName) \(place)", body: body)
        let once = Once(
            action, key: key, statusWhenNew: Int64(statusWhenNew.code),
            statusWhenNothing: statusWhenNew == .noContent ? 204 : 200, subject: subject ?? { _ in place })
        switch try await perform(once) {
        case .now(let result): return try answer(result)
        case .earlier(let status, let subject):
            var answer = try await again(subject)
            answer.status = HTTPResponse.Status(code: Int(status))
            return answer
        }
    }
}
