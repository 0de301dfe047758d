import Domain
import Foundation
import Sealing

/// A backup as it lies in one file: the parts one behind the other, the signed manifest, and a last line that tells how long
/// the manifest is (docs/reference/backup.md).
final class BackupFile {
    /// The last line without its number and newline.
    private static let mark = "muster-backup "
    private static let digits = 8
    static let trailerBytes = Int64(mark.utf8.count + digits + 1)

    /// What it says of itself; nothing of it is believed yet.
    let note: BackupNote
    private let bytes: FileBytes
    /// Bytes of all parts.
    private let partsEnd: Int64

    /// Opens one and reads its manifest.
    ///
    /// - Throws: `Refusal` when it cannot be opened or is no whole backup.
    init(path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Refusal.invalid("file", "\(path) cannot be opened: \(DataDirectory.lastError).")
        }
        bytes = FileBytes(path: path, descriptor: descriptor)
        do {
            let size = try bytes.count()
            let last = try bytes.bytes(max(0, size - Self.trailerBytes)..<size)
            guard let length = Self.length(last), length <= size - Self.trailerBytes else {
                throw Refusal.invalid("file", "\(path) is no backup, or its end is missing.")
            }
            partsEnd = size - Self.trailerBytes - length
            note = try BackupNote(bytes.bytes(partsEnd..<partsEnd + length))
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(bytes.descriptor) }

    /// The last line for a manifest of that many bytes.
    static func trailer(_ length: Int) -> [UInt8] {
        let number = String(length)
        return Array("\(mark)\(String(repeating: "0", count: max(0, digits - number.utf8.count)))\(number)\n".utf8)
    }

    private static func length(_ line: [UInt8]) -> Int64? {
        guard line.count == Int(trailerBytes), line.last == 0x0A, line.starts(with: mark.utf8) else { return nil }
        let number = line.dropFirst(mark.utf8.count).dropLast()
        guard number.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let length = Int64(String(decoding: number, as: UTF8.self)), length <= Limits.noteBytesMax else {
            return nil
        }
        return length
    }

    /// Where a part stands, by what the manifest says; nil when there is none of that name.
    ///
    /// - Throws: `Refusal` when the parts together are not what is in the file.
    private func place(of name: String) throws -> (part: BackupManifest.Part, range: Range<Int64>)? {
        var at: Int64 = 0
        var found: (BackupManifest.Part, Range<Int64>)?
        for part in note.parts {
            guard part.size <= partsEnd - at else {
                throw Refusal(
                    .invalid, "part \(part.name): the file ends before it does; it is cut off or was changed.")
            }
            if part.name == name, found == nil { found = (part, at..<at + part.size) }
            at += part.size
        }
        guard at == partsEnd else { throw Refusal(.invalid, "parts: there is more in the file than the manifest has.") }
        return found
    }

    /// The salt of a passphrase, or nil when there is none. Believed only as far as the key that it makes opens what it should.
    ///
    /// - Throws: `Refusal` when it is not what the manifest says.
    func salt() throws -> [UInt8]? {
        guard let (part, range) = try place(of: BackupManifest.salt) else { return nil }
        guard part.size <= Limits.backupSaltBytesMax else {
            throw Refusal(.invalid, "part \(part.name): it is too long for a salt.")
        }
        let salt = try bytes.bytes(range)
        guard try bytes.digest(range) == part.sha256 else { throw Self.changed(part) }
        return salt
    }

    /// Writes the database into a file, in pieces, and tells whether it is what was packed.
    ///
    /// - Throws: `Refusal` naming the part when it is not what the manifest says; `Fault` when the disk refuses.
    func unpackDatabase(into target: FileBytes) throws {
        guard let (part, range) = try place(of: BackupManifest.database) else {
            throw Refusal(.invalid, "part \(BackupManifest.database): it is not there.")
        }
        var digest = FileDigest()
        var at: Int64 = 0
        try bytes.read(range) { piece in
            digest.take(piece)
            try target.write(piece, at: at)
            at += Int64(piece.count)
        }
        guard digest.value == part.sha256 else { throw Self.changed(part) }
    }

    private static func changed(_ part: BackupManifest.Part) -> Refusal {
        Refusal(.invalid, "part \(part.name): its SHA-256 is not the one in the manifest; it was damaged or changed.")
    }
}
