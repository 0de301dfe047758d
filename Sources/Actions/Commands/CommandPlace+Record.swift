import Domain
import Journal
import Storage

/// What is kept, and the proof of it.
extension CommandPlace {
    /// Characters of a message in a list of pins.
    private static let excerptCharacters = 100

    func pin(_ action: AddOrRemove) throws -> Plan<String> {
        let message = try message()
        return try PinMessage(message: message.id, action: action).decide(desk).map { _ in
            "#\(message.seq) is \(action == .add ? "pinned" : "not pinned")."
        }
    }

    func pins() throws -> String {
        let page = try ListPinned(room: .id(room.id), page: PageRequest(size: Limits.pinsMax)).answer(desk)
        guard !page.items.isEmpty else { return "Nothing is pinned." }
        return page.items.map { message in
            let words = (message.content ?? "").split(whereSeparator: \.isNewline).first ?? ""
            return "- #\(message.seq) @\(message.sender.username): \(words.prefix(Self.excerptCharacters))"
        }.joined(separator: "\n")
    }

    func proof() throws -> String {
        let message = try message()
        switch try ProveMessage(message: message.id).answer(desk) {
        case .uncovered:
            return "No signed head covers #\(message.seq) yet; one is signed every minute in which something happened."
        case .proven(let proof):
            return """
                #\(message.seq) is covered by the signed head of \(proof.head.size) entries, \
                root \(Hex.text(proof.head.root).prefix(16)), signed \(proof.head.signedAt.rfc3339). \
                Its proof: war-room-messages/\(message.id)/proof/
                """
        }
    }

    func hold() throws -> Plan<String> {
        let subject: PlaceHold.Subject = incident.map { .incident($0.id.text) } ?? .room(.id(room.id))
        let what = incident.map { IncidentKey.text($0.number) } ?? "The room"
        return try PlaceHold(subject, reason: text("reason") ?? "").decide(desk).map { _ in
            "\(what) is on legal hold: nothing of it may be destroyed."
        }
    }
}
