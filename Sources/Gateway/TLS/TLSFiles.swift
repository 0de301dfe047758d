import Domain
import Foundation

/// Where the server's certificate and key lie, as `MUSTER_TLS_CERT` and `MUSTER_TLS_KEY` name them.
package struct TLSFiles: Sendable, Equatable {
    /// The setting that names the certificate.
    package static let certificateSetting = "MUSTER_TLS_CERT"
    /// The setting that names the key.
    package static let keySetting = "MUSTER_TLS_KEY"

    /// The certificate in PEM form, followed by those that vouch for it.
    package let certificate: String
    /// Its private key in PEM form, without a passphrase.
    package let key: String

    /// Names both.
    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// Which state of the files was read; another state has another stamp, also when a file was replaced by one of the same
    /// size or a link points elsewhere.
    struct Stamp: Equatable {
        private let files: [[UInt8]]

        init(_ paths: [String]) {
            files = paths.map { path in
                var status = stat()
                guard stat(path, &status) == 0 else { return [] }
                return withUnsafeBytes(of: status.st_ino) { Array($0) }
                    + withUnsafeBytes(of: status.st_size) { Array($0) }
                    + withUnsafeBytes(of: status.st_mtim) { Array($0) }
            }
        }
    }

    var stamp: Stamp { Stamp([certificate, key]) }

    /// Permission bits of the key's file, behind links; nil when it is not there.
    package var keyMode: Int? {
        var status = stat()
        return stat(key, &status) == 0 ? Int(status.st_mode & 0o777) : nil
    }

    /// Reads one of the files.
    ///
    /// - Throws: `Refusal` naming the setting and the file.
    static func read(_ path: String, _ setting: String) throws(Refusal) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Refusal.invalid(setting, "\(path) cannot be read.")
        }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: Limits.certificateFileBytesMax + 1), !data.isEmpty else {
            throw Refusal.invalid(setting, "\(path) cannot be read, or is empty.")
        }
        guard data.count <= Limits.certificateFileBytesMax else {
            throw Refusal.invalid(setting, "\(path) is larger than \(Limits.certificateFileBytesMax) bytes.")
        }
        return Array(data)
    }
}
