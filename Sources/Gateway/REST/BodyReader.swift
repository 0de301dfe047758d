import Domain
import HTTPTypes
import HummingbirdCore
import NIOCore
import Wire

/// Reads the body of a request that carries no file, within its limit.
enum BodyReader {
    /// Past the limit this much more is read and thrown away, so that a client that sends first and listens later gets
    /// to hear the answer; then the connection ends.
    private static let toleratedBytes = 1024 * 1024

    /// A body that was too large; `wasRead` says that all of it came in, so that the connection may go on.
    struct TooLarge: Error {
        let wasRead: Bool
    }

    /// The whole body.
    ///
    /// - Throws: `TooLarge`, `Refusal` `bad_frame` when the connection ended before the length that was announced, and what the channel throws.
    static func bytes(of request: Request) async throws -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        if let announced, announced > Limits.bodyBytesMax, request.headers[.expect] != nil {
            throw TooLarge(wasRead: false)
        }
        var bytes: [UInt8] = []
        var count = 0
        for try await part in request.body {
            count += part.readableBytes
            if count <= Limits.bodyBytesMax {
                bytes.append(contentsOf: part.readableBytesView)
            } else if count > Limits.bodyBytesMax + toleratedBytes {
                throw TooLarge(wasRead: false)
            }
        }
        if count > Limits.bodyBytesMax { throw TooLarge(wasRead: true) }
        if let announced, announced != count { throw Refusal(.badJSON, "The body ended early.") }
        return bytes
    }

    /// The fields that the bytes carry, by their media type; an absent or empty body has none.
    ///
    /// - Throws: `Refusal`: `unsupported_media_type`, `parse_error`, or `invalid` when it is not an object.
    static func fields(_ bytes: [UInt8], mediaType: String?, body: Route.Body?) throws -> Fields {
        guard let body, !bytes.isEmpty else { return Fields(JSONObject()) }
        switch essence(mediaType) {
        case nil, "application/json":
            do {
                return try Fields(try JSONParser.parse(bytes))
            } catch let failure as JSONParser.Failure {
                throw Refusal(.badJSON, "JSON parse error - \(failure.description)")
            }
        case "application/x-www-form-urlencoded" where body.acceptsForms:
            return Fields(form(bytes))
        case let other?:
            throw Refusal(.unsupportedMediaType, "Unsupported media type \"\(other)\" in request.")
        }
    }

    /// The media type without its parameters, in lower case.
    private static func essence(_ mediaType: String?) -> String? {
        guard let first = mediaType?.split(separator: ";").first else { return nil }
        return first.trimmingPrefix(" ").prefix { $0 != " " }.lowercased()
    }

    private static func form(_ bytes: [UInt8]) -> JSONObject {
        var object = JSONObject()
        for item in Query(Substring(String(decoding: bytes, as: UTF8.self))).items {
            object[item.name] = .string(item.value)
        }
        return object
    }
}
