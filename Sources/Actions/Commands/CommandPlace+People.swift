import Domain
import Journal
import Storage

/// Who works on it, and as what.
extension CommandPlace {
    func assign() throws -> Plan<String> {
        let person = try person()
        if let role { return try member(person, role) }
        let row = try theIncident()
        return try AssignIncident(incident: row.id.text, assignee: person.id.text).decide(desk).map {
            "\($0.key) is assigned to @\(person.username)."
        }
    }

    func invite() throws -> Plan<String> {
        let person = try person()
        if role == nil, let now = try MemberQueries.role(room.id, person.id, desk.db) {
            _ = try desk.room(.id(room.id), for: .addMember)
            return .nothing("@\(person.username) is a member already, as \(now.rawValue).")
        }
        return try member(person, role ?? .responder)
    }

    func setRole() throws -> Plan<String> {
        let person = try person()
        guard let role else { throw Fault("a command has no role") }
        guard try MemberQueries.role(room.id, person.id, desk.db) != nil else {
            throw Refusal(.conflict, "@\(person.username) is no member of the room; /invite brings them in.")
        }
        return try member(person, role)
    }

    private func member(_ person: PersonRow, _ role: RoomRole) throws -> Plan<String> {
        try SetMember(room: .id(room.id), person: person.id.text, role: role).decide(desk).map {
            "@\(person.username) \($0.isNew ? "joins as" : "is") \(role.rawValue)."
        }
    }

    func kick() throws -> Plan<String> {
        let person = try person()
        let isMember = try MemberQueries.role(room.id, person.id, desk.db) != nil
        return try RemoveMember(room: .id(room.id), person: person.id.text).decide(desk).map {
            "@\(person.username) is \(isMember ? "out of" : "not in") the room."
        }
    }

    func setClearance() throws -> Plan<String> {
        let person = try person()
        guard case .level(let level) = parsed["level"] else { throw Fault("a command has no level") }
        return try UpdatePerson(person: person.id.text, clearance: level).decide(desk).map {
            "@\($0.username) is cleared for \($0.clearance.name)."
        }
    }
}
