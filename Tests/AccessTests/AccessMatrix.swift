import Domain

/// Who may do what, written from the design's table and asked of every combination. It shares no line with the policy.
///
/// Columns: members by room role; people by global role, members or not; bots and integrations.
/// Words: `yes`; `second`, with a second person; `grant`, while a grant holds; `open`, in a room that is not private;
/// `internal`, in a room that is not private and at most INTERNAL; `either`, there or while a grant holds; `invited`, as
/// their room role; `-`, no.
enum AccessMatrix {
    static let text = """
        act            observer responder commander | member   compliance admin | bot
        read           yes      yes       yes       | internal either     grant | invited
        search         yes      yes       yes       | internal either     grant | invited
        download       yes      yes       yes       | internal either     grant | -
        upload         -        yes       yes       | -        grant      -     | -
        send           -        yes       yes       | -        -          -     | invited
        react          -        yes       yes       | -        -          -     | invited
        editOwn        -        yes       yes       | -        -          -     | invited
        redactOwn      -        yes       yes       | -        -          -     | invited
        acknowledge    yes      yes       yes       | -        -          -     | invited
        markRead       yes      yes       yes       | -        -          -     | invited
        signal         yes      yes       yes       | -        -          -     | invited
        askAssistant   yes      yes       yes       | -        -          -     | -
        deleteOthers   -        -         yes       | -        -          -     | -
        redactOthers   -        -         yes       | -        second     -     | -
        pin            -        yes       yes       | -        -          -     | -
        setStatus      -        yes       yes       | -        -          -     | -
        setSeverity    -        yes       yes       | -        -          -     | -
        assign         -        yes       yes       | -        -          -     | -
        changeIncident -        yes       yes       | -        -          -     | -
        escalate       -        yes       yes       | -        -          -     | -
        page           -        yes       yes       | -        -          -     | -
        runLowRisk     -        yes       yes       | -        -          -     | -
        runHighRisk    -        -         second    | -        -          -     | -
        changeRoom     -        -         yes       | -        -          -     | -
        archive        -        -         yes       | -        -          -     | -
        classifyUp     -        yes       yes       | -        yes        -     | -
        classifyDown   -        -         yes       | -        yes        -     | -
        join           yes      yes       yes       | open     open       open  | invited
        leave          yes      yes       yes       | -        -          -     | invited
        addMember      -        -         yes       | -        -          yes   | -
        removeMember   -        -         yes       | -        -          yes   | -
        readAudit      -        -         yes       | -        yes        -     | -
        export         -        -         yes       | -        yes        -     | -
        hold           -        -         yes       | -        yes        -     | -
        shred          -        -         -         | -        second     -     | -
        openBreakGlass -        -         -         | -        yes        yes   | -
        """

    /// The house-wide rows; bots do none of them.
    static let house = """
        act                member compliance admin
        declare            yes    yes        yes
        createRoom         yes    yes        yes
        managePeople       -      -          yes
        manageKeys         -      -          yes
        manageIntegrations -      -          yes
        writeRunbooks      -      -          yes
        readRunbooks       yes    yes        yes
        readAudit          -      yes        -
        export             -      yes        -
        hold               -      yes        -
        setRetention       -      yes        yes
        openBreakGlass     -      yes        yes
        approveBreakGlass  -      yes        yes
        reviewBreakGlass   -      yes        yes
        """

    /// Somebody before a room.
    struct Case: Sendable, CustomStringConvertible {
        let role: GlobalRole
        let kind: PersonKind
        let clearance: Classification
        let level: Classification
        let isPrivate: Bool
        let membership: RoomRole?
        let grant: RoomPolicy.Grant?

        var isCleared: Bool { clearance.rawValue >= level.rawValue }

        /// A grant is worth nothing to those who may not hold it.
        var holdsGrant: Bool {
            switch (grant, role) {
            case (.breakGlass, .compliance), (.breakGlass, .admin), (.compliance, .compliance): kind == .user
            default: false
            }
        }

        /// May they know that the room exists?
        var isSeen: Bool {
            guard isCleared else { return false }
            if membership != nil || holdsGrant { return true }
            return kind == .user && (role == .admin || !isPrivate)
        }

        var description: String {
            """
            \(role) \(kind) cleared \(clearance.name) in a \(isPrivate ? "private" : "open") \(level.name) room \
            as \(membership?.rawValue ?? "no member") with \(grant?.rawValue ?? "no grant")
            """
        }
    }

    static let cases: [Case] = GlobalRole.allCases.flatMap { role in
        PersonKind.allCases.flatMap { kind in
            Classification.allCases.flatMap { clearance in
                Classification.allCases.flatMap { level in
                    [false, true].flatMap { isPrivate in
                        ([nil] + RoomRole.allCases.map(Optional.some)).flatMap { membership in
                            ([nil] + RoomPolicy.Grant.allCases.map(Optional.some)).map { grant in
                                Case(
                                    role: role, kind: kind, clearance: clearance, level: level, isPrivate: isPrivate,
                                    membership: membership, grant: grant)
                            }
                        }
                    }
                }
            }
        }
    }

    /// A line of the table, by column.
    struct Line: Sendable {
        let act: String
        private let cells: [String: String]

        init(act: String, cells: [String: String]) {
            self.act = act
            self.cells = cells
        }

        func cell(_ column: String) -> String { cells[column] ?? "-" }

        /// `yes`, `second` or `no`.
        func verdict(_ someone: Case) -> String {
            guard someone.isSeen || (act == "openBreakGlass" && someone.isCleared) else { return "no" }
            let byRoom = someone.membership.map { cell($0.rawValue) } ?? "-"
            guard someone.kind == .user else {
                return cell("bot") == "invited" ? Self.read(byRoom, someone) : "no"
            }
            let both = [Self.read(byRoom, someone), Self.read(cell(someone.role.rawValue), someone)]
            return both.contains("yes") ? "yes" : both.contains("second") ? "second" : "no"
        }

        private static func read(_ cell: String, _ someone: Case) -> String {
            switch cell {
            case "yes", "second": cell
            case "grant": someone.holdsGrant ? "yes" : "no"
            case "either":
                read("grant", someone) == "yes" || read("internal", someone) == "yes" ? "yes" : "no"
            case "open": someone.isPrivate ? "no" : "yes"
            case "internal": !someone.isPrivate && [.public, .internal].contains(someone.level) ? "yes" : "no"
            default: "no"
            }
        }
    }

    static let lines = parse(text)
    static let houseLines = parse(house)

    private static func parse(_ text: String) -> [Line] {
        let rows = text.split(separator: "\n").map { row in
            row.split(separator: " ").filter { $0 != "|" }.map(String.init)
        }
        guard let columns = rows.first else { return [] }
        return rows.dropFirst().map { row in
            Line(act: row[0], cells: Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first }))
        }
    }
}
