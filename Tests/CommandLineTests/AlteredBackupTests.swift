import Domain
import Foundation
import Sealing
import TestKit
import Testing

/// A backup that is not what the installation wrote is refused, and what is wrong with it is named.
@Suite(.timeLimit(.minutes(5))) struct AlteredBackupTests {
    /// A backup's bytes in their three pieces.
    private struct Pieces {
        var parts: [UInt8]
        var note: String
        var trailer: String

        init(_ path: String) throws {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            trailer = String(decoding: bytes.suffix(23), as: UTF8.self)
            let length = try #require(Int(trailer.dropFirst(14).dropLast()))
            note = String(decoding: bytes.dropLast(23).suffix(length), as: UTF8.self)
            parts = Array(bytes.dropLast(23 + length))
        }

        var bytes: [UInt8] { parts + Array(note.utf8) + Array(trailer.utf8) }

        /// The manifest with some of its text replaced, as somebody would who does not have the key.
        func changed(_ text: String, to other: String) throws -> [UInt8] {
            var pieces = self
            #expect(pieces.note.contains(text), "\(text) is not in the manifest")
            pieces.note = pieces.note.replacing(text, with: other, maxReplacements: 1)
            pieces.trailer = Self.trailer(pieces.note)
            return pieces.bytes
        }

        static func trailer(_ note: String) -> String {
            "muster-backup " + String(format: "%08d", note.utf8.count) + "\n"
        }

        /// The manifest changed and signed again, as somebody would who has the master key.
        func signed(_ key: SigningKey, _ change: (inout JSONObject) -> Void) throws -> [UInt8] {
            var pieces = self
            var manifest = try #require(JSONParser.parse(Array(note.split(separator: "\n")[1].utf8)).object)
            change(&manifest)
            pieces.note = String(
                decoding: try BackupNote.sign(BackupManifest(.object(manifest)), by: key), as: UTF8.self)
            pieces.trailer = Self.trailer(pieces.note)
            return pieces.bytes
        }
    }

    /// A backup, the key that signs, and a directory with the master key.
    private static func with(_ body: (Program, Pieces, SigningKey, _ file: String) async throws -> Void) async throws {
        try await BackupTests.with { program, backup in
            #expect(try await program.run("backup", backup).status == 0)
            let pieces = try Pieces(backup)
            let manifest = try JSONParser.parse(Array(pieces.note.split(separator: "\n")[1].utf8))
            let text = try String(contentsOfFile: program.data + "/master.key", encoding: .utf8)
            let master = try MasterKey(bytes: try #require(Hex.bytes(text.filter(\.isHexDigit))))
            let secret = try BackupManifest(manifest).signingKey
            let key = try SigningKey(
                name: "muster/\(manifest["installation"]?.string ?? "")", seed: Keyring(master: master).open(secret))
            try await body(try BackupTests.elsewhere(program), pieces, key, backup + "-changed")
        }
    }

    private static func refuses(_ program: Program, _ bytes: [UInt8], _ file: String, naming what: String) async throws
    {
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let outcome = try await program.run("restore", file, "--accept-rollback")
        #expect(outcome.status == 2 && outcome.complaint.contains(what), "\(what): \(outcome.complaint)")
        #expect(try BackupTests.files(program) == ["master.key"])
    }

    @Test func `every changed part, and a file that is cut, is refused by name`() async throws {
        try await Self.with { program, pieces, _, file in
            for place in [0, 100, pieces.parts.count / 2, pieces.parts.count - 1] {
                var changed = pieces
                changed.parts[place] ^= 1
                try await Self.refuses(program, changed.bytes, file, naming: "part muster.db")
            }
            var short = pieces
            short.parts.removeLast(4096)
            try await Self.refuses(program, short.bytes, file, naming: "part muster.db")
            var long = pieces
            long.parts += [UInt8](repeating: 0, count: 4096)
            try await Self.refuses(program, long.bytes, file, naming: "parts")
            for bytes in [[], Array("muster-backup 00000001\n".utf8), Array(pieces.bytes.dropLast(1))] {
                try await Self.refuses(program, bytes, file, naming: "is no backup")
            }
            try await Self.refuses(program, Array(pieces.bytes.dropLast(2000)), file, naming: "is no backup")
            try await Self.refuses(
                program, pieces.changed("muster-backup/1", to: "muster-backup/2"), file,
                naming: "not known to this release")
        }
    }

    @Test func `every changed member of the manifest is refused`() async throws {
        try await Self.with { program, pieces, _, file in
            let manifest = try JSONParser.parse(Array(pieces.note.split(separator: "\n")[1].utf8))
            let epoch = try #require(manifest["epoch"]?.string)
            let wrapped = try #require(manifest["signing_key"]?["wrapped"]?.string)
            let changes: [(String, String, String)] = [
                (#""server":"0"#, #""server":"1"#, "manifest"), (#""0001_journal","#, "", "manifest"),
                (#""epoch":"\#(epoch)"#, #""epoch":"x\#(epoch)"#, "manifest"),
                (#""installation":""#, #""installation":"0"#, "manifest"),
                (#""made_at":1"#, #""made_at":2"#, "manifest"),
                (#"\n\n— muster"#, #"\n\n— muster"#.replacing("muster", with: "mustar"), "manifest"),
                (#""check":""#, #""check":"00"#, "fingerprint"), (#"{"version":1"#, #"{"version":2"#, "manifest"),
                (#""wrapped":"\#(wrapped.prefix(4))"#, #""wrapped":"\#(wrapped.prefix(2))ff"#, "signing_key"),
                (#""created_at":1"#, #""created_at":2"#, "manifest"), (#""size":"#, #""size":1"#, "part muster.db"),
                (#""sha256":""#, #""sha256":"00"#, "manifest"), (#""events":"#, #""events":1"#, "manifest"),
                (#""sessions":0,"#, "", "manifest"),
            ]
            for (found, put, what) in changes {
                try await Self.refuses(program, pieces.changed(found, to: put), file, naming: what)
            }
            try await Self.refuses(program, pieces.changed("\n— muster", to: "\n— mustar"), file, naming: "manifest")
            try await Self.refuses(
                program, pieces.changed(#""epoch":"#, to: #""epoch"="#), file, naming: "manifest: ")
        }
    }

    @Test func `a manifest that was signed, but says something else than the database, is refused by its member`()
        async throws
    {
        try await Self.with { program, pieces, key, file in
            let other = try key.sign(
                Checkpoint(origin: "\(key.verifier.name)/x", size: 1, root: MerkleTree.emptyRoot).text)
            let changes: [(String, (inout JSONObject) -> Void)] = [
                ("tables: events", { $0["tables"] = Self.counts($0, "events", 1) }),
                ("tables: there is no table extra", { $0["tables"] = Self.counts($0, "extra", 0) }),
                ("schema", { $0["schema"] = ["0001_journal"] }),
                ("later release", { $0["schema"] = ["0001_journal", "9999_later"] }),
                ("epoch", { $0["epoch"] = "another" }), ("epoch", { $0["checkpoint"] = .string(other.encoded) }),
                ("checkpoint", { $0["checkpoint"] = "no note at all" }),
                ("part muster.db", { $0["parts"] = Self.renamed($0) }),
            ]
            for (what, change) in changes {
                try await Self.refuses(program, pieces.signed(key, change), file, naming: what)
            }
        }
    }

    private static func counts(_ manifest: JSONObject, _ table: String, _ rows: Int64) -> JSON {
        var tables = manifest["tables"]?.object ?? JSONObject()
        tables[table] = .int(rows)
        return .object(tables)
    }

    private static func renamed(_ manifest: JSONObject) -> JSON {
        let parts = manifest["parts"]?.array ?? []
        return .array(
            parts.map { part in
                var members = part.object ?? JSONObject()
                members["name"] = "another.db"
                return .object(members)
            })
    }
}
