import Domain
import Testing

@testable import Sealing

struct S3SignerTests {
    private static let credentials = S3Signer.Credentials(
        accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", sessionToken: nil)

    @Test func `the published example of a range has its published signature`() throws {
        let moment = try #require(Moment(rfc3339: "2013-05-24T00:00:00Z"))
        let request = S3Signer.Request(
            method: "GET", host: "examplebucket.s3.amazonaws.com", path: "/test.txt",
            fields: [("range", "bytes=0-9")])
        let fields = S3Signer(Self.credentials, region: "us-east-1").fields(of: request, at: moment)
        let authorization = fields.first { $0.name == "authorization" }?.value
        #expect(
            authorization
                == "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, "
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        #expect(fields.first { $0.name == "x-amz-date" }?.value == "20130524T000000Z")
    }

    @Test func `a query is sorted and encoded as it is signed, and a session's token is signed too`() throws {
        let request = S3Signer.Request(
            method: "PUT", host: "h", path: "/b/k", query: [("uploadId", "a/b+c= é"), ("partNumber", "2"), ("acl", "")])
        #expect(request.queryText == "acl=&partNumber=2&uploadId=a%2Fb%2Bc%3D%20%C3%A9")
        let credentials = S3Signer.Credentials(accessKey: "a", secretKey: "s", sessionToken: "t")
        let fields = S3Signer(credentials, region: "r").fields(of: request, at: Moment(microseconds: 0))
        #expect(fields.contains { $0.name == "x-amz-security-token" && $0.value == "t" })
        #expect(fields.contains { $0.name == "authorization" && $0.value.contains("x-amz-date;x-amz-security-token,") })
    }
}
