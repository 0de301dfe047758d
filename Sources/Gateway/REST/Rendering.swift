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
        if case .stream(let stream) = answer.content { return response(answer, stream, to: head, fields) }
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

    private static func response(
        _ answer: Answer, _ stream: Answer.Stream, to head: HTTPRequest, _ common: HTTPFields
    ) -> Response {
        var fields = common
        fields[.contentType] = stream.mediaType
        for field in answer.headers { fields[field.name] = field.value }
        if head.method == .head {
            fields[.contentLength] = String(stream.length)
            return Response(status: answer.status, headers: fields, body: .init())
        }
        let body = ResponseBody(contentLength: stream.length) { writer in
            try await stream.write { buffer in try await writer.write(buffer) }
            try await writer.finish(nil)
        }
        return Response(status: answer.status, headers: fields, body: body)
    }

    private static func content(of answer: Answer) -> (ByteBuffer, mediaType: String?) {
        switch answer.content {
        case .none, .stream: (ByteBuffer(), nil)
        case .bytes(let bytes, let mediaType): (ByteBuffer(bytes: bytes), mediaType)
        case .buffer(let buffer, let mediaType): (buffer, mediaType)
        }
    }

    /// 204 and 304 carry no length (RFC 9110, section 8.6), so their body is one of unknown length that writes nothing.
    private static var unannounced: ResponseBody { ResponseBody { writer in try await writer.finish(nil) } }
}
