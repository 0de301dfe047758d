import Actions
import Domain
import Foundation

/// The checks of what lies on the disk, which need nothing opened.
extension Diagnosis {
    /// Below this a busy day may fill the disk.
    private static let freeBytesLow: UInt64 = 1 << 30
    /// Below this the next hours may.
    private static let freeBytesMin: UInt64 = 100 << 20

    static func files(_ directory: DataDirectory) -> [Check] {
        [privacy(directory), key(directory), space(directory)]
    }

    private static func mode(_ path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.posixPermissions] as? NSNumber)?.intValue
    }

    private static func octal(_ mode: Int) -> String { "0" + String(mode, radix: 8) }

    private static func privacy(_ directory: DataDirectory) -> Check {
        let name = "data directory"
        guard let mode = mode(directory.path) else {
            return Check(name: name, verdict: .wrong, finding: "\(directory.path) is not there")
        }
        guard mode & 0o077 == 0 else {
            return Check(
                name: name, verdict: .wrong,
                finding: "\(directory.path) is \(octal(mode)), open to others; chmod 700 \(directory.path)")
        }
        return Check(name: name, verdict: .fine, finding: "\(directory.path), \(octal(mode))")
    }

    private static func key(_ directory: DataDirectory) -> Check {
        let name = "master key"
        guard let mode = mode(directory.masterKey) else {
            return Check(
                name: name, verdict: .fine, finding: "given by CHAT_ENCRYPTION_KEY, no file in the data directory")
        }
        guard mode & 0o077 == 0 else {
            return Check(
                name: name, verdict: .wrong,
                finding:
                    "\(directory.masterKey) is \(octal(mode)), readable by others; chmod 600 \(directory.masterKey)")
        }
        return Check(
            name: name, verdict: .fine, finding: "\(directory.masterKey), \(octal(mode)); keep a copy in another place")
    }

    /// The contents of files, which a backup of the record does not have.
    func contents() async -> [Check] {
        let name = "contents of files"
        do {
            let found = try await house.files.checkContents()
            guard found.files > 0 else { return [] }
            let looked = "\(found.looked) of \(found.files) looked at"
            guard let first = found.missing.first else {
                return [Check(name: name, verdict: .fine, finding: looked)]
            }
            return [
                Check(
                    name: name, verdict: .wrong,
                    finding: "\(found.missing.count) are missing or cut off, such as \(first.text); \(looked). "
                        + "Put back what belongs to this record")
            ]
        } catch {
            return [Check(name: name, verdict: .wrong, finding: Explanation.of(error))]
        }
    }

    private static func space(_ directory: DataDirectory) -> Check {
        var status = statvfs()
        guard statvfs(directory.path, &status) == 0 else {
            return Check(
                name: "disk", verdict: .wrong, finding: "its free space cannot be read: \(DataDirectory.lastError)")
        }
        let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
        let found = "\(free >> 20) MiB free"
        if free < freeBytesMin {
            return Check(name: "disk", verdict: .wrong, finding: "\(found): make room before writing stops")
        }
        return Check(name: "disk", verdict: free < freeBytesLow ? .note : .fine, finding: found)
    }
}
