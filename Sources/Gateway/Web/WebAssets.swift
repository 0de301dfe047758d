import CWebAssets
package import NIOCore

/// The files of the page, as they were built into the binary.
///
/// Made once, when the server is put together; reading from it is free of locks and copies.
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
    }

    private let assets: [String: Asset]

    /// Reads the table of the binary.
    package init() {
        var assets: [String: Asset] = [:]
        for index in 0..<web_asset_count() {
            guard let entry = web_asset_at(index)?.pointee, let path = entry.path, let type = entry.media_type else {
                continue
            }
            let embedded = UnsafeBufferPointer(start: entry.bytes, count: entry.count)
            let name = String(cString: path)
            let bytes = name.hasSuffix(".js") ? PageScript.served(embedded) : Array(embedded)
            let asset = Asset(
                path: name, mediaType: String(cString: type), etag: Self.etag(of: bytes),
                body: ByteBuffer(bytes: bytes))
            assets[asset.path] = asset
        }
        self.assets = assets
    }

    /// The file for a request's path; `/` is `/index.html`. Nil when there is none.
    package func asset(at path: String) -> Asset? {
        assets[path == "/" ? "/index.html" : path]
    }

    /// The paths of all files, sorted.
    package var paths: [String] {
        assets.keys.sorted()
    }

    /// An entity tag from the content (FNV-1a, 64 bits) and its length.
    ///
    /// Made from the bytes at start, about a millisecond, and not by the generator: there it would be wrong whenever
    /// a file is edited without running it again. It needs no strength against an attacker, who cannot choose what is
    /// in the binary.
    private static func etag(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
    }
}
