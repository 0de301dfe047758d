/// Who is acting, through which door, when, under which request: the first argument of every action.
package struct Operation: Sendable {
    /// Who acts and what they may see.
    package let scope: Scope
    /// Through which door.
    package let door: Door
    /// When it was asked.
    package let moment: Moment
    /// Under which request; appears in logs and in the record.
    package let requestID: String

    /// States all four.
    package init(scope: Scope, door: Door, moment: Moment, requestID: String) {
        self.scope = scope
        self.door = door
        self.moment = moment
        self.requestID = requestID
    }
}

/// The way by which an act came in; part of every event's leaf.
package enum Door: String, Sendable {
    case rest, socket, command, timer, setup, cli, integration
}
