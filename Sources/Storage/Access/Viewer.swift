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

    /// States all three.
    package init(person: PersonID?, clearance: Classification, reach: Reach) {
        self.person = person
        self.clearance = clearance
        self.reach = reach
    }

    /// A condition on a room `r` and the viewer's membership of it `m`, beginning with ` AND `; empty for everything.
    var condition: SQL {
        let cleared: SQL = " AND r.classification <= \(clearance)"
        return switch reach {
        case .everything: ""
        case .cleared: cleared
        case .open: "\(cleared) AND (r.is_private = 0 OR m.role IS NOT NULL)"
        case .invited: "\(cleared) AND m.role IS NOT NULL"
        }
    }
}
