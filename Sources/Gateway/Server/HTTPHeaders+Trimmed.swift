import NIOHTTP1

extension HTTPHeaders {
    /// The fields without white space behind their values, which is not part of them (RFC 9112, section 5.1), but which the
    /// parser hands on; nil when there is none, as nearly always.
    var trimmed: HTTPHeaders? {
        guard contains(where: { Self.isSpace($0.value.utf8.last) }) else { return nil }
        return HTTPHeaders(
            map { name, value in
                let end = value.utf8.lastIndex { !Self.isSpace($0) }
                return (name, end.map { String(decoding: value.utf8[...$0], as: UTF8.self) } ?? "")
            })
    }

    private static func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
}
