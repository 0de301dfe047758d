/// What can be said of a message by looking at its content.
package enum MessageTraits {
    /// True when there is an address of the web in it.
    package static func hasLink(_ content: String) -> Bool {
        let utf8 = content.utf8
        return utf8.count >= 8 && (content.contains("http://") || content.contains("https://"))
    }

    /// True when there is code in it, in a line or as a block.
    package static func hasCode(_ content: String) -> Bool {
        guard let first = content.utf8.firstIndex(of: 0x60) else { return false }
        return content.utf8[content.utf8.index(after: first)...].contains(0x60)
    }
}
