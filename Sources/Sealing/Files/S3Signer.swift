import Crypto
package import Domain

/// Signs requests to an object store as Amazon's do (Signature Version 4), which other makers' stores understand too.
package struct S3Signer: Sendable {
    /// What the store knows this server by.
    package struct Credentials: Sendable {
        package let accessKey: String
        package let secretKey: String
        /// Of credentials that end by themselves.
        package let sessionToken: String?

        /// States all three.
        package init(accessKey: String, secretKey: String, sessionToken: String?) {
            self.accessKey = accessKey
            self.secretKey = secretKey
            self.sessionToken = sessionToken
        }
    }

    /// A request before it is signed.
    package struct Request: Sendable {
        package let method: String
        /// As the Host field has it.
        package let host: String
        /// From the first slash on; only of characters that need no encoding, but for slashes.
        package let path: String
        package let query: [(name: String, value: String)]
        /// Further fields that are signed, their names in lower case.
        package let fields: [(name: String, value: String)]
        package let body: [UInt8]

        /// States every part.
        package init(
            method: String, host: String, path: String, query: [(name: String, value: String)] = [],
            fields: [(name: String, value: String)] = [], body: [UInt8] = []
        ) {
            self.method = method
            self.host = host
            self.path = path
            self.query = query
            self.fields = fields
            self.body = body
        }

        /// The query as it is sent and signed: sorted and encoded; empty when there is none.
        package var queryText: String {
            query.map { (S3Signer.encoded($0.name), S3Signer.encoded($0.value)) }
                .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { "\($0)=\($1)" }.joined(separator: "&")
        }
    }

    private let credentials: Credentials
    private let region: String

    /// A signer for a region.
    package init(_ credentials: Credentials, region: String) {
        self.credentials = credentials
        self.region = region
    }

    /// The fields of a request with those that sign it, among them Host.
    package func fields(of request: Request, at moment: Moment) -> [(name: String, value: String)] {
        let stamp = Self.stamp(moment)
        let digest = Hex.text(Array(SHA256.hash(data: request.body)))
        var signed = request.fields + [("host", request.host), ("x-amz-content-sha256", digest), ("x-amz-date", stamp)]
        if let token = credentials.sessionToken { signed.append(("x-amz-security-token", token)) }
        signed.sort { $0.name < $1.name }
        let names = signed.map(\.name).joined(separator: ";")
        let canonical = [
            request.method, request.path, request.queryText,
            signed.map { "\($0.name):\($0.value)\n" }.joined(), names, digest,
        ].joined(separator: "\n")
        let scope = "\(stamp.prefix(8))/\(region)/s3/aws4_request"
        let text = "AWS4-HMAC-SHA256\n\(stamp)\n\(scope)\n" + Hex.text(Array(SHA256.hash(data: Array(canonical.utf8))))
        let signature = Hex.text(Self.code(text, key(on: String(stamp.prefix(8)))))
        let authorization =
            "AWS4-HMAC-SHA256 Credential=\(credentials.accessKey)/\(scope), SignedHeaders=\(names), Signature=\(signature)"
        return signed + [("authorization", authorization)]
    }

    private func key(on day: String) -> [UInt8] {
        [day, region, "s3", "aws4_request"].reduce(Array("AWS4\(credentials.secretKey)".utf8)) { Self.code($1, $0) }
    }

    private static func code(_ text: String, _ key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key)))
    }

    /// `20130524T000000Z`.
    private static func stamp(_ moment: Moment) -> String {
        String(moment.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }

    /// Everything but unreserved characters encoded (RFC 3986, section 2.3).
    static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { out, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default: out += "%" + Hex.text([byte]).uppercased()
            }
        }
    }
}
