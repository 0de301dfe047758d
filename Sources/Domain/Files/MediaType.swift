/// What a file is, judged by its first bytes and its name together.
///
/// A name that promises something else than the bytes are makes it `application/octet-stream`: nobody's program should
/// believe either of them. The table has what responders share, and what a browser shows without running anything.
package enum MediaType {
    /// Of anything that is not known for certain.
    package static let unknown = "application/octet-stream"

    /// What browsers show by themselves and cannot be made to run.
    package static let shown: Set<String> = [
        "image/png", "image/jpeg", "image/gif", "image/webp", "audio/mpeg", "audio/ogg", "audio/wav", "audio/flac",
        "video/mp4", "video/webm",
    ]

    /// The type of a file, given its first bytes, the last ones, and its harmless name.
    package static func judge(head: [UInt8], tail: [UInt8], name: String) -> String {
        let ending = FileName.ending(of: name)
        let named = byEnding[ending]
        guard let seen = signature(head) else { return text(head, named: named) }
        if shown.contains(seen), isPolyglot(head, tail) { return unknown }
        let fits = named == nil ? ending.isEmpty : named == seen || containers[seen]?.contains(named ?? "") == true
        return fits ? named ?? seen : unknown
    }

    /// True for text, whose content may be shown line by line.
    package static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/") || ["application/json", "application/xml", "image/svg+xml"].contains(type)
    }

    private static func text(_ head: [UInt8], named: String?) -> String {
        let looksLikeText = !head.contains { $0 < 0x09 || (0x0E...0x1A).contains($0) || $0 == 0x7F }
        guard looksLikeText else { return unknown }
        guard let named else { return "text/plain" }
        return isText(named) ? named : unknown
    }

    /// A picture that is an archive or a page as well.
    private static func isPolyglot(_ head: [UInt8], _ tail: [UInt8]) -> Bool {
        if tail.firstRange(of: [0x50, 0x4B, 0x05, 0x06]) != nil { return true }
        let start = head.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ["<script", "<html", "<!doctype", "<svg", "%pdf-"].contains {
            start.firstRange(of: Array($0.utf8)) != nil
        }
    }

    private static func signature(_ head: [UInt8]) -> String? {
        for (magic, offset, type) in signatures where head.dropFirst(offset).starts(with: magic) { return type }
        guard head.starts(with: "RIFF".utf8) else { return nil }
        if head.dropFirst(8).starts(with: "WEBP".utf8) { return "image/webp" }
        return head.dropFirst(8).starts(with: "WAVE".utf8) ? "audio/wav" : nil
    }

    private static let signatures: [(magic: [UInt8], offset: Int, type: String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"), ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        (Array("GIF87a".utf8), 0, "image/gif"), (Array("GIF89a".utf8), 0, "image/gif"),
        (Array("ftyp".utf8), 4, "video/mp4"), ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/webm"),
        (Array("ID3".utf8), 0, "audio/mpeg"), ([0xFF, 0xFB], 0, "audio/mpeg"), (Array("OggS".utf8), 0, "audio/ogg"),
        (Array("fLaC".utf8), 0, "audio/flac"), (Array("%PDF-".utf8), 0, "application/pdf"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "application/zip"), ([0x50, 0x4B, 0x05, 0x06], 0, "application/zip"),
        ([0x1F, 0x8B], 0, "application/gzip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], 0, "application/x-xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "application/zstd"),
        (Array("7z".utf8) + [0xBC, 0xAF], 0, "application/x-7z-compressed"),
        ([0xD4, 0xC3, 0xB2, 0xA1], 0, "application/vnd.tcpdump.pcap"),
        ([0xA1, 0xB2, 0xC3, 0xD4], 0, "application/vnd.tcpdump.pcap"),
        ([0x0A, 0x0D, 0x0D, 0x0A], 0, "application/x-pcapng"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "application/x-executable"),
        (Array("MZ".utf8), 0, "application/x-msdownload"),
        (Array("SQLite format 3\0".utf8), 0, "application/vnd.sqlite3"),
    ]

    private static let byEnding: [String: String] = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac",
        "mp4": "video/mp4", "m4a": "video/mp4", "webm": "video/webm", "pdf": "application/pdf",
        "zip": "application/zip",
        "gz": "application/gzip", "tgz": "application/gzip", "xz": "application/x-xz", "zst": "application/zstd",
        "7z": "application/x-7z-compressed", "pcap": "application/vnd.tcpdump.pcap", "pcapng": "application/x-pcapng",
        "exe": "application/x-msdownload", "dll": "application/x-msdownload", "sqlite": "application/vnd.sqlite3",
        "db": "application/vnd.sqlite3", "txt": "text/plain", "log": "text/plain", "out": "text/plain",
        "md": "text/markdown", "csv": "text/csv", "json": "application/json", "yaml": "text/yaml", "yml": "text/yaml",
        "xml": "application/xml", "html": "text/html", "htm": "text/html", "svg": "image/svg+xml", "conf": "text/plain",
        "ini": "text/plain", "sh": "text/plain", "sql": "text/plain", "pem": "text/plain", "key": "text/plain",
        "env": "text/plain", "jar": "application/java-archive",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]

    /// Types whose files are of another type to those who look at the first bytes alone.
    private static let containers: [String: Set<String>] = [
        "application/zip": [
            "application/java-archive", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ]
    ]
}
