import Domain
package import Outside
import Sealing

/// Where the contents of files are kept.
package enum FileStorage: Sendable {
    /// A directory; nil is `DATA/media`.
    case directory(path: String?)
    /// A bucket of an object store.
    case bucket(S3Place)

    /// The settings that name it, with their defaults and whether they are secret.
    static let known: [(name: String, standard: String, isSecret: Bool)] = [
        ("DEFAULT_FILE_STORAGE", "filesystem", false), ("MEDIA_ROOT", "DATA/media", false), ("S3_BUCKET", "", false),
        ("S3_ENDPOINT", "", false), ("AWS_REGION", "us-east-1", false), ("AWS_ACCESS_KEY_ID", "", false),
        ("AWS_SECRET_ACCESS_KEY", "", true), ("AWS_SESSION_TOKEN", "", true),
        ("AWS_STORAGE_BUCKET_NAME", "", false), ("AWS_S3_ENDPOINT_URL", "", false),
    ]

    /// Reads the settings.
    ///
    /// - Throws: `Refusal` naming the one that is wrong or missing.
    init(_ read: (String) -> String?) throws {
        switch read("DEFAULT_FILE_STORAGE") ?? "filesystem" {
        case "filesystem", "django.core.files.storage.FileSystemStorage": self = .directory(path: read("MEDIA_ROOT"))
        case "s3", "storages.backends.s3boto3.S3Boto3Storage", "storages.backends.s3.S3Storage":
            self = .bucket(try Self.place(read))
        default: throw Refusal.invalid("DEFAULT_FILE_STORAGE", "Use filesystem or s3.")
        }
    }

    private static func place(_ read: (String) -> String?) throws -> S3Place {
        func needed(_ names: String...) throws -> String {
            guard let value = names.lazy.compactMap(read).first else {
                throw Refusal.invalid(names[0], "DEFAULT_FILE_STORAGE=s3 needs it.")
            }
            return value
        }
        let region = read("AWS_REGION") ?? "us-east-1"
        let bucket = try needed("S3_BUCKET", "AWS_STORAGE_BUCKET_NAME")
        guard (3...63).contains(bucket.utf8.count),
            bucket.utf8.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
            })
        else {
            throw Refusal.invalid("S3_BUCKET", "A bucket's name has 3 to 63 small letters, digits, hyphens and points.")
        }
        let address = read("S3_ENDPOINT") ?? read("AWS_S3_ENDPOINT_URL") ?? "https://s3.\(region).amazonaws.com"
        let endpoint: OutboundTarget
        do { endpoint = try OutboundTarget(address) } catch { throw Refusal.invalid("S3_ENDPOINT", "\(error).") }
        guard endpoint.path == "/" else { throw Refusal.invalid("S3_ENDPOINT", "Give the address without a path.") }
        return S3Place(
            endpoint: endpoint, bucket: bucket, region: region,
            credentials: .init(
                accessKey: try needed("AWS_ACCESS_KEY_ID"), secretKey: try needed("AWS_SECRET_ACCESS_KEY"),
                sessionToken: read("AWS_SESSION_TOKEN")))
    }
}
