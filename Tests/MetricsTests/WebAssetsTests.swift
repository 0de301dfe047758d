import Foundation
import NIOCore
import Testing

@testable import Gateway

struct WebAssetsTests {
    private let assets = WebAssets()
    private let web = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "web")

    @Test func `the binary holds the very bytes of the files, of scripts without comments`() throws {
        #expect(!assets.paths.isEmpty)
        for path in assets.paths {
            let file = try Data(contentsOf: web.appending(path: String(path.dropFirst())))
            let asset = try #require(assets.asset(at: path))
            let served = path.hasSuffix(".js") ? PageScript.served(file) : Array(file)
            #expect(asset.body == ByteBuffer(bytes: served), "\(path)")
            #expect(asset.path == path)
        }
    }

    @Test func `the whole application is below 250 kB before compression`() {
        let sizes = assets.paths.compactMap { assets.asset(at: $0)?.body.readableBytes }
        #expect(sizes.reduce(0, +) < 250_000)
    }

    @Test func `a script loses the lines that are only comment, and no other line moves`() {
        let source = """
            // Words.
            /** One line. */
            /** @type {number} */ let kept = 1;
            /**
             * Several
             */
              // indented
            const address = "https://a"; // stays
            """
        let lines = String(decoding: PageScript.served(source.utf8), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "", "", "/** @type {number} */ let kept = 1;", "", "", "", "",
                "const address = \"https://a\"; // stays",
            ])
    }

    @Test func `entity tags differ where contents do`() {
        let tags = assets.paths.compactMap { assets.asset(at: $0) }
        #expect(Set(tags.map(\.etag)).count == Set(tags.map(\.body)).count)
        #expect(tags.allSatisfy { $0.etag.wholeMatch(of: #/"[0-9a-f]+-[0-9a-f]+"/#) != nil })
    }

    @Test func `the root is the page, and a path to nowhere is nothing`() {
        #expect(assets.asset(at: "/")?.path == assets.asset(at: "/index.html")?.path)
        #expect(assets.asset(at: "/../Package.swift") == nil)
        #expect(assets.asset(at: "") == nil)
    }

    @Test func `neither tests nor the settings of tools are in the binary`() {
        #expect(!assets.paths.contains { $0.contains(".test.") || $0.hasSuffix(".d.ts") || $0.contains("tsconfig") })
    }
}
