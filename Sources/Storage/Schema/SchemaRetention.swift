/// How an incident has to have ended for a retention policy to cover its rooms, and which files wait for a scanner.
enum SchemaRetention {
    static let statements = [
        "ALTER TABLE retention_policies ADD COLUMN incident_status TEXT",
        "CREATE INDEX files_waiting ON files (created_at, id) WHERE scan = 'quarantined'",
    ]
}
