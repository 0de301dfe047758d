extension ChatCommand {
    /// Every command, in the order in which help lists them.
    package static let all: [ChatCommand] = incident + people + record + other

    private static let reason = Parameter.may("reason", .text)

    private static let incident: [ChatCommand] = [
        ChatCommand(
            "status", .room(.read), changes: false,
            [Form(.showStatus, does: "Shows where the incident stands: status, severity, who leads, what is known.")]),
        ChatCommand(
            "escalate", .room(.escalate), risk: .high,
            [
                Form(
                    .escalate, [reason],
                    does: "Alerts those who command the room and the assignee. All that follows is the reason.")
            ]),
        ChatCommand(
            "assign", .room(.assign),
            [
                Form(
                    .assign, [.must("username", .user), .may("role", .role)],
                    does: "Gives the incident to somebody, or with a role gives them that role in the room.")
            ]),
        ChatCommand("update", .room(.changeIncident), updates),
        ChatCommand(
            "declare", .house(.declare), risk: .high, takesIncident: false,
            [
                Form(
                    .declare, [.must("severity", .severity), .must("title", .text)],
                    does: "Declares an incident and opens its room, which you command.")
            ]),
        ChatCommand(
            "severity", .room(.setSeverity),
            [Form(.setSeverity, [.must("severity", .severity), reason], does: "Sets how bad the incident is.")]),
        ChatCommand(
            "ack", .room(.setStatus),
            [Form(.acknowledge, does: "Takes the incident on: out of triage, and yours unless it is somebody's.")]),
        ChatCommand(
            "mitigate", .room(.setStatus), [Form(.mitigate, [reason], does: "Moves the incident to mitigating.")]),
        ChatCommand(
            "resolve", .room(.setStatus), risk: .high,
            [
                Form(
                    .resolve, [.may("summary", .text)],
                    does: "Moves the incident to resolved; what follows becomes its summary.")
            ]),
        ChatCommand(
            "reopen", .room(.setStatus),
            [Form(.reopen, [.must("reason", .text)], does: "Takes up an incident that was over.")]),
        ChatCommand(
            "close", .room(.setStatus), risk: .high,
            [Form(.close, [reason], does: "Closes the incident.")]),
    ]

    private static let updates: [Form] = [
        Form(
            .setStatus, word: "status", [.must("status", .status), .may("message", .text)],
            does: "Moves the incident to another status; the message says why."),
        Form(
            .setSeverity, word: "severity", [.must("severity", .severity), reason],
            does: "Sets how bad the incident is."),
        Form(.setTitle, word: "title", [.must("title", .text)], does: "Gives the incident another title."),
        Form(
            .setSummary, word: "summary", [.must("summary", .text)],
            does: "Says what is known of the incident now."),
    ]

    private static let people: [ChatCommand] = [
        ChatCommand(
            "invite", .room(.addMember),
            [
                Form(
                    .invite, [.must("username", .user), .may("role", .role)],
                    does: "Brings somebody into the room, as responder unless another role is named.")
            ]),
        ChatCommand(
            "kick", .room(.removeMember), risk: .high,
            [Form(.kick, [.must("username", .user)], does: "Takes somebody out of the room.")]),
        ChatCommand(
            "role", .room(.addMember),
            [
                Form(
                    .setRole, [.must("username", .user), .must("role", .role)],
                    does: "Gives a member of the room another role.")
            ]),
        ChatCommand(
            "clearance", .house(.managePeople), risk: .high, takesIncident: false,
            [
                Form(
                    .setClearance, [.must("username", .user), .must("level", .level)],
                    does: "Sets the highest classification that somebody may read.")
            ]),
    ]

    private static let record: [ChatCommand] = [
        ChatCommand("pin", .room(.pin), [Form(.pin, [.must("message", .message)], does: "Pins a message.")]),
        ChatCommand(
            "unpin", .room(.pin), [Form(.unpin, [.must("message", .message)], does: "Takes a message off the pins.")]),
        ChatCommand(
            "pins", .room(.read), changes: false, isAnswerPrivate: true,
            [Form(.listPins, does: "Lists what is pinned.")]),
        ChatCommand(
            "proof", .room(.read), changes: false, isAnswerPrivate: true,
            [
                Form(
                    .prove, [.must("message", .message)],
                    does: "Says which signed head of the record covers a message, and where its proof is.")
            ]),
        ChatCommand(
            "hold", .room(.hold), risk: .high,
            [
                Form(
                    .hold, word: "on", [.must("reason", .text)],
                    does: "Places a legal hold: nothing of the incident, or of a room without one, may be destroyed.")
            ]),
    ]

    private static let other: [ChatCommand] = [
        ChatCommand(
            "help", .none, changes: false, isAnswerPrivate: true, takesIncident: false,
            [Form(.help, [.may("command", .command)], does: "Lists the commands, or explains one.")])
    ]
}
