// swift-tools-version: 6.2
import PackageDescription

/// Every module is built the same way: Swift 6 mode, warnings are errors, imports are visible where they are used.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
]

let package = Package(
    name: "muster",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "muster", targets: ["muster"]),
        .executable(name: "muster-simulate", targets: ["Simulation"]),
    ],
    traits: [
        .trait(
            name: "Postgres", description: "Storage in PostgreSQL; needs libpq where it is built and where it runs."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM", path: "Sources/CMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibPQ", path: "Sources/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "CWebAssets", path: "Sources/CWebAssets", cSettings: [.unsafeFlags(["-std=c23"])],
            linkerSettings: [.linkedLibrary("z")]),
        .target(name: "CProcess", path: "Sources/CProcess"),
        .target(name: "CJobs", path: "Sources/CJobs"),

        module("Domain"),
        module("Markdown", ["CMarkGFM"]),
        module("RunbookSource", ["Domain", .product(name: "Yams", package: "Yams")]),
        module("Wire", ["Domain", "Markdown"]),
        module(
            "Sealing",
            [
                "Domain", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        module("Storage", ["Domain"]),
        module(
            "StorageSQLite",
            [
                "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        module("StorageFiles", ["Storage", "Domain"]),
        module(
            "StoragePostgres",
            ["Storage", "Domain", .target(name: "CLibPQ", condition: .when(traits: ["Postgres"]))]),
        module("Journal", ["Storage", "Sealing", "Domain", .product(name: "Logging", package: "swift-log")]),
        module(
            "Actions",
            [
                "Journal", "Storage", "Sealing", "Domain", "Markdown", "RunbookSource",
                .product(name: "Logging", package: "swift-log"),
            ]),
        module("Realtime", ["Wire", "Domain", .product(name: "Logging", package: "swift-log")] + nio),
        module(
            "Gateway",
            [
                "Actions", "Journal", "Realtime", "Wire", "Domain", "CWebAssets",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + nio),
        module(
            "Outside",
            [
                "Journal", "Storage", "Sealing", "Domain",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ] + nio),
        module("Bench", nio + [.product(name: "NIOHTTP1", package: "swift-nio")]),
        module(
            "App",
            [
                "Gateway", "Outside", "Actions", "Journal", "Storage", "StorageSQLite", "StoragePostgres",
                "StorageFiles",
                "Sealing", "Realtime", "Wire", "Domain", "Bench", "CProcess",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ] + nio),
        .executableTarget(name: "muster", dependencies: ["App"], swiftSettings: settings),
        .executableTarget(
            name: "Simulation",
            dependencies: [
                "Gateway", "Actions", "Journal", "Storage", "StorageSQLite", "Sealing", "Domain", "CJobs",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        module(
            "TestKit",
            [
                "App", "Gateway", "Actions", "Journal", "StoragePostgres", "StorageSQLite", "Storage", "Sealing",
                "Domain",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + nio),

        tests("DomainTests", ["Domain", "Wire"]),
        tests("SealingTests", ["Sealing", "Domain", "TestKit", .product(name: "Crypto", package: "swift-crypto")]),
        tests(
            "StorageTests",
            ["TestKit", "Storage", "StorageSQLite", "StoragePostgres", "StorageFiles", "Domain"]),
        tests(
            "JournalTests",
            [
                "TestKit", "App", "Actions", "Journal", "Storage", "StorageSQLite", "StoragePostgres", "Sealing",
                "Domain",
            ]),
        tests(
            "ActionsTests",
            ["TestKit", "App", "Actions", "Journal", "Storage", "StorageFiles", "Sealing", "Domain"]),
        tests(
            "CommandLineTests",
            [
                "TestKit", "App", "muster", "Simulation", "Bench", "Gateway", "Outside", "Actions", "Journal",
                "StorageSQLite", "Storage", "Sealing", "Domain",
            ]),
        module("SchemaCheck", ["Wire", "Domain"], path: "Tests/SchemaCheck"),
        tests("WireTests", ["Wire", "Domain", "SchemaCheck"]),
        tests(
            "RESTTests",
            [
                "TestKit", "Gateway", "Actions", "Journal", "Storage", "StorageFiles", "Sealing", "Wire", "Domain",
                "SchemaCheck",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + nio),
        tests("RealtimeTests", ["Realtime", "Domain"] + nio),
        tests(
            "SocketTests",
            [
                "TestKit", "App", "Gateway", "Realtime", "Actions", "Journal", "Storage", "Sealing", "Domain",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + nio),
        tests(
            "AccessTests",
            [
                "TestKit", "App", "Gateway", "Actions", "Journal", "Wire", "Domain",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        tests(
            "OutsideTests",
            [
                "TestKit", "App", "Outside", "Actions", "Journal", "Storage", "Sealing", "Gateway", "Domain",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ] + nio),
        tests("BenchTests", ["Bench"] + nio),
        tests("MarkdownTests", ["Markdown"]),
        tests("RunbookTests", ["RunbookSource", "Domain"]),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "Gateway", "Wire", "Sealing", "Markdown", "RunbookSource", "Domain",
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            exclude: ["Corpus"], swiftSettings: settings),
        tests("MetricsTests", ["Gateway", "Domain", .product(name: "CoreMetrics", package: "swift-metrics")]),
        tests("HouseTests", []),
    ]
)
