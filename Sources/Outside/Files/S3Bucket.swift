import Domain
import Foundation
package import Sealing
import Storage

/// Where a bucket is and how it is asked.
package struct S3Place: Sendable {
    package let endpoint: OutboundTarget
    package let bucket: String
    package let region: String
    package let credentials: S3Signer.Credentials

    /// States all four. The bucket stands in the path, as every maker's store takes it.
    package init(endpoint: OutboundTarget, bucket: String, region: String, credentials: S3Signer.Credentials) {
        self.endpoint = endpoint
        self.bucket = bucket
        self.region = region
        self.credentials = credentials
    }
}

/// Requests to one bucket, signed, and what their answers mean.
struct S3Bucket: Sendable {
    /// An answer that means something to who asked: success, or that there is no such object.
    struct Answer: Sendable {
        let isFound: Bool
        let fields: [(name: String, value: String)]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Tries of a request that the store could not take at the moment.
    private static let attempts = 3
    /// What the header and XML of an answer may have beside the bytes that were asked for.
    private static let answerBytesMax = 1024 * 1024

    let place: S3Place
    let client: OutboundClient
    let ambient: Ambient

    /// Asks for an object; nil is the bucket itself.
    ///
    /// - Throws: `StorageError`: `.unavailable` when the store does not answer or is busy, `.full`, `.engine` for a refusal.
    func send(
        _ method: String, _ key: String?, query: [(name: String, value: String)] = [],
        fields: [(name: String, value: String)] = [], body: [UInt8] = []
    ) async throws -> Answer {
        var last = StorageError.unavailable("the object store was not asked")
        for attempt in 0..<Self.attempts {
            do {
                return try await once(method, key, query: query, fields: fields, body: body)
            } catch let error as StorageError {
                guard case .unavailable = error else { throw error }
                last = error
                try await Task.sleep(for: .milliseconds(100 << attempt))
            }
        }
        throw last
    }

    private func once(
        _ method: String, _ key: String?, query: [(name: String, value: String)],
        fields: [(name: String, value: String)], body: [UInt8]
    ) async throws -> Answer {
        let path = "/\(place.bucket)" + (key.map { "/" + $0 } ?? "")
        let standard = place.endpoint.scheme == .https ? 443 : 80
        let host = place.endpoint.hostText + (place.endpoint.port == standard ? "" : ":\(place.endpoint.port)")
        let request = S3Signer.Request(
            method: method, host: host, path: path, query: query, fields: fields, body: body)
        let signer = S3Signer(place.credentials, region: place.region)
        let queryText = request.queryText
        var outgoing = OutboundRequest(
            method: method,
            target: try Self.target(place.endpoint.place + path + (queryText.isEmpty ? "" : "?" + queryText)),
            fields: signer.fields(of: request, at: ambient.now()), body: body)
        outgoing.answerBytesMax = Self.answerBytesMax + Limits.objectReadBytesMax
        outgoing.within = .seconds(Limits.objectSeconds)
        return try Self.meaning(of: try await answer(outgoing))
    }

    private static func target(_ text: String) throws -> OutboundTarget {
        do { return try OutboundTarget(text) } catch { throw StorageError.engine("an object has no address: \(error)") }
    }

    private func answer(_ request: OutboundRequest) async throws -> OutboundAnswer {
        do {
            return try await client.send(request)
        } catch let failure as OutboundFailure {
            switch failure {
            case .badAddress, .forbidden, .untrusted: throw StorageError.engine("the object store: \(failure)")
            default: throw StorageError.unavailable("the object store: \(failure)")
            }
        }
    }

    private static func meaning(of answer: OutboundAnswer) throws -> Answer {
        let code = S3Text.values("Code", in: String(decoding: answer.body.prefix(4096), as: UTF8.self)).first ?? ""
        switch answer.status {
        case 200..<300: return Answer(isFound: true, fields: answer.fields, body: answer.body)
        case 404 where code != "NoSuchBucket": return Answer(isFound: false, fields: [], body: [])
        // Asked for bytes behind the end.
        case 416: return Answer(isFound: true, fields: [], body: [])
        case 507: throw StorageError.full
        case _ where ["QuotaExceeded", "XMinioStorageFull", "EntityTooLarge"].contains(code): throw StorageError.full
        case 429, 500...: throw StorageError.unavailable("the object store answered \(answer.status)")
        default: throw StorageError.engine("the object store answered \(answer.status) \(code)")
        }
    }
}

/// The little of XML that object stores answer with.
enum S3Text {
    /// The texts of every element of a name, in order.
    static func values(_ name: String, in text: String) -> [String] {
        var values: [String] = []
        var rest = text[...]
        while let open = rest.range(of: "<\(name)>"), let close = rest[open.upperBound...].range(of: "</\(name)>") {
            values.append(plain(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return values
    }

    private static func plain(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#34;", "\""), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
