/// What `migrate` says, in the words of Django's, which scripts look for.
struct MigrationReport {
    /// The names of the migrations that were applied now.
    let applied: [String]

    /// The lines.
    var text: String {
        let steps = applied.isEmpty ? ["  No migrations to apply."] : applied.map { "  Applying \($0)... OK" }
        return (["Operations to perform:", "  Apply all migrations: muster", "Running migrations:"] + steps)
            .joined(separator: "\n")
    }
}
