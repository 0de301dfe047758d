import Domain

/// A manifest with its signature, as it stands in a backup: a C2SP signed note whose first line names the format.
package struct BackupNote: Sendable {
    /// The first line, without the number of the format. No checkpoint begins like that, so neither can pass for the other.
    package static let mark = "muster-backup/"
    private static let format = 1

    /// What it says; believed only once `checked` has passed.
    private let manifest: BackupManifest
    private let note: SignedNote

    /// Signs a manifest.
    ///
    /// - Throws: `MalformedNote`; what the cipher throws; `Fault` when it is too long to be read again.
    package static func sign(_ manifest: BackupManifest, by key: SigningKey) throws -> [UInt8] {
        let note = try key.sign("\(mark)\(format)\n\(manifest.json.text)\n").encoded
        guard note.utf8.count <= Limits.noteBytesMax else { throw Fault("the manifest is too long") }
        return Array(note.utf8)
    }

    /// Reads one, which proves nothing yet.
    ///
    /// - Throws: `Refusal` saying what is wrong with it.
    package init(_ bytes: [UInt8]) throws {
        guard let text = String(validating: bytes, as: UTF8.self), let note = try? SignedNote(text) else {
            throw Refusal(.invalid, "manifest: it is no signed note.")
        }
        let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0].hasPrefix(Self.mark), lines[2].isEmpty else {
            throw Refusal(.invalid, "manifest: this is no manifest of a backup.")
        }
        guard lines[0] == "\(Self.mark)\(Self.format)" else {
            throw Refusal(.invalid, "manifest: the format \(lines[0]) is not known to this release.")
        }
        do {
            manifest = try BackupManifest(JSONParser.parse(Array(lines[1].utf8)))
        } catch let refusal as Refusal {
            throw Refusal(.invalid, "manifest: \(refusal.detail)")
        } catch let failure as JSONParser.Failure {
            throw Refusal(.invalid, "manifest: \(failure.description)")
        }
        self.note = note
    }

    /// The fingerprint of the master key that is needed.
    package var fingerprint: String { manifest.fingerprint }

    /// The parts, to find a salt before there is a key.
    package var parts: [BackupManifest.Part] { manifest.parts }

    /// The manifest, once master key and signature are found to be right.
    ///
    /// - Throws: `Refusal` saying which of them is not.
    package func checked(_ keyring: Keyring) throws -> (manifest: BackupManifest, key: VerifierKey) {
        keyring.adopt(manifest.masterKeys.map { (version: $0.version, checkValue: $0.checkValue) })
        guard let newest = manifest.masterKeys.last, keyring.holds(version: newest.version) else {
            throw Refusal(
                .invalid,
                "CHAT_ENCRYPTION_KEY: this backup was made under the master key with fingerprint \(fingerprint), and what is given "
                    + "has \(keyring.given.fingerprint); give the one that was kept beside the backup.")
        }
        let key: SigningKey
        do {
            key = try SigningKey(name: manifest.keyName, seed: keyring.open(manifest.signingKey))
        } catch {
            throw Refusal(.invalid, "manifest: its signing_key does not open under the master key; it was changed.")
        }
        guard note.isSigned(by: key.verifier) else {
            throw Refusal(.invalid, "manifest: it is not what the installation signed; it was changed.")
        }
        return (manifest, key.verifier)
    }
}
