/// One command of the room: the row from which the parser, completion, help and the reference page are made.
package struct ChatCommand: Sendable {
    /// One place of a form.
    package struct Parameter: Sendable {
        package let name: String
        package let kind: ChatCommandKind
        package let isOptional: Bool

        static func must(_ name: String, _ kind: ChatCommandKind) -> Parameter {
            Parameter(name: name, kind: kind, isOptional: false)
        }

        static func may(_ name: String, _ kind: ChatCommandKind) -> Parameter {
            Parameter(name: name, kind: kind, isOptional: true)
        }
    }

    /// One way of writing a command. A text is the last of its places, and only those after the last needed one may be left
    /// out.
    package struct Form: Sendable {
        /// What has to be done; every door asks for it by this name.
        package let act: ChatCommandAct
        /// The fixed word that follows the command's name, when it has several forms; one of them may have none.
        package let word: String?
        package let parameters: [Parameter]
        /// What may stand before its places as `--name=value`.
        package let flags: [Parameter]
        /// True when it only tells its author something, whatever other forms of the command do.
        package let isForAuthor: Bool
        /// True when it looks through much: it is answered behind the transaction of its run, where nobody waits for it.
        package let isAnsweredLater: Bool
        /// One sentence.
        package let does: String

        init(
            _ act: ChatCommandAct, word: String? = nil, _ parameters: [Parameter] = [], flags: [Parameter] = [],
            isForAuthor: Bool = false, isAnsweredLater: Bool = false, does: String
        ) {
            self.act = act
            self.word = word
            self.parameters = parameters
            self.flags = flags
            self.isForAuthor = isForAuthor
            self.isAnsweredLater = isAnsweredLater
            self.does = does
        }
    }

    /// What is asked of the policy before it is done, besides `send` in the room where it is typed.
    package enum Permission: Sendable, Equatable {
        /// Nothing more.
        case none
        case room(RoomPolicy.Act)
        case house(HousePolicy.Act)
    }

    /// How much harm it can do when it is used wrongly.
    package enum Risk: String, Sendable, CaseIterable {
        case low, high
    }

    package let name: String
    package let forms: [Form]
    package let permission: Permission
    package let risk: Risk
    /// True when it changes something; then `--dry-run` says what would change.
    package let changes: Bool
    /// True when the answer is for its author alone. Such a command changes nothing, so that it can be answered again.
    package let isAnswerPrivate: Bool
    /// True when the key of an incident may stand first, to act there.
    package let takesIncident: Bool

    init(
        _ name: String, _ permission: Permission, risk: Risk = .low, changes: Bool = true,
        isAnswerPrivate: Bool = false,
        takesIncident: Bool = true, _ forms: [Form]
    ) {
        self.name = name
        self.forms = forms
        self.permission = permission
        self.risk = risk
        self.changes = changes
        self.isAnswerPrivate = isAnswerPrivate
        self.takesIncident = takesIncident
    }

    /// The command of a name in lower case; nil when there is none.
    package static func named(_ name: String) -> ChatCommand? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// How a form is written: `/assign <username> [role]`.
    package func usage(of form: Form) -> String {
        let places = form.parameters.map { parameter in
            let name = parameter.name + (parameter.kind.takesRest ? "…" : "")
            return parameter.isOptional ? "[\(name)]" : "<\(name)>"
        }
        let flags = form.flags.map { "[--\($0.name)=\($0.kind.rawValue)]" }
        return (["/\(name)"] + (form.word.map { [$0] } ?? []) + flags + places).joined(separator: " ")
    }
}

/// What the commands do: one case for each way in which the room can be asked to act.
package enum ChatCommandAct: String, Sendable, CaseIterable {
    case showStatus, escalate, assign, setStatus, setSeverity, setTitle, setSummary
    case declare, acknowledge, mitigate, resolve, reopen, close
    case invite, kick, setRole, setClearance
    case pin, unpin, listPins, prove, hold, help
    case listTimeline, addToTimeline, note
    case addTask, addFollowUp, listTasks, finishTask, reopenTask, decide, setImpact, link, merge, showAt
    case sendUpdate, takeLead, handOver
    case find, verify, export, explainDenials
    case remind, startDrill
    case startRun, approveRun, denyRun, cancelRun
}
