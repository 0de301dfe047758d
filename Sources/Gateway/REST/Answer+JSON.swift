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
        case 429, 503, 507:
            let milliseconds = refusal.retryAfterMilliseconds ?? 1000
            answer.headers[.retryAfter] = String(max(1, (milliseconds + 999) / 1000))
        default: break
        }
        return answer
    }
}
