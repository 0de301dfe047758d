import Domain
import HTTPTypes
import Wire

extension Answer {
    /// A JSON value.
    static func json(_ value: JSON, status: HTTPResponse.Status = .ok) -> Answer { json(value.bytes, status: status) }

    /// What a refused request is told, with the header fields its status asks for.
    static func refusal(_ refusal: Refusal) -> Answer {
        var answer = json(
            ErrorBody.json(refusal), status: HTTPResponse.Status(code: Codes.status(refusal.code)))
        switch answer.status.code {
        case 401: answer.headers[.wwwAuthenticate] = "Token"
        default: answer.headers[.retryAfter] = refusal.retryAfterSeconds.map(String.init)
        }
        return answer
    }
}

extension Refusal {
    /// What `Retry-After` says: whole seconds, at least one, for the answers that ask to come again; nil for the others.
    var retryAfterSeconds: Int64? {
        guard [429, 503, 507].contains(Codes.status(code)) else { return nil }
        return max(1, ((retryAfterMilliseconds ?? 1000) + 999) / 1000)
    }
}
