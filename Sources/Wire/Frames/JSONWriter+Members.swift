import Domain

extension JSONWriter {
    /// Appends a member whose separator, name and colon are given, or nothing when there is no value.
    mutating func writeMember(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        raw(name)
        write(text)
    }

    /// Appends a string with its quotes, or null.
    mutating func write(orNull text: String?) {
        if let text { write(text) } else { raw("null") }
    }
}
