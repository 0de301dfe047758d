/// One step of the schema. Released steps never change; a mistake is mended by a later step.
package struct Migration: Sendable {
    /// A number and a word, `0001_journal`; applied in this order, each once.
    package let name: String
    /// Its statements, with `{{blob}}` and `{{strict}}` where engines differ.
    package let statements: [String]

    /// The steps among these that this release does not know, sorted: a later release wrote them.
    package static func unknown(among names: some Sequence<String>) -> [String] {
        Set(names).subtracting(all.map(\.name)).sorted()
    }

    /// Every step, in order.
    package static let all: [Migration] = [
        Migration(name: "0001_journal", statements: SchemaJournal.statements),
        Migration(name: "0002_projections", statements: SchemaProjections.statements),
        Migration(name: "0003_state", statements: SchemaState.statements),
        Migration(name: "0004_audit", statements: SchemaAudit.statements),
        Migration(name: "0005_keys", statements: SchemaKeys.statements),
        Migration(name: "0006_search", statements: SchemaSearch.statements),
        Migration(name: "0007_access", statements: SchemaAccess.statements),
        Migration(name: "0008_second_factor", statements: SchemaSecondFactor.statements),
        Migration(name: "0009_slugs", statements: SchemaSlugs.statements),
        Migration(name: "0010_search_wide", statements: SchemaSearch.wide),
        Migration(name: "0011_commands", statements: SchemaCommands.statements),
        Migration(
            name: "0012_record",
            statements: SchemaTimeline.statements + SchemaTasks.statements + SchemaRoles.statements),
        Migration(name: "0013_runbooks", statements: SchemaRunbooks.statements + SchemaRuns.statements),
        Migration(name: "0014_bots", statements: SchemaBots.statements),
        Migration(name: "0015_files", statements: SchemaFiles.statements),
        Migration(name: "0016_retention", statements: SchemaRetention.statements),
    ]
}
