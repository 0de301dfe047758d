import Domain
import Journal
import Sealing
import Storage

/// Stores a one-use secret: a socket ticket for the principal, or a sign-in link for a person.
struct IssueTicket: Action {
    let hash: [UInt8]
    let purpose: Secret.Purpose
    /// Whom it stands for; nil for the principal.
    let person: PersonID?
    let seconds: Int64

    func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let owner = person ?? desk.scope.person else { throw Refusal.forbidden("This needs a person.") }
        let row = TicketRow(
            person: owner, credential: desk.scope.credential.recorded ?? "",
            expiresAt: desk.moment.adding(seconds: seconds))
        return Plan([]) { _ in }.alongside {
            try TokenQueries.insertTicket(row, hash: hash, purpose: purpose.rawValue, $0)
        }
    }
}

/// Takes a socket ticket; whoever comes second gets nothing, and nor does anybody once it was found too old: a clock that
/// is set back must not make it good again.
struct TakeTicket: Action {
    struct Taken: Sendable {
        let scope: Scope
    }

    let hash: [UInt8]
    let purpose: Secret.Purpose

    /// The result is nil for a ticket that is too old, which is removed.
    func decide(_ desk: Desk) throws -> Plan<Taken?> {
        guard let ticket = try TokenQueries.ticket(hash: hash, purpose: purpose.rawValue, desk.db) else {
            throw AccessDesk.invalid
        }
        guard ticket.expiresAt > desk.moment else {
            return Plan([]) { _ in nil }.alongside { try TokenQueries.deleteTicket(hash: hash, $0) }
        }
        let taken = Taken(scope: try desk.scope(ofRecorded: ticket.credential, at: desk.moment))
        return Plan([]) { _ in taken }.alongside { try TokenQueries.deleteTicket(hash: hash, $0) }
    }
}
