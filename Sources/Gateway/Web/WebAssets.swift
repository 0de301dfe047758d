import CWebAssets
package import NIOCore

/// The files of the page, as they were built into the binary.
///
/// Made once for the process, since what is in a binary never changes; reading from it is free of locks and copies.
package struct WebAssets: Sendable {
    /// One file.
    package struct Asset: Sendable {
        /// The path a browser asks for, such as `/js/app.js`.
        package let path: String
        /// The value of `Content-Type`.
        package let mediaType: String
        /// The value of `ETag`, with its quotes. Another content has another one.
        package let etag: String
        /// The content as it is served: of a script, without comments.
        package let body: ByteBuffer
        /// The same in gzip (RFC 1952).
        package let gzipped: ByteBuffer?

        fileprivate init(path: String, mediaType: String, bytes: [UInt8]) {
            self.path = path
            self.mediaType = mediaType
            etag = WebAssets.etag(of: bytes)
            body = ByteBuffer(bytes: bytes)
            gzipped = WebAssets.gzipped(bytes)
        }
    }

    /// What stands for this very content of all scripts and sheets in their addresses.
    package let version: String

    private let assets: [String: Asset]

    private static let embedded = WebAssets(table: ())

    /// The files of this binary.
    package init() { self = Self.embedded }

    /// Reads the table of the binary.
    init(table: Void) {
        var assets: [String: Asset] = [:]
        for index in 0..<web_asset_count() {
            guard let entry = web_asset_at(index)?.pointee, let path = entry.path, let type = entry.media_type else {
                continue
            }
            let embedded = UnsafeBufferPointer(start: entry.bytes, count: entry.count)
            let name = String(cString: path)
            assets[name] = Asset(
                path: name, mediaType: String(cString: type), bytes: Self.served(name, embedded))
        }
        let fixed = assets.values.filter { Self.isVersioned($0.path) }.sorted { $0.path < $1.path }
        version = String(Self.hash(fixed.flatMap { Array(($0.path + $0.etag).utf8) }).prefix(8))
        if let page = assets[Self.page] {
            assets[Self.page] = Asset(
                path: page.path, mediaType: page.mediaType,
                bytes: Self.naming(version, in: Array(page.body.readableBytesView)))
        }
        self.assets = assets
    }

    /// The file for a request's path; `/` is `/index.html`. Nil when there is none.
    ///
    /// Scripts and sheets stand under `/assets/VERSION/` too, whatever the version: a page that was loaded just before
    /// another release is served goes on with the present files.
    package func asset(at path: String) -> Asset? {
        assets[path == "/" ? Self.page : Self.plain(path)]
    }

    /// True when the content at a path can never be another: its address names this version.
    package func isFixed(_ path: String) -> Bool { path.hasPrefix("/assets/\(version)/") }

    /// The paths of all files, sorted.
    package var paths: [String] {
        assets.keys.sorted()
    }

    /// The page with this version in the addresses of its scripts and sheets.
    ///
    /// Scripts name each other relative to themselves, so that the page alone has to be changed.
    static func naming(_ version: String, in page: [UInt8]) -> [UInt8] {
        var text = String(decoding: page, as: UTF8.self)
        for name in ["/js/", "/app.css"] {
            text.replace("\"\(name)", with: "\"/assets/\(version)\(name)")
        }
        return Array(text.utf8)
    }

    private static let page = "/index.html"

    private static func isVersioned(_ path: String) -> Bool { path.hasPrefix("/js/") || path.hasSuffix(".css") }

    private static func plain(_ path: String) -> String {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, parts[0] == "assets" else { return path }
        let rest = "/" + parts[2]
        return isVersioned(rest) ? rest : path
    }

    private static func served(_ name: String, _ embedded: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if name.hasSuffix(".js") { return PageScript.served(embedded) }
        if name.hasSuffix(".css") { return PageScript.sheet(embedded) }
        return name == page ? PageScript.unindented(embedded) : Array(embedded)
    }

    /// Nil when it would not be smaller.
    private static func gzipped(_ bytes: [UInt8]) -> ByteBuffer? {
        let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = web_gzip(bytes, bytes.count, buffer.baseAddress, buffer.count)
        }
        return packed.isEmpty ? nil : ByteBuffer(bytes: packed)
    }

    /// An entity tag from the content and its length.
    ///
    /// Made from the bytes at start, about a millisecond, and not by the generator: there it would be wrong whenever
    /// a file is edited without running it again.
    private static func etag(of bytes: [UInt8]) -> String {
        "\"\(hash(bytes))-\(String(bytes.count, radix: 16))\""
    }

    /// FNV-1a, 64 bits. It needs no strength against an attacker, who cannot choose what is in the binary.
    private static func hash(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
