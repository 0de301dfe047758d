/// What each module may import: the walls of the house. A module that is not in the table is a new room, and needs a
/// line here and a reason in docs/architecture.md.
enum ImportRule {
    private static let nio: Set<String> = ["NIOCore", "NIOPosix", "NIOConcurrencyHelpers"]

    static let allowed: [String: Set<String>] = [
        // Values and policies: nothing from outside but Foundation.
        "Domain": ["Foundation"],
        // The one that knows the Markdown parser.
        "Markdown": ["CMarkGFM", "Synchronization"],
        // The one that knows the YAML parser.
        "RunbookSource": ["Domain", "Yams"],
        // The public contract: no transport, no storage.
        "Wire": ["Foundation", "Domain", "Markdown"],
        // The one that imports cryptography.
        "Sealing": ["Foundation", "Synchronization", "Domain", "Crypto", "CryptoExtras"],
        // Statements and rows, no engine.
        "Storage": ["Foundation", "Domain"],
        // The one that imports GRDB.
        "StorageSQLite": ["Foundation", "Synchronization", "Domain", "Storage", "GRDB", "GRDBSQLite"],
        // Files in a directory.
        "StorageFiles": ["Foundation", "Dispatch", "Synchronization", "Domain", "Storage"],
        // The one that imports libpq.
        "StoragePostgres": ["Foundation", "Domain", "Storage", "CLibPQ"],
        // The write door: no HTTP.
        "Journal": ["Foundation", "Synchronization", "Domain", "Storage", "Sealing", "Logging"],
        // The verbs: no NIO, no HTTP, no engine.
        "Actions": [
            "Foundation", "Dispatch", "Synchronization", "Domain", "Markdown", "RunbookSource", "Storage", "Sealing",
            "Journal", "Logging",
        ],
        // Fan-out: no SQL, no Hummingbird.
        "Realtime": nio.union(["Foundation", "Synchronization", "Domain", "Wire", "Logging"]),
        // The one that imports Hummingbird.
        "Gateway": nio.union([
            "Foundation", "Synchronization", "Domain", "Wire", "Journal", "Actions", "Realtime", "CWebAssets",
            "Hummingbird",
            "HummingbirdCore", "HTTPTypes", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOHTTP1", "NIOWebSocket", "NIOTLS",
            "NIOSSL", "Logging", "Metrics", "CoreMetrics", "ServiceLifecycle",
        ]),
        // What the server asks of others: the one that imports AsyncHTTPClient.
        "Outside": nio.union([
            "Foundation", "Synchronization", "Domain", "Storage", "Sealing", "Journal", "AsyncHTTPClient", "NIOSSL",
            "NIOHTTP1",
            "Logging",
        ]),
        // The load generator speaks to the server only over its socket.
        "Bench": nio.union(["Foundation", "Synchronization", "NIOHTTP1"]),
        // The composition root imports everything of the house, and of the outside what it puts together.
        "App": nio.union([
            "Foundation", "Synchronization", "Domain", "Wire", "Sealing", "Storage", "StorageSQLite",
            "StoragePostgres", "StorageFiles", "Journal", "Actions", "Realtime", "Gateway", "Outside", "Bench",
            "CProcess",
            "ArgumentParser", "Hummingbird", "HummingbirdCore",
            "Logging",
            "Metrics", "CoreMetrics", "ServiceLifecycle", "UnixSignals",
        ]),
        "muster": ["App"],
        // The seeded simulation of a server, beside the program: the real parts on loops, a network and a disk of its own.
        "Simulation": [
            "Foundation", "Domain", "Sealing", "Storage", "StorageSQLite", "Journal", "Actions", "Gateway", "CJobs",
            "NIOCore", "NIOEmbedded", "NIOHTTP1", "Logging",
        ],
        "TestKit": nio.union([
            "Foundation", "Synchronization", "Domain", "Wire", "Sealing", "Storage", "StorageSQLite",
            "StoragePostgres", "Journal", "Actions", "Realtime", "Gateway", "App", "NIOSSL", "Logging",
            "ServiceLifecycle",
        ]),
    ]

    static func violations(in file: SourceTree.File) -> [String] {
        guard let module = file.module else { return [] }
        guard let allowed = allowed[module] else {
            return ["\(file.path): module \(module) has no line in ImportRule.allowed"]
        }
        return imports(of: file).filter { !allowed.contains($0.name) }.map { line, name in
            "\(file.path):\(line): \(module) may not import \(name)"
        }
    }

    static func imports(of file: SourceTree.File) -> [(line: Int, name: String)] {
        file.code.enumerated().compactMap { index, line in
            guard line.contains("import ") else { return nil }
            let pattern =
                #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
            return line.firstMatch(of: pattern).map { (index + 1, String($0.1)) }
        }
    }
}
