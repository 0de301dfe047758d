package import Domain

/// Whom a listing is for: `RoomPolicy.maySee`, said in SQL, so that pages and counts hold only what their reader may know of.
package struct Viewer: Sendable {
    /// How far a principal sees without being a member.
    package enum Reach: Sendable {
        /// Policies do not bind them.
        case everything
        /// Every room that they are cleared for.
        case cleared
        /// Of those, the rooms that are not private.
        case open
        /// None.
        case invited
    }

    /// Whose memberships count; nil for nobody's.
    package let person: PersonID?
    let clearance: Classification
    let reach: Reach
    /// The moment at which grants must hold; nil where the viewer's role makes them worthless.
    let grantsHoldAt: Moment?

    /// States all four.
    package init(person: PersonID?, clearance: Classification, reach: Reach, grantsHoldAt: Moment?) {
        self.person = person
        self.clearance = clearance
        self.reach = reach
        self.grantsHoldAt = grantsHoldAt
    }

    /// The same person with nothing hidden from them: for asking whether what they may not know of is there.
    package var unbound: Viewer {
        Viewer(person: person, clearance: .sealed, reach: .everything, grantsHoldAt: nil)
    }

    private var granted: SQL {
        guard let grantsHoldAt else { return "" }
        return """
             OR EXISTS (SELECT 1 FROM grants h WHERE h.room_id = r.id AND h.person_id = \(person)
            AND h.closed_at IS NULL AND h.until > \(grantsHoldAt))
            """
    }

    /// A condition on a room `r` and the viewer's membership of it `m`, beginning with ` AND `; empty for everything.
    var condition: SQL {
        let cleared: SQL = " AND r.classification <= \(clearance)"
        return switch reach {
        case .everything: ""
        case .cleared: cleared
        case .open: "\(cleared) AND (r.is_private = 0 OR m.role IS NOT NULL\(granted))"
        case .invited: "\(cleared) AND m.role IS NOT NULL"
        }
    }
}
