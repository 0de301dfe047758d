extension RoomPolicy.Act {
    /// The roles in a room that let a member do it, with a second person or without.
    package var roles: [RoomRole] { RoomRole.allCases.filter { PolicyTable.row(self).cell($0) != .no } }
}
