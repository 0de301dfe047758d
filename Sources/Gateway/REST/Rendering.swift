import HTTPTypes
import HummingbirdCore
import NIOCore

/// Makes the response of an answer, with the header fields that every response carries.
enum Rendering {
    /// Thrown after an answer that ends the connection, which makes the server close it.
    private struct EndOfConnection: Error {}

    static func response(_ answer: Answer, to head: HTTPRequest, requestID: String, isSecure: Bool) -> Response {
        var fields = SecurityFields.http(isSecure: isSecure)
        fields[.requestID] = requestID
        let (body, mediaType) = content(of: answer)
        if let mediaType { fields[.contentType] = mediaType }
        for field in answer.headers { fields[field.name] = field.value }
        if answer.endsConnection { fields[.connection] = "close" }
        if answer.status == .noContent || answer.status == .notModified {
            return Response(status: answer.status, headers: fields, body: unannounced)
        }
        if head.method == .head {
            fields[.contentLength] = String(body.readableBytes)
            return Response(status: answer.status, headers: fields, body: .init())
        }
        guard answer.endsConnection else {
            return Response(status: answer.status, headers: fields, body: .init(byteBuffer: body))
        }
        let last = ResponseBody(contentLength: body.readableBytes) { writer in
            try await writer.write(body)
            try await writer.finish(nil)
            throw EndOfConnection()
        }
        return Response(status: answer.status, headers: fields, body: last)
    }

    private static func content(of answer: Answer) -> (ByteBuffer, mediaType: String?) {
        switch answer.content {
        case .none: (ByteBuffer(), nil)
        case .bytes(let bytes, let mediaType): (ByteBuffer(bytes: bytes), mediaType)
        case .buffer(let buffer, let mediaType): (buffer, mediaType)
        }
    }

    /// 204 and 304 carry no length (RFC 9110, section 8.6), so their body is one of unknown length that writes nothing.
    private static var unannounced: ResponseBody { ResponseBody { writer in try await writer.finish(nil) } }
}
