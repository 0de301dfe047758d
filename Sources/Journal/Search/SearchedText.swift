import Domain
package import Storage

/// What a search compares: the words of a message, an incident or a room as they stand now.
package struct SearchedText: Sendable {
    /// The words.
    package let text: String
    /// Who is mentioned; only of messages.
    package let mentions: [String]
    private let message: MessageRow?

    /// What is looked up like a word; only of messages.
    var marks: [SearchTokens.Mark] {
        guard let message else { return [] }
        var marks: [SearchTokens.Mark] = [.from(.person(message.sender))]
        if MessageTraits.hasLink(text) { marks.append(.has(.link)) }
        if MessageTraits.hasCode(text) { marks.append(.has(.code)) }
        if !mentions.isEmpty { marks.append(.has(.mention)) }
        if message.type != .text { marks.append(.type(message.type)) }
        return marks
    }

    /// The words of a message; nil when they exist no more.
    ///
    /// - Throws: `Fault` when they do not open.
    package init?(message: SearchedQueries.SearchedMessage, _ vault: Vault) throws {
        switch try vault.open(message.said).body {
        case let body as MessagePosted: (text, mentions) = (body.content, body.mentions)
        case let body as MessageEdited: (text, mentions) = (body.content, body.mentions)
        default: return nil
        }
        self.message = message.message
    }

    /// The words of a room: its name, description and address.
    ///
    /// - Throws: `Fault` when they do not open.
    package init(room: RoomRow, _ vault: Vault) throws {
        let id = room.id
        let name = try vault.open(column: room.name, "rooms.name", row: id.text, room: id)
        let description = try vault.open(column: room.description, "rooms.description", row: id.text, room: id)
        text = [name, description, room.slug].filter { !$0.isEmpty }.joined(separator: "\n")
        mentions = []
        message = nil
    }

    /// The words of an incident: title, summary, description, services, labels and key.
    ///
    /// - Throws: `Fault` when they do not open.
    package init(incident: IncidentRow, _ vault: Vault) throws {
        let sealed = try vault.open(
            column: incident.details, "incidents.details", row: incident.id.text, room: incident.room)
        let details = try IncidentDetails(Fields(JSONParser.parse(Array(sealed.utf8))))
        let words = [details.title, details.summary, details.description] + details.services + details.labels
        text = (words + [IncidentKey.text(incident.number)]).filter { !$0.isEmpty }.joined(separator: "\n")
        mentions = []
        message = nil
    }
}
