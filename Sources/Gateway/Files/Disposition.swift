import Domain

/// The `Content-Disposition` of a file (RFC 6266): what a browser shows by itself and cannot be made to run may be shown,
/// everything else is saved.
enum Disposition {
    /// The field's value for a harmless name. Programs that read only the first form get letters of ASCII.
    static func field(name: String, isShown: Bool) -> String {
        let plain = String(
            decoding: name.utf8.map {
                (0x20...0x7E).contains($0) && ![0x22, 0x5C, 0x25, 0x3B].contains($0) ? $0 : 0x5F
            },
            as: UTF8.self)
        let kind = isShown ? "inline" : "attachment"
        return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
    }
}
