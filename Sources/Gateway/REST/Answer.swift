import HTTPTypes
import NIOCore

/// What a route answers, before the fields that every answer carries are added.
struct Answer: Sendable {
    /// The body with its media type.
    enum Content: Sendable {
        case none
        case bytes([UInt8], mediaType: String)
        case buffer(ByteBuffer, mediaType: String)
        case stream(Stream)
    }

    /// A body that is made while it is sent, as fast as the client takes it.
    struct Stream: Sendable {
        let length: Int
        let mediaType: String
        /// Hands over all of it, piece by piece; what it throws ends the connection in the middle of the body.
        let write: @Sendable (_ send: (ByteBuffer) async throws -> Void) async throws -> Void

        init(
            length: Int, mediaType: String,
            write: @escaping @Sendable (_ send: (ByteBuffer) async throws -> Void) async throws -> Void
        ) {
            self.length = length
            self.mediaType = mediaType
            self.write = write
        }
    }

    var status: HTTPResponse.Status
    var content: Content
    /// Further header fields; they replace those that every answer carries.
    var headers: HTTPFields = [:]
    /// True when the connection has to end with this answer, since the rest of the request will not be read.
    var endsConnection = false

    init(_ status: HTTPResponse.Status, content: Content = .none, headers: HTTPFields = [:]) {
        self.status = status
        self.content = content
        self.headers = headers
    }

    /// JSON made before.
    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status, content: .bytes(bytes, mediaType: "application/json"))
    }

    /// Text of some kind.
    static func text(_ text: String, mediaType: String) -> Answer {
        Answer(.ok, content: .bytes(Array(text.utf8), mediaType: mediaType))
    }

    /// 204.
    static var nothing: Answer { Answer(.noContent) }
}
