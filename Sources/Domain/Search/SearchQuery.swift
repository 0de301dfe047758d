/// What somebody looks for, as the line they typed says it: words, phrases in quotes, operators, and what must not be.
package struct SearchQuery: Sendable, Equatable {
    /// A condition, or its opposite.
    package struct Condition<Value: Sendable & Equatable>: Sendable, Equatable {
        package let value: Value
        /// True when it stood with a `-`: it must not hold.
        package let isNegated: Bool

        /// States both.
        package init(_ value: Value, isNegated: Bool) {
            self.value = value
            self.isNegated = isNegated
        }
    }

    /// What a message can have.
    package enum Trait: String, Sendable, CaseIterable {
        case link, code, mention, reaction, thread, file
    }

    /// What a thing that is found can be.
    package enum Quality: String, Sendable, CaseIterable {
        case pinned, thread, edited, decision, unread, message, incident, room
    }

    /// Where an incident stands: a status or the phase that it belongs to.
    package enum Phase: Sendable, Equatable {
        case status(IncidentStatus)
        case category(IncidentStatus.Category)

        /// True for an incident of that status.
        package func includes(_ status: IncidentStatus) -> Bool {
            switch self {
            case .status(let wanted): status == wanted
            case .category(let wanted): status.category == wanted
            }
        }
    }

    /// Words and phrases; all that are not negated must stand in the text.
    package var terms: [Condition<SearchTerm>] = []
    /// User names, ids or `me`; any of those that are not negated.
    package var from: [Condition<String>] = []
    /// Rooms by slug, id or incident key; any of those that are not negated.
    package var rooms: [Condition<String>] = []
    /// Incidents by key or id; any of those that are not negated.
    package var incidents: [Condition<String>] = []
    /// Any of those that are not negated.
    package var severities: [Condition<Severity>] = []
    /// Any of those that are not negated.
    package var phases: [Condition<Phase>] = []
    /// Each must hold.
    package var traits: [Condition<Trait>] = []
    /// Each must hold.
    package var qualities: [Condition<Quality>] = []
    /// When it was said: each range must hold the moment.
    package var moments: [Condition<Range<Moment>>] = []

    /// Nothing yet.
    init() {}

    /// Reads the line.
    ///
    /// - Throws: `Refusal` naming `q` and the operator that is wrong, or when it asks for nothing.
    package init(_ line: String) throws {
        var parser = SearchQueryParser(line)
        self = try parser.parse()
    }

    /// What must stand in the text.
    package var wanted: [SearchTerm] { terms.filter { !$0.isNegated }.map(\.value) }
    /// What must not stand in the text.
    package var unwanted: [SearchTerm] { terms.filter(\.isNegated).map(\.value) }

    /// True when only messages can pass.
    package var isOfMessagesOnly: Bool {
        let ofMessages: Set<Quality> = [.pinned, .thread, .edited, .decision, .unread]
        return traits.contains { !$0.isNegated }
            || qualities.contains { !$0.isNegated && ofMessages.contains($0.value) }
    }
}

extension Array {
    /// True when no negated condition fits, and one of those that are not negated does, or there are none of them.
    package func admit<Value>(_ fits: (Value) -> Bool) -> Bool where Element == SearchQuery.Condition<Value> {
        if contains(where: { $0.isNegated && fits($0.value) }) { return false }
        let wanted = filter { !$0.isNegated }
        return wanted.isEmpty || wanted.contains { fits($0.value) }
    }

    /// True when every condition holds: those that are negated by not fitting.
    package func holds<Value>(_ fits: (Value) -> Bool) -> Bool where Element == SearchQuery.Condition<Value> {
        allSatisfy { fits($0.value) != $0.isNegated }
    }
}
