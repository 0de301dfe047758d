/// The table of who may do what in a room, as decision 0015 explains it cell by cell.
enum PolicyTable {
    /// What a column says to an act.
    enum Cell {
        case no, yes
        /// With a second person.
        case second
        /// With a grant.
        case granted
        /// In a room that is not private.
        case open
        /// In a room that is not private and at most INTERNAL.
        case openInternal
        /// There as everybody, elsewhere with a grant.
        case openInternalOrGranted
    }

    /// What the last column says to bots and integrations.
    enum Bots {
        case no
        /// The column of their room role.
        case invited
        /// The same, where their token says so.
        case scoped(TokenScope)

        func admit(_ scope: Scope) -> Bool {
            switch self {
            case .no: false
            case .invited: true
            case .scoped(let wanted): scope.grants.contains(wanted)
            }
        }
    }

    /// One act. The first three columns are for members by their room role, the next three for people by their global role,
    /// members or not; the last is for bots and integrations.
    struct Row {
        let observer: Cell
        let responder: Cell
        let commander: Cell
        let anybody: Cell
        let compliance: Cell
        let admin: Cell
        let bots: Bots

        init(
            _ observer: Cell, _ responder: Cell, _ commander: Cell, _ anybody: Cell, _ compliance: Cell, _ admin: Cell,
            bots: Bots = .no
        ) {
            self.observer = observer
            self.responder = responder
            self.commander = commander
            self.anybody = anybody
            self.compliance = compliance
            self.admin = admin
            self.bots = bots
        }

        func cell(_ role: RoomRole) -> Cell {
            switch role {
            case .observer: observer
            case .responder: responder
            case .commander: commander
            }
        }

        func cell(_ role: GlobalRole) -> Cell {
            switch role {
            case .member: anybody
            case .compliance: compliance
            case .admin: admin
            }
        }
    }

    static func row(_ act: RoomPolicy.Act) -> Row {
        switch act {
        // observer, responder, commander; anybody, compliance, administrator
        case .read, .search: Row(.yes, .yes, .yes, .openInternal, .openInternalOrGranted, .granted, bots: .invited)
        case .download: Row(.yes, .yes, .yes, .openInternal, .openInternalOrGranted, .granted)
        case .upload: Row(.no, .yes, .yes, .no, .granted, .no)
        case .send, .react, .editOwn, .redactOwn: Row(.no, .yes, .yes, .no, .no, .no, bots: .invited)
        case .acknowledge, .markRead, .signal: Row(.yes, .yes, .yes, .no, .no, .no, bots: .invited)
        case .askAssistant: Row(.yes, .yes, .yes, .no, .no, .no)
        case .deleteOthers: Row(.no, .no, .yes, .no, .no, .no)
        case .redactOthers: Row(.no, .no, .yes, .no, .second, .no)
        case .pin, .setStatus, .setSeverity, .assign, .changeIncident, .escalate:
            Row(.no, .yes, .yes, .no, .no, .no, bots: .scoped(.incident))
        case .runLowRisk: Row(.no, .yes, .yes, .no, .no, .no, bots: .scoped(.run))
        case .page: Row(.no, .yes, .yes, .no, .no, .no)
        case .runHighRisk: Row(.no, .no, .second, .no, .no, .no)
        case .changeRoom, .archive: Row(.no, .no, .yes, .no, .no, .no)
        case .classifyUp: Row(.no, .yes, .yes, .no, .yes, .no)
        case .classifyDown: Row(.no, .no, .yes, .no, .yes, .no)
        case .join: Row(.yes, .yes, .yes, .open, .open, .open, bots: .invited)
        case .leave: Row(.yes, .yes, .yes, .no, .no, .no, bots: .invited)
        case .addMember, .removeMember: Row(.no, .no, .yes, .no, .no, .yes)
        case .readAudit, .export, .hold: Row(.no, .no, .yes, .no, .yes, .no)
        case .shred: Row(.no, .no, .no, .no, .second, .no)
        case .openBreakGlass: Row(.no, .no, .no, .no, .yes, .yes)
        }
    }
}
