import Domain

/// A restore from an older backup, as the record itself tells of it (docs/reference/audit-export.md, rule 8): what was signed
/// in the named epochs from its position on was given up, and nobody has to find it again.
package struct Rollback: Sendable, Equatable {
    /// Where the record says so.
    package let position: Int64
    /// The epochs whose later part was given up.
    package let abandoned: Set<String>

    /// Reads the body of an event; nil when it is none that gives anything up.
    package init?(type: String, room: String, content: [UInt8], position: Int64) {
        guard type == SystemRestored.type, room == RoomID.house.text, let body = try? JSONParser.parse(content),
            body["rollback"]?.bool == true, let abandoned = body["abandoned"]?.array
        else { return nil }
        self.position = position
        self.abandoned = Set(abandoned.compactMap(\.string))
    }
}

extension Collection<Rollback> {
    /// What a verdict adds for people to know; empty when nothing was given up.
    var remark: String {
        guard !isEmpty else { return "" }
        let places = map { String($0.position) }.joined(separator: ", ")
        return
            "; restored from an older backup at position \(places), and what was signed after that backup is given up"
    }
}
