import Domain

extension FuzzTarget {
    /// A line of search: it is read, or refused naming the field.
    static let searchQuery = FuzzTarget(name: "search-query") { bytes in
        do {
            _ = try SearchQuery(String(decoding: bytes, as: UTF8.self))
            return nil
        } catch let refusal as Refusal {
            return refusal.fields.isEmpty ? "it is refused without a field" : nil
        } catch {
            return "it throws \(error)"
        }
    }
}
