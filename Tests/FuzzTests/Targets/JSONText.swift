import Domain

extension FuzzTarget {
    /// A JSON text: what was read is written as a text that is read as the same.
    static let json = FuzzTarget(name: "json") { bytes in
        guard let value = try? JSONParser.parse(bytes) else { return nil }
        guard let again = try? JSONParser.parse(value.bytes) else { return "what it writes cannot be read" }
        return again == value ? nil : "it is read as another value when it is written and read again"
    }
}
