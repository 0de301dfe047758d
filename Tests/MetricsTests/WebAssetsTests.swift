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
            let served =
                switch file {
                case _ where path.hasSuffix(".js"): PageScript.served(file)
                case _ where path.hasSuffix(".css"): PageScript.sheet(file)
                case _ where path == "/index.html": WebAssets.naming(assets.version, in: PageScript.unindented(file))
                default: Array(file)
                }
            #expect(asset.body == ByteBuffer(bytes: served), "\(path)")
            #expect(asset.path == path)
        }
    }

    @Test func `the whole application is below 250 kB before compression`() {
        let sizes = assets.paths.compactMap { assets.asset(at: $0)?.body.readableBytes }
        #expect(sizes.reduce(0, +) < 250_000)
    }

    @Test func `a sheet loses the spaces that mean nothing`() {
        let source = "@layer a {\n  b :is(c, d)::before { content: \"x\"; top: calc(1px + 2px); }\n}"
        let bare = "@layer a{b :is(c,d)::before{content:\"x\";top:calc(1px + 2px)}}"
        #expect(String(decoding: PageScript.sheet(source.utf8), as: UTF8.self) == bare)
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
              run((/** @type {Event} */ event) => /** @type {any} */ (event.target));
            """
        let lines = String(decoding: PageScript.served(source.utf8), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "", "", "let kept=1;", "", "", "", "", "const address = \"https://a\"; // stays",
                "run((event)=>(event.target));",
            ])
    }

    @Test(arguments: [
        ("for (const x of [...a, -b]) { y += x / 2; }", "for(const x of[...a,-b]){y+=x/2;}"),
        ("x = a + +b - -c + d++ + e;", "x=a+ +b- -c+d++ +e;"),
        ("say(\"a , \\\" b\", 'c ; d');", "say(\"a , \\\" b\",'c ; d');"),
        ("say(`a , ${b ? `${ { c: 1 } } ; ` : \"\"} , d`);", "say(`a , ${b?`${{c:1}} ; `:\"\"} , d`);"),
        ("return a.match(/ , [/ ] = /g) ?? \"\";", "return a.match(/ , [/ ] = /g)??\"\";"),
        ("import { a } from \"./b.js\";", "import{a}from\"./b.js\";"),
        ("case \"a\": return !x;", "case\"a\":return!x;"),
        ("if (a) / , /.test(b);", "if (a) / , /.test(b);"),
        ("x = a /b; y = 1;", "x = a /b; y = 1;"),
        ("x = `open , ;", "x = `open , ;"),
    ])
    func `a line loses the spaces beside signs, and none that means something`(line: String, bare: String) {
        #expect(String(decoding: PageLine.bare(Array(line.utf8)), as: UTF8.self) == bare)
    }

    @Test func `the page names its scripts and sheets by the version of what they hold`() throws {
        let page = try #require(assets.asset(at: "/"))
        let text = String(decoding: page.body.readableBytesView, as: UTF8.self)
        #expect(text.contains("src=\"/assets/\(assets.version)/js/main.js\""))
        #expect(text.contains("href=\"/assets/\(assets.version)/app.css\""))
        #expect(!text.contains("\"/js/") && !text.contains("\"/app.css"))
        for path in assets.paths where path.hasPrefix("/js/") || path.hasSuffix(".css") {
            let fixed = "/assets/\(assets.version)\(path)"
            #expect(assets.asset(at: fixed)?.path == path)
            #expect(assets.isFixed(fixed) && !assets.isFixed(path) && !assets.isFixed("/assets/0\(path)"))
            #expect(assets.asset(at: "/assets/0\(path)")?.path == path, "a page of another release goes on")
        }
        #expect(assets.asset(at: "/assets/\(assets.version)/index.html") == nil)
        #expect(assets.asset(at: "/assets/\(assets.version)/../app.css") == nil)
    }

    @Test func `what is packed is gzip, the same at every start, and less than half of the whole`() {
        let again = WebAssets(table: ())
        var whole = 0
        var packed = 0
        for asset in assets.paths.compactMap({ assets.asset(at: $0) }) {
            #expect(asset.gzipped == again.asset(at: asset.path)?.gzipped)
            if let gzipped = asset.gzipped {
                #expect(gzipped.getBytes(at: 0, length: 3) == [0x1f, 0x8b, 8], "\(asset.path)")
            }
            whole += asset.body.readableBytes
            packed += (asset.gzipped ?? asset.body).readableBytes
        }
        #expect(packed * 2 < whole, "\(packed) of \(whole)")
        #expect(assets.version == again.version)
    }

    @Test func `a browser that takes gzip is known by what it says`() {
        for field in ["gzip", "br, gzip;q=0.5", "deflate,GZIP", "*", "gzip; q=1"] {
            #expect(PageFiles.takesGzip(field), "\(field)")
        }
        for field in [nil, "", "br", "gzip;q=0", "gzip;q=0, *", "*;q=0", "x-gzip"] {
            #expect(!PageFiles.takesGzip(field), "\(field ?? "nothing")")
        }
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
