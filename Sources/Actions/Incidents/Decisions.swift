package import Domain
package import Journal
import Storage

/// Says in the room of an incident what was decided and why, and keeps it as a decision.
package struct MakeDecision: Action {
    let incident: String
    let words: DecisionWords
    let isReversible: Bool?
    let supersedes: EventID?

    /// `incident` is a key or id; `supersedes` is the decision that this one takes the place of.
    package init(
        incident: String, words: DecisionWords, isReversible: Bool? = nil, supersedes: EventID? = nil
    ) {
        self.incident = incident
        self.words = words
        self.isReversible = isReversible
        self.supersedes = supersedes
    }

    package func decide(_ desk: Desk) throws -> Plan<IncidentDecision> {
        let row = try desk.incidentToRecord(incident)
        guard words.what.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid("text", "This field may not be blank.")
        }
        if let supersedes {
            guard let older = try DecisionQueries.decision(supersedes, desk.db), older.room == row.room else {
                throw Refusal.invalid("supersedes", "There is no such decision of this incident.")
            }
            guard older.supersededBy == nil else {
                throw Refusal(.conflict, "Another decision took the place of #\(older.seq) already.")
            }
        }
        let posting = try desk.posting(words.content, as: .decision, in: row.room)
        let made = DecisionMade(decision: posting.id, isReversible: isReversible, supersedes: supersedes)
        return Plan([posting, Draft(row.room, made, desk)]) { _ in try desk.viewDecision(posting.id) }
    }
}

/// Decisions of an incident, in the order they were made.
package struct ListDecisions: Inquiry {
    let incident: String
    let page: PageRequest

    /// `incident` is a key or id.
    package init(incident: String, page: PageRequest) {
        self.incident = incident
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<IncidentDecision> {
        let room = try desk.timelineRoom(.incident(incident))
        let found = try DecisionQueries.page(room, offset: page.offset, limit: page.size, desk.db)
        return page.page(try desk.view(found.decisions), count: found.count)
    }
}

/// One decision of an incident.
package struct GetDecision: Inquiry {
    let incident: String
    let decision: EventID

    /// `incident` is a key or id.
    package init(incident: String, decision: EventID) {
        self.incident = incident
        self.decision = decision
    }

    package func answer(_ desk: Desk) throws -> IncidentDecision {
        let room = try desk.timelineRoom(.incident(incident))
        guard try DecisionQueries.decision(decision, desk.db)?.room == room else { throw Refusal.notFound }
        return try desk.viewDecision(decision)
    }
}

extension Desk {
    /// Opens stored decisions of one room.
    fileprivate func view(_ rows: [DecisionRow]) throws -> [IncidentDecision] {
        let words = try words(rows.map(\.id))
        return rows.map { row in
            IncidentDecision(
                id: row.id, seq: row.seq, words: (words[row.id] ?? nil).map(DecisionWords.init(content:)),
                isReversible: row.isReversible, supersedes: row.supersedes, supersededBy: row.supersededBy,
                madeBy: directory.card(of: row.madeBy), madeAt: row.madeAt)
        }
    }

    /// The decision of an id, after this transaction's events.
    fileprivate func viewDecision(_ id: EventID) throws -> IncidentDecision {
        guard let row = try DecisionQueries.decision(id, db), let decision = try view([row]).first else {
            throw Refusal.notFound
        }
        return decision
    }
}
