extension ChatCommand {
    /// Every command, in the order in which help lists them.
    package static let all: [ChatCommand] = incident + people + runs + record + work + other

    private static let reason = Parameter.may("reason", .text)
    private static let closures = ClosureReason.allCases.map(\.rawValue).joined(separator: ", ")

    private static let incident: [ChatCommand] = [
        ChatCommand(
            "status", .room(.read), changes: false,
            [Form(.showStatus, does: "Shows where the incident stands: status, severity, who leads, what is known.")]),
        ChatCommand(
            "escalate", .room(.escalate), risk: .high,
            [
                Form(
                    .escalate, [reason], flags: [.may("policy", .policy), .may("to", .user)],
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
            "drill", .house(.declare), risk: .high, takesIncident: false,
            [
                Form(
                    .startDrill, word: "start", [.must("scenario", .text)], flags: [.may("severity", .severity)],
                    does: "Declares an incident that is a drill, SEV3 unless another is named; no figures count it.")
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
            [Form(.close, [reason], does: "Closes the incident; the reason may begin with one of \(closures).")]),
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
        Form(
            .sendUpdate, [.must("text", .text)], flags: [.may("next", .duration)],
            does: "Tells those outside how it stands; `--next=30m` says when they hear again."),
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
            "lead", .room(.assign),
            [
                Form(
                    .takeLead, [.may("username", .user)],
                    does: "Makes somebody the incident's commander, yourself unless another is named.")
            ]),
        ChatCommand(
            "handover", .room(.assign),
            [
                Form(
                    .handOver, [.must("duty", .duty), .must("username", .user), .may("note", .text)],
                    does: "Gives a role in the incident to somebody, with what is open.")
            ]),
        ChatCommand(
            "clearance", .house(.managePeople), risk: .high, takesIncident: false,
            [
                Form(
                    .setClearance, [.must("username", .user), .must("level", .level)],
                    does: "Sets the highest classification that somebody may read.")
            ]),
    ]

    private static let runs: [ChatCommand] = [
        ChatCommand(
            "run", .room(.runLowRisk), risk: .high, takesIncident: false,
            [
                Form(
                    .startRun, word: "playbook", [.must("name", .runbook), .may("args", .pairs)],
                    does: "Runs a runbook here; one of high risk needs a commander, and a second person who agrees.")
            ]),
        ChatCommand(
            "approve", .room(.runLowRisk), risk: .high, takesIncident: false,
            [
                Form(
                    .approveRun, [.must("run", .run)],
                    does: "Agrees that a run begins or goes on, or says that a step happened of which nobody knew.")
            ]),
        ChatCommand(
            "deny", .room(.runLowRisk), takesIncident: false,
            [Form(.denyRun, [.must("run", .run), reason], does: "Does not agree; the run fails there.")]),
        ChatCommand(
            "cancel", .room(.runLowRisk), takesIncident: false,
            [Form(.cancelRun, [.must("run", .run), reason], does: "Ends a run.")]),
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
            "timeline", .room(.pin),
            [
                Form(
                    .addToTimeline, word: "add", [.must("time", .time), .must("text", .text)],
                    does: "Says what happened at a moment, and puts it into the timeline."),
                Form(.listTimeline, isForAuthor: true, does: "Shows the last entries of the timeline."),
            ]),
        ChatCommand(
            "at", .room(.read), changes: false, isAnswerPrivate: true,
            [Form(.showAt, [.must("time", .time)], does: "Shows the room and the incident as they were at a moment.")]),
        ChatCommand(
            "note", .room(.pin),
            [Form(.note, [.must("text", .text)], does: "Says something and puts it into the timeline.")]),
        ChatCommand(
            "hold", .room(.hold), risk: .high,
            [
                Form(
                    .hold, word: "on", [.must("reason", .text)],
                    does: "Places a legal hold: nothing of the incident, or of a room without one, may be destroyed.")
            ]),
    ]

    private static let work: [ChatCommand] = [
        ChatCommand(
            "task", .room(.changeIncident),
            [
                Form(
                    .addTask, [.must("text", .text)],
                    does: "Says what is to be done; at its end may stand by whom and until when: `@ana due=2h`.")
            ]),
        ChatCommand(
            "followup", .room(.changeIncident),
            [Form(.addFollowUp, [.must("text", .text)], does: "Says what is to be done afterwards, as /task does.")]),
        ChatCommand(
            "tasks", .room(.read), changes: false, isAnswerPrivate: true,
            [Form(.listTasks, does: "Lists what is still to be done.")]),
        ChatCommand(
            "done", .room(.changeIncident),
            [Form(.finishTask, [.must("task", .message)], does: "Says that a task is done.")]),
        ChatCommand(
            "undone", .room(.changeIncident),
            [Form(.reopenTask, [.must("task", .message)], does: "Says that a task is not done after all.")]),
        ChatCommand(
            "decide", .room(.changeIncident),
            [
                Form(
                    .decide, [.must("text", .text)],
                    does: "Says what was decided: `what because why`; at its end may stand `supersedes=#12`.")
            ]),
        ChatCommand(
            "impact", .room(.changeIncident),
            [Form(.setImpact, [.must("impact", .text)], does: "Says who or what is harmed, and how.")]),
        ChatCommand(
            "link", .room(.changeIncident),
            [
                Form(
                    .link, [.must("relation", .relation), .must("other", .incident)],
                    does: "Says what the incident is to another.")
            ]),
        ChatCommand(
            "merge", .room(.changeIncident), risk: .high,
            [
                Form(
                    .merge, word: "into", [.must("other", .incident), .may("reason", .text)],
                    does: "Ends the incident as a duplicate of another.")
            ]),
    ]

    private static let other: [ChatCommand] = [
        ChatCommand(
            "remind", .none, takesIncident: false,
            [
                Form(
                    .remind, [.must("in", .duration), .must("text", .text)], flags: [.may("to", .user)],
                    does: "Calls you here after a while, or whom `--to=` names; not if this message was taken back.")
            ]),
        ChatCommand(
            "find", .none, changes: false, isAnswerPrivate: true, takesIncident: false,
            [
                Form(
                    .find, [.must("words", .text)], isAnsweredLater: true,
                    does:
                        "Searches everything that you may read: words, `from:@ana`, `before:2026-11-22`, `after:`, `has:link`."
                )
            ]),
        ChatCommand(
            "verify", .room(.read), changes: false, isAnswerPrivate: true,
            [
                Form(
                    .verify, isAnsweredLater: true,
                    does:
                        "Checks the room's record: every entry against its hash and content, and against the signed head."
                )
            ]),
        ChatCommand(
            "export", .room(.export), changes: false, isAnswerPrivate: true,
            [
                Form(
                    .export, isAnsweredLater: true,
                    does:
                        "Writes the incident's record as one document: how it stands, its moments, roles, decisions, updates, tasks and timeline."
                )
            ]),
        ChatCommand(
            "why", .room(.read), changes: false, isAnswerPrivate: true,
            [
                Form(
                    .explainDenials, word: "denied", isAnsweredLater: true,
                    does: "Says what was not allowed to you lately, here or in no room, and who may do it.")
            ]),
        ChatCommand(
            "help", .none, changes: false, isAnswerPrivate: true, takesIncident: false,
            [Form(.help, [.may("command", .command)], does: "Lists the commands, or explains one.")]),
    ]
}
