#if Postgres
    import StoragePostgres

    /// The checks of a database server.
    extension Diagnosis {
        func server(_ store: PostgresStore) -> [Check] {
            do {
                let report = try store.report()
                return [
                    Check(name: "PostgreSQL", verdict: .fine, finding: report.version), Self.durability(report),
                    Self.standbys(report), Self.privacy(report),
                ]
            } catch {
                return [Check(name: "database", verdict: .wrong, finding: Explanation.of(error))]
            }
        }

        private static func durability(_ report: PostgresReport) -> Check {
            let found = "synchronous_commit=\(report.synchronousCommit), fsync=\(report.synchronizes ? "on" : "off")"
            let isDurable = report.synchronousCommit == "on" && report.synchronizes
            return Check(
                name: "durability", verdict: isDurable ? .fine : .wrong,
                finding: isDurable ? found : "\(found): a power cut may lose what was acknowledged")
        }

        private static func standbys(_ report: PostgresReport) -> Check {
            let names = report.synchronousStandbys
            return Check(
                name: "standbys", verdict: names.isEmpty ? .note : .fine,
                finding: names.isEmpty
                    ? "synchronous_standby_names is empty: what was acknowledged last is lost with the server's disk"
                    : names)
        }

        private static func privacy(_ report: PostgresReport) -> Check {
            Check(
                name: "connection", verdict: report.isPrivate ? .fine : .wrong,
                finding: report.isPrivate
                    ? "encrypted, or within this machine"
                    : "crosses the network in the clear: add sslmode=verify-full to DATABASE_URL")
        }
    }
#endif
