package import Domain
package import Journal
package import Sealing
import Storage

/// Adds an account; for administrators and the command line.
package struct CreatePerson: Action {
    let username: String
    let displayName: String
    let kind: PersonKind
    let role: GlobalRole
    let clearance: Classification
    let password: PasswordHash?

    /// Without a password the account signs in by link or token only.
    package init(
        username: String, displayName: String, kind: PersonKind = .user, role: GlobalRole = .member,
        clearance: Classification = .internal, password: PasswordHash? = nil
    ) {
        self.username = username
        self.displayName = displayName
        self.kind = kind
        self.role = role
        self.clearance = clearance
        self.password = password
    }

    package func decide(_ desk: Desk) throws -> Plan<Person> {
        try desk.require(.managePeople)
        let name = try Username.checked(username)
        guard try PersonQueries.person(username: name, desk.db) == nil else {
            throw Refusal.invalid("username", "A user with that username already exists.")
        }
        let id: PersonID = desk.ambient.newID(at: desk.moment)
        let event = PersonCreated(
            person: id, username: name, displayName: displayName, kind: kind, role: role, clearance: clearance)
        let moment = desk.moment
        return Plan([Draft(.house, event, desk)]) { _ in
            guard let row = try PersonQueries.person(id, desk.db) else { throw Fault("a new account is not there") }
            return try desk.view(row)
        }.alongside { db in
            guard let password else { return }
            try CredentialQueries.setPassword(
                id, salt: password.salt, hash: password.hash, cost: password.cost, at: moment, db)
        }
    }
}

/// Changes an account; for administrators and the command line. Nobody changes their own role or clearance.
package struct UpdatePerson: Action {
    let person: String
    let displayName: String?
    let role: GlobalRole?
    let clearance: Classification?
    let isActive: Bool?

    /// `person` is a user name or id; nil leaves a field.
    package init(
        person: String, displayName: String? = nil, role: GlobalRole? = nil, clearance: Classification? = nil,
        isActive: Bool? = nil
    ) {
        self.person = person
        self.displayName = displayName
        self.role = role
        self.clearance = clearance
        self.isActive = isActive
    }

    package func decide(_ desk: Desk) throws -> Plan<Person> {
        try desk.require(.managePeople)
        let found =
            if let id = PersonID(person) {
                try PersonQueries.person(id, desk.db)
            } else {
                try PersonQueries.person(username: person.lowercased(), desk.db)
            }
        guard let row = found else { throw Refusal.notFound }
        let before = try desk.view(row)
        if row.id == desk.scope.person, role != nil || clearance != nil || isActive == false {
            throw Refusal.forbidden("Nobody changes their own role or clearance.")
        }
        let event = PersonUpdated(
            person: row.id, displayName: displayName == before.displayName ? nil : displayName,
            role: role == before.role ? nil : role, clearance: clearance == before.clearance ? nil : clearance,
            isActive: isActive == before.isActive ? nil : isActive)
        guard event != PersonUpdated(person: row.id) else { return .nothing(before) }
        return Plan([Draft(.house, event, desk)]) { _ in
            guard let row = try PersonQueries.person(row.id, desk.db) else { throw Refusal.notFound }
            return try desk.view(row)
        }.alongside { try end(event, desk.moment, $0) }
    }

    /// A disabled account loses its sessions, tokens, and the links by which it might have signed in.
    private func end(_ event: PersonUpdated, _ moment: Moment, _ db: any SQLConnection) throws {
        guard event.isActive == false else { return }
        try CredentialQueries.deleteSessions(of: event.person, db)
        try TokenQueries.revokeAll(of: event.person, at: moment, db)
        try TokenQueries.deleteTickets(of: event.person, db)
    }
}

/// Sets an account's password and ends its sessions and sign-in links; for administrators and the command line.
package struct SetPassword: Action {
    let person: String
    let password: PasswordHash

    /// `person` is a user name or id.
    package init(person: String, password: PasswordHash) {
        self.person = person
        self.password = password
    }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        try desk.require(.managePeople)
        let row = try desk.person(person, field: "username")
        let moment = desk.moment
        return Plan([Draft(.house, PasswordChanged(person: row.id), desk)]) { _ in }.alongside { db in
            try CredentialQueries.setPassword(
                row.id, salt: password.salt, hash: password.hash, cost: password.cost, at: moment, db)
            try CredentialQueries.deleteSessions(of: row.id, db)
            try TokenQueries.deleteTickets(of: row.id, db)
        }
    }
}

/// The form of passwords.
package enum Password {
    /// Refuses passwords that are too short or too long.
    ///
    /// - Throws: `Refusal` naming `password`.
    package static func check(_ password: String) throws {
        guard password.count >= Limits.passwordCharactersMin else {
            throw Refusal.invalid("password", "Use at least \(Limits.passwordCharactersMin) characters.")
        }
        guard password.utf8.count <= Limits.passwordBytesMax, !password.utf8.contains(0) else {
            throw Refusal.invalid("password", "Use at most \(Limits.passwordBytesMax) bytes without null characters.")
        }
    }

    /// A new random password: five groups of four letters that cannot be misread, 20 letters of 5 bits.
    package static func readable(_ ambient: Ambient) -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789x")
        let text = ambient.random(20).map { letters[Int($0 & 31)] }
        return stride(from: 0, to: 20, by: 4).map { String(text[$0..<($0 + 4)]) }.joined(separator: "-")
    }
}
