import Domain
import Journal
import Realtime
import Wire

/// Takes committed events to the sockets: encoded once for each room that somebody reads, told to the inboxes, and obeyed
/// where they take somebody's access away.
struct Announcer: Sendable {
    let directory: Directory
    let hub: Hub
    let feed: InboxFeed

    /// Runs where the journal's observers do, in commit order, after the commit is durable.
    func follow(_ events: [Event]) {
        var due: [RoomFrame] = []
        for event in events {
            if !event.isMessage, let level = Self.narrowing(event.body) {
                // Why a room became more secret, and what it is called since, is not for those whom it is kept from.
                hub.announce(due)
                due = []
                hub.close(.uncleared(event.room, level), code: 4003, reason: "classified")
                hub.close(.strangers(event.room, nil), code: 1012, reason: "room changed")
            }
            if let frame = frame(event) { due.append(frame) }
            guard !event.isMessage, let revocation = revocation(event) else { continue }
            // Whoever is closed gets what took them out, and nothing that was committed after it.
            hub.announce(due)
            due = []
            hub.close(revocation.who, code: revocation.code, reason: revocation.reason)
        }
        hub.announce(due)
        feed.follow(events.compactMap { InboxNews($0, card: directory.card(of:)) })
    }

    /// The clearance that a room asks for since an event that makes it more secret or private; nil for every other event.
    private static func narrowing(_ body: (any EventBody)?) -> Classification? {
        switch body {
        case let body as RoomClassified where body.to > body.from: body.to
        case let body as RoomUpdated where body.isPrivate == true: .public
        default: nil
        }
    }

    /// A page of the log as frames, for readers that are behind.
    static func readLog(_ journal: Journal) -> ReadLog {
        { room, after, limit in
            try await journal.readLog(room, after: after, limit: limit).compactMap { entry in
                frame(entry.event, isWithdrawn: entry.isWithdrawn, journal.directory)
            }
        }
    }

    private func frame(_ event: Event) -> RoomFrame? {
        hub.hasReaders(event.room) ? Self.frame(event, isWithdrawn: false, directory) : nil
    }

    private static func frame(_ event: Event, isWithdrawn: Bool, _ directory: Directory) -> RoomFrame? {
        EventFrame.encode(
            event, isWithdrawn: isWithdrawn, card: directory.card(of:),
            incidentKey: directory.incidentKey(of: event.room)
        ).map {
            RoomFrame(
                room: event.room, seq: event.seq, frame: SocketFrame.text($0),
                withdraws: event.type == MessageDeleted.type || event.type == MessageRedacted.type)
        }
    }

    /// Whoever is affected by more than a closing comes back and is judged anew: 1012 asks clients to.
    private func revocation(_ event: Event) -> (who: Revocation, code: UInt16, reason: String)? {
        switch event.body {
        case let removed as MemberRemoved: (.member(removed.person, event.room), 4003, "removed")
        case let left as MemberLeft: (.member(left.person, event.room), 4003, "left")
        case let closed as BreakGlassClosed: (.strangers(event.room, closed.person), 4003, "access ended")
        case let ended as AccessEnded: (.strangers(event.room, ended.person), 4003, "access ended")
        case is RoomArchived: (.room(event.room), 4010, "archived")
        case let shredded as RoomShredded: (.room(shredded.room), 4004, "shredded")
        case let updated as RoomUpdated where updated.isPrivate == true: (.room(event.room), 1012, "room changed")
        case let updated as PersonUpdated where updated.isActive == false:
            (.person(updated.person), 4001, "disabled")
        case let updated as PersonUpdated where updated.role != nil || updated.clearance != nil:
            (.person(updated.person), 1012, "rights changed")
        case let changed as PasswordChanged: (.sessions(changed.person, except: nil), 4001, "password changed")
        case let enabled as SecondFactorEnabled:
            (.sessions(enabled.person, except: enabled.session), 4001, "second factor")
        case let disabled as SecondFactorDisabled where disabled.endsSessions:
            (.sessions(disabled.person, except: nil), 4001, "second factor reset")
        case let out as SignedOut: (.credential(.session(out.session)), 4001, "signed out")
        case let revoked as TokenRevoked: (.credential(.token(revoked.token)), 4001, "token revoked")
        default: nil
        }
    }
}
