/// How an incident has to have ended for a retention policy to cover its rooms.
enum SchemaRetention {
    static let statements = ["ALTER TABLE retention_policies ADD COLUMN incident_status TEXT"]
}
