package import Domain

/// A person's second factor as stored: the secret sealed.
package struct SecondFactorRow: Sendable {
    package let secret: [UInt8]
    package let begunAt: Moment
    /// When a first code proved it; nil while it is being set up and asks nothing of anybody.
    package let confirmedAt: Moment?
    /// The step of the last code that was taken; codes up to it are used.
    package let lastStep: Int64

    /// States every field.
    package init(secret: [UInt8], begunAt: Moment, confirmedAt: Moment?, lastStep: Int64) {
        self.secret = secret
        self.begunAt = begunAt
        self.confirmedAt = confirmedAt
        self.lastStep = lastStep
    }
}

/// Queries of second factors and recovery codes.
package enum SecondFactorQueries {
    /// A person's second factor, confirmed or not; nil when none was begun.
    ///
    /// - Throws: `StorageError`.
    package static func factor(_ person: PersonID, _ db: any SQLConnection) throws -> SecondFactorRow? {
        try db.first(
            "SELECT secret, begun_at, confirmed_at, last_step FROM second_factors WHERE person_id = \(person)"
        ) {
            SecondFactorRow(
                secret: $0.bytes(0), begunAt: $0.moment(1), confirmedAt: $0.optionalMoment(2), lastStep: $0.int(3))
        }
    }

    /// Begins a second factor, in the place of one that was begun and never confirmed.
    ///
    /// - Throws: `StorageError`.
    package static func begin(
        _ person: PersonID, secret: [UInt8], at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step)
            VALUES (\(person), \(secret), \(moment), NULL, 0)
            ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, begun_at = excluded.begun_at,
                confirmed_at = NULL, last_step = 0
            """)
    }

    /// Notes that a first code proved it.
    ///
    /// - Throws: `StorageError`.
    package static func confirm(
        _ person: PersonID, step: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            "UPDATE second_factors SET confirmed_at = \(moment), last_step = \(step) WHERE person_id = \(person)")
    }

    /// Notes that the code of a step was taken.
    ///
    /// - Throws: `StorageError`.
    package static func take(_ person: PersonID, step: Int64, _ db: any SQLConnection) throws {
        try db.execute("UPDATE second_factors SET last_step = \(step) WHERE person_id = \(person)")
    }

    /// Removes a second factor with its recovery codes.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ person: PersonID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM second_factors WHERE person_id = \(person)")
        try db.execute("DELETE FROM recovery_codes WHERE person_id = \(person)")
    }

    /// Puts recovery codes in the place of those a person has.
    ///
    /// - Throws: `StorageError`.
    package static func replaceCodes(
        _ person: PersonID, hashes: [[UInt8]], _ db: any SQLConnection
    ) throws {
        try db.execute("DELETE FROM recovery_codes WHERE person_id = \(person)")
        for hash in hashes {
            try db.execute("INSERT INTO recovery_codes (hash, person_id) VALUES (\(hash), \(person))")
        }
    }

    /// How many recovery codes a person has left.
    ///
    /// - Throws: `StorageError`.
    package static func codesLeft(_ person: PersonID, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM recovery_codes WHERE person_id = \(person)")
    }

    /// True when this is an unused recovery code of the person's.
    ///
    /// - Throws: `StorageError`.
    package static func hasCode(_ person: PersonID, hash: [UInt8], _ db: any SQLConnection) throws -> Bool {
        try db.number("SELECT COUNT(*) FROM recovery_codes WHERE hash = \(hash) AND person_id = \(person)") > 0
    }

    /// Uses a recovery code up.
    ///
    /// - Throws: `StorageError`.
    package static func deleteCode(hash: [UInt8], _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM recovery_codes WHERE hash = \(hash)")
    }
}
