import Domain
import Foundation
import Sealing

/// The one directory that holds an installation: database, keys, lock, admin socket.
package struct DataDirectory: Sendable {
    /// Its absolute path.
    package let path: String

    /// The database's file: the one that `DATABASE_URL` names, otherwise the one in here.
    package func database(_ settings: Settings) -> String { settings.databasePath ?? path + "/muster.db" }
    /// Where the contents of files are unless the settings name another place.
    package var media: String { path + "/media" }
    /// The master key's file.
    package var masterKey: String { path + "/master.key" }
    /// The salt of a passphrase.
    package var masterSalt: String { path + "/master.salt" }
    /// The lock that one process at a time holds.
    package var lock: String { path + "/lock" }
    /// Where commands reach a running server.
    package var adminSocket: String { path + "/admin.sock" }

    /// Names a directory; makes it, readable for its owner only, when it is not there.
    ///
    /// - Throws: `Refusal` naming `--data` when it cannot be made or is no directory.
    package init(_ path: String) throws {
        let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
        self.path = absolute
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: absolute, isDirectory: &isDirectory) {
            guard isDirectory.boolValue else { throw Refusal.invalid("--data", "\(absolute) is not a directory.") }
            return
        }
        do {
            try FileManager.default.createDirectory(
                atPath: absolute, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Refusal.invalid("--data", "\(absolute) cannot be made: \(error.localizedDescription)")
        }
    }

    /// Names a directory that may not be there, and makes nothing.
    init(naming path: String) { self.path = URL(fileURLWithPath: path).standardizedFileURL.path }

    /// The master keys that the settings give for a record that is not here yet; makes nothing.
    ///
    /// - Parameters:
    ///   - salt: that of a passphrase, as it came with the record.
    ///   - fingerprint: that of the key that is needed.
    /// - Throws: `Refusal` naming the setting whose file is missing, unreadable or has the wrong size.
    func readMasterKeys(
        _ settings: Settings, salt: [UInt8]?, fingerprint: String, ambient: Ambient
    ) throws -> Keyring {
        if settings.encryptionKey == .keyFile, !FileManager.default.fileExists(atPath: masterKey) {
            throw Refusal.invalid(
                "CHAT_ENCRYPTION_KEY",
                "A backup opens only with its master key, which is never in it; put the one with fingerprint \(fingerprint) "
                    + "at \(masterKey), or set it.")
        }
        let isPassphrase = settings.encryptionKey.isPassphrase || settings.previousKey?.isPassphrase == true
        guard !isPassphrase || salt != nil else {
            throw Refusal.invalid(
                "CHAT_ENCRYPTION_KEY",
                "This backup was not made under a passphrase; what opens it is the key with fingerprint \(fingerprint)."
            )
        }
        let name = "CHAT_ENCRYPTION_KEY_PREVIOUS"
        let previous = try settings.previousKey.map { setting in
            try Self.named(name) { try readMasterKey(setting, salt: salt, mayMake: false, ambient: ambient).key }
        }
        let given = try readMasterKey(settings.encryptionKey, salt: salt, mayMake: false, ambient: ambient)
        return Keyring(master: given.key, previous: previous)
    }

    /// The master keys as the settings say; makes the key file on first use.
    ///
    /// - Parameter isFounded: true when there is a record already.
    /// - Returns: a ring of them, and what an operator must be told.
    /// - Throws: `Refusal` naming the setting whose file is missing, unreadable or has the wrong size. Beside a database that
    ///   is there already a key or salt is made only when the previous key is given: otherwise it would only look like the one
    ///   that was lost.
    func readMasterKeys(
        _ settings: Settings, isFounded: Bool, rules: KeyRules, ambient: Ambient
    ) throws -> (ring: Keyring, notices: [String]) {
        let name = "CHAT_ENCRYPTION_KEY_PREVIOUS"
        let previous = try settings.previousKey.map { setting in
            try Self.named(name) { try readMasterKey(setting, mayMake: false, ambient: ambient).key }
        }
        let mayMake = previous != nil || !isFounded
        let given = try readMasterKey(settings.encryptionKey, mayMake: mayMake, ambient: ambient)
        return (Keyring(master: given.key, previous: previous, rules: rules), [given.notice].compactMap { $0 })
    }

    private static func named<Value>(_ name: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            throw Refusal.invalid(name, refusal.fields.first?.problem ?? refusal.detail)
        }
    }

    private func readMasterKey(
        _ setting: Settings.EncryptionKey, salt known: [UInt8]? = nil, mayMake: Bool, ambient: Ambient
    ) throws -> (key: MasterKey, notice: String?) {
        switch setting {
        case .bytes(let bytes): return (try MasterKey(bytes: bytes), nil)
        case .path(let path): return (try MasterKey(bytes: Self.keyBytes(path)), nil)
        case .passphrase(let text):
            let salt =
                try known ?? existingOrNew(masterSalt, mayMake: mayMake) { ambient.random(16) }.bytes
            return (
                try MasterKey(passphrase: text, salt: salt),
                "CHAT_ENCRYPTION_KEY is a passphrase; 64 random hexadecimal digits are stronger. Keep \(masterSalt) with it."
            )
        case .keyFile:
            let made = try existingOrNew(masterKey, mayMake: mayMake) {
                Array((Hex.text(ambient.random(32)) + "\n").utf8)
            }
            let notice = "made \(masterKey): back it up; without it nothing that is stored can be read"
            return (try MasterKey(bytes: Self.keyBytes(masterKey)), made.isNew ? notice : nil)
        }
    }

    private static func keyBytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal.invalid("CHAT_ENCRYPTION_KEY", "\(path) cannot be read.")
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        if let bytes = MasterKey.bytes(inSetting: text) { return bytes }
        guard data.count == 32 else {
            throw Refusal.invalid("CHAT_ENCRYPTION_KEY", "\(path) holds no key of 32 bytes.")
        }
        return Array(data)
    }

    /// Reads a small file, or writes it for its owner only, durable before it is used.
    private func existingOrNew(
        _ file: String, mayMake: Bool, _ make: () -> [UInt8]
    ) throws -> (bytes: [UInt8], isNew: Bool) {
        if let data = FileManager.default.contents(atPath: file) { return (Array(data), false) }
        guard mayMake else {
            throw Refusal.invalid(
                "CHAT_ENCRYPTION_KEY",
                "The database is there, but \(file) is not; put back the one that belongs to it, or set its key.")
        }
        let bytes = make()
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal.invalid("--data", "\(file) cannot be written: \(Self.lastError)") }
        defer { close(descriptor) }
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else {
            throw Refusal.invalid("--data", "\(file) cannot be written: \(Self.lastError)")
        }
        try FileBytes.synchronizeDirectory(of: file)
        return (bytes, true)
    }

    /// Puts the salt of a passphrase where it belongs, unless it is there.
    ///
    /// - Throws: `Refusal` naming `--data` when it cannot be written.
    func keepSalt(_ salt: [UInt8]) throws { _ = try existingOrNew(masterSalt, mayMake: true) { salt } }

    static var lastError: String { String(cString: strerror(errno)) }
}

/// That this process is the only one to write an installation. The kernel drops it when the process ends, however it ends.
package final class DataLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock; nil when another process holds it.
    ///
    /// - Throws: `Refusal` naming `--data` when the lock file cannot be opened.
    package init?(_ directory: DataDirectory) throws {
        let opened = open(directory.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw Refusal.invalid("--data", "\(directory.lock) cannot be opened: \(DataDirectory.lastError)")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            return nil
        }
        descriptor = opened
    }

    deinit {
        // A child process that is just being started has the descriptor until it runs its own program, and with it the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
