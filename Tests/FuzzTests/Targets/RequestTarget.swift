import Domain

@testable import Gateway

extension FuzzTarget {
    /// The target of a request: its query has no more parts than may be, and nothing becomes longer by decoding.
    static let requestTarget = FuzzTarget(name: "request-target") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let target = Target(text)
        guard target.query.items.count <= Limits.queryItemsMax else { return "it has too many parts" }
        let decoded = target.query.items.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        // What is no UTF-8 when decoded becomes the replacement character, three bytes for the three of %FF.
        return decoded <= text.utf8.count ? nil : "\(text.utf8.count) bytes become \(decoded)"
    }
}
