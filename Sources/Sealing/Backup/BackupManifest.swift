package import Domain

/// What a backup says of itself (docs/reference/backup.md): whose record it holds, how far that goes, and every part with its
/// digest.
package struct BackupManifest: Sendable {
    /// A part of the file.
    package struct Part: Sendable {
        /// `muster.db`, `master.salt`.
        package let name: String
        package let size: Int64
        package let sha256: [UInt8]

        /// States all three.
        package init(name: String, size: Int64, sha256: [UInt8]) {
            self.name = name
            self.size = size
            self.sha256 = sha256
        }
    }

    /// A table of the database.
    package struct Table: Sendable {
        package let name: String
        package let rows: Int64

        /// States both.
        package init(name: String, rows: Int64) {
            self.name = name
            self.rows = rows
        }
    }

    /// A master key, by what tells it from others.
    package struct Master: Sendable {
        package let version: Int64
        package let checkValue: [UInt8]

        /// States both.
        package init(version: Int64, checkValue: [UInt8]) {
            self.version = version
            self.checkValue = checkValue
        }
    }

    /// The release that made it.
    package let server: String
    /// The steps of the schema, in order.
    package let schema: [String]
    /// The installation's id.
    package let installation: String
    /// The life of the log.
    package let epoch: String
    /// The signed head of exactly the events that are in it.
    package let checkpoint: String
    /// When it was made.
    package let madeAt: Moment
    /// The master keys' versions, oldest first.
    package let masterKeys: [Master]
    /// The key that signed, wrapped under a master key: whoever has that can check everything here before anything is unpacked.
    package let signingKey: WrappedSecret
    /// The parts, as they stand one behind the other.
    package let parts: [Part]
    /// Every table, sorted by name.
    package let tables: [Table]

    /// States every field.
    package init(
        server: String, schema: [String], installation: String, epoch: String, checkpoint: String, madeAt: Moment,
        masterKeys: [Master], signingKey: WrappedSecret, parts: [Part], tables: [Table]
    ) {
        self.server = server
        self.schema = schema
        self.installation = installation
        self.epoch = epoch
        self.checkpoint = checkpoint
        self.madeAt = madeAt
        self.masterKeys = masterKeys
        self.signingKey = signingKey
        self.parts = parts
        self.tables = tables
    }

    /// The database's part.
    package static let database = "muster.db"
    /// The salt's part, which is there when the master key is made of a passphrase.
    package static let salt = "master.salt"

    /// The head, read and checked against a key.
    ///
    /// - Throws: `MalformedNote`.
    package func head(signedBy key: VerifierKey) throws -> Checkpoint {
        try Checkpoint(SignedNote(checkpoint), signedBy: key)
    }

    /// The name of the installation's key.
    package var keyName: String { SigningKey.name(of: installation) }

    /// The fingerprint of the master key that is needed.
    package var fingerprint: String {
        masterKeys.last.map { MasterKey.fingerprint($0.checkValue) } ?? "unknown"
    }
}

/// As text.
extension BackupManifest {
    /// As one object.
    package var json: JSON {
        [
            "type": "backup", "server": .string(server), "schema": JSON(schema),
            "installation": .string(installation), "epoch": .string(epoch), "made_at": .int(madeAt.microseconds),
            "checkpoint": .string(checkpoint),
            "master_keys": .array(
                masterKeys.map { ["version": .int($0.version), "check": .string(Hex.text($0.checkValue))] }),
            "signing_key": [
                "master_version": .int(signingKey.masterVersion), "wrapped": .string(Hex.text(signingKey.wrapped)),
                "created_at": .int(signingKey.createdAt.microseconds),
            ],
            "parts": .array(
                parts.map {
                    ["name": .string($0.name), "size": .int($0.size), "sha256": .string(Hex.text($0.sha256))]
                }),
            "tables": .object(JSONObject(tables.map { (name: $0.name, value: .int($0.rows)) })),
        ]
    }

    /// Reads the object; members that it does not know are passed over.
    ///
    /// - Throws: `Refusal` naming the member that is missing or wrong.
    package init(_ json: JSON) throws {
        let fields = try Fields(json)
        server = try fields.text("server", max: 64)
        schema = try fields.texts("schema", countMax: Limits.jsonMembersMax, max: 128)
        installation = try fields.text("installation", max: 64)
        epoch = try fields.text("epoch", max: Limits.epochBytesMax)
        madeAt = try fields.required("made_at", fields.moment("made_at"))
        checkpoint = try fields.text("checkpoint", max: Limits.noteBytesMax)
        masterKeys = try Self.list("master_keys", fields).map {
            Master(
                version: try $0.required("version", $0.int("version", in: 1...Int64.max)),
                checkValue: try Self.bytes("check", $0))
        }
        let key = try Fields(fields.object["signing_key"] ?? .null)
        signingKey = WrappedSecret(
            name: SigningKey.secretName,
            masterVersion: try key.required("master_version", key.int("master_version", in: 1...Int64.max)),
            wrapped: try Self.bytes("wrapped", key),
            createdAt: try key.required("created_at", key.moment("created_at")))
        parts = try Self.list("parts", fields).map {
            Part(
                name: try $0.text("name", max: Limits.fileNameBytesMax),
                size: try $0.required("size", $0.int("size", in: 0...Int64.max / 4)),
                sha256: try Self.bytes("sha256", $0))
        }
        let counts = try Fields(fields.object["tables"] ?? .null)
        tables = try counts.object.members.map {
            Table(name: $0.name, rows: try counts.required($0.name, counts.int($0.name, in: 0...Int64.max)))
        }
    }

    private static func list(_ name: String, _ fields: Fields) throws -> [Fields] {
        guard let elements = fields.object[name]?.array, !elements.isEmpty else {
            throw Refusal.invalid(name, "A list that is not empty is required.")
        }
        return try elements.map { try Fields($0) }
    }

    private static func bytes(_ name: String, _ fields: Fields) throws -> [UInt8] {
        guard let bytes = Hex.bytes(try fields.text(name, max: 256)) else {
            throw Refusal.invalid(name, "Hexadecimal digits are required.")
        }
        return bytes
    }
}
