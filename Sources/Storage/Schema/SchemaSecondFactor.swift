/// Second factors of sign-in: state that no event describes and no rebuild touches. The secret is sealed under the house's
/// key; of recovery codes a keyed digest is kept.
enum SchemaSecondFactor {
    static let statements = [
        """
        CREATE TABLE second_factors (
            person_id TEXT NOT NULL PRIMARY KEY,
            secret {{blob}} NOT NULL,
            begun_at BIGINT NOT NULL,
            confirmed_at BIGINT,
            last_step BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE recovery_codes (
            hash {{blob}} NOT NULL PRIMARY KEY,
            person_id TEXT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX recovery_codes_by_person ON recovery_codes (person_id)",
    ]
}
