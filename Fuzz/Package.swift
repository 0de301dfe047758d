// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Muster builds this: the modules that read bytes from outside, as they are,
// with the instrumentation that libFuzzer steers by. Of the gateway only the files that read.
let instrumented: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-sanitize=fuzzer", "-enable-testing"]),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: instrumented)
}

let package = Package(
    name: "muster",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CMarkGFM"),
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
        module(
            "Gateway",
            [
                "Domain", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ]),
        module(
            "Targets",
            [
                "Domain", "Markdown", "RunbookSource", "Wire", "Sealing", "Gateway",
                .product(name: "NIOCore", package: "swift-nio"),
            ]),
        .executableTarget(
            name: "Fuzz", dependencies: ["Targets"],
            swiftSettings: instrumented,
            // The toolchain's gold does not read what the sanitizer's library has of debugging information.
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
    ]
)
