/// Queries of the schema itself.
package enum SchemaQueries {
    /// The names of the steps that were applied, in order.
    ///
    /// - Throws: `StorageError`.
    package static func steps(_ db: any SQLConnection) throws -> [String] {
        try db.all("SELECT name FROM migrations ORDER BY name") { $0.text(0) }
    }
}
