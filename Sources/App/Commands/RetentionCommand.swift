import ArgumentParser

/// What was kept long enough.
struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "Destroy what was kept long enough, or see what that is.",
        subcommands: [Run.self])

    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy what the retention policies cover now, without waiting for their next look.",
            discussion: """
                A server looks by itself once an hour. What a legal hold keeps stays. Backups made
                before still open with the master key; destroy those as well.
                """)
        @Flag(name: .customLong("dry-run"), help: "Only say what would be destroyed, and under which policy.")
        var onlyTells = false
        @Option(help: "With --dry-run: what would be destroyed within so many days, such as 30d.")
        var ahead: String?
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func validate() throws {
            guard onlyTells || ahead == nil else { throw ValidationError("--ahead needs --dry-run.") }
            _ = try ahead.map(Days.init)
        }

        func run() async throws {
            let days = try ahead.map(Days.init)?.count ?? 0
            try await data.perform(onlyTells ? .foreseeRetention(days: days) : .runRetention, asJSON: json.isOn)
        }
    }
}
