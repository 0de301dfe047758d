import Actions
import Domain
import TestKit
import Testing

/// Who may run which command, written from the design's table and tried by everybody in one incident's room. It shares no line
/// with the table of commands.
@Suite(.timeLimit(.minutes(2))) struct CommandMatrixTests {
    /// Who gets it done. Observers and bots run none, since neither may speak as a person there.
    private static let text = """
        /status                        responder commander
        /escalate it burns             responder commander
        /assign me                     responder commander
        /update status identified      responder commander
        /update severity sev3          responder commander
        /update title T                responder commander
        /update summary S              responder commander
        /impact everybody              responder commander
        /declare sev5 twice            responder commander
        /link related INC-2            responder commander
        /merge INC-2 into INC-1        responder commander
        /task look at the disk @me     responder commander
        /followup buy a disk           responder commander
        /tasks                         responder commander
        /done #3                       responder commander
        /undone #3                     responder commander
        /decide a because b            responder commander
        /update we know why            responder commander
        /handover scribe me seen       responder commander
        /lead me                       commander
        /severity sev4                 responder commander
        /ack                           responder commander
        /mitigate                      responder commander
        /resolve done                  responder commander
        /reopen again                  responder commander
        /close                         responder commander
        /pin #2                        responder commander
        /unpin #2                      responder commander
        /pins                          responder commander
        /proof #2                      responder commander
        /timeline                      responder commander
        /timeline add now it began     responder commander
        /note it is the disk           responder commander
        /at now                        responder commander
        /find the disk                 responder commander
        /verify                        responder commander
        /help                          responder commander
        /declare sev5 another          responder commander
        /drill start the cable is cut  responder commander
        /remind 5m look again          responder commander
        /export                        commander
        /why denied                    responder commander
        /run playbook tidy             responder commander
        /run playbook drain            commander
        /approve RUN-1                 commander
        /deny RUN-2                    commander
        /cancel RUN-3                  commander
        /cancel RUN-4                  responder commander
        /invite outsider observer      commander
        /assign outsider responder     commander
        /role outsider observer        commander
        /kick outsider                 commander
        /hold on a case in court       commander
        /clearance outsider PUBLIC     nobody
        """

    @Test func `everybody may run what the table says, and is refused the rest`() async throws {
        let lines = Self.text.split(separator: "\n")
        let names = Set(lines.compactMap { $0.dropFirst().split(separator: " ").first.map(String.init) })
        #expect(names == Set(ChatCommand.all.map(\.name)))
        for (role, isObserver) in [("responder", false), ("commander", false), ("observer", true)] {
            try await TestHouse.with { house in
                let (room, message, task) = try await Self.prepare(house)
                let player = role == "responder" ? house.responder : isObserver ? house.outsider : house.commander
                for line in lines {
                    let words = line.split(separator: "  ", maxSplits: 1)
                    let command = String(words[0]).replacing("#2", with: "#\(message)").replacing(
                        "#3", with: "#\(task)")
                    let isAllowed = words[1].contains(role)
                    if isObserver {
                        await #expect(throws: Refusal.self, "\(command)") {
                            try await house.send(command, to: room, as: player)
                        }
                        continue
                    }
                    let run = try await house.perform(SendMessage(room: room, content: command), as: player).run
                    // A run of a runbook goes on behind its command.
                    let done: CommandRunState = command.hasPrefix("/run ") ? .running : .succeeded
                    #expect(
                        run?.state == (isAllowed ? done : .refused), "\(command) by \(role): \(run?.reason ?? "")"
                    )
                }
            }
        }
    }

    /// A runbook of each risk, and runs of another commander's: three of high risk that nobody agreed to, one of low risk.
    private static func prepareRuns(_ house: TestHouse, in room: RoomReference) async throws {
        for (name, risk) in [("tidy", "low"), ("drain", "high")] {
            let source = "name: \(name)\ntitle: T\nrisk: \(risk)\nsteps: [{wait: 1h}]\n"
            try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
        }
        let other = try await house.hire("other", role: .member)
        try await house.perform(SetMember(room: room, person: "other", role: .commander), as: house.commander)
        for name in ["drain", "drain", "drain", "tidy"] {
            try await house.perform(StartRun(room: room, runbook: name, arguments: [:]), as: other)
        }
    }

    /// The room of an incident with a message and a task in it, and the seqs of both.
    private static func prepare(_ house: TestHouse) async throws -> (RoomReference, Int64, Int64) {
        let incident = try await house.perform(
            DeclareIncident(.init(severity: .sev2, details: IncidentDetails(title: "Checkout fails"))),
            as: house.commander)
        let room = RoomReference(incident.key)
        for (name, role) in [("responder", RoomRole.responder), ("outsider", .observer)] {
            try await house.perform(SetMember(room: room, person: name, role: role), as: house.commander)
        }
        try await prepareRuns(house, in: room)
        let message = try await house.send("what we know", to: room, as: house.commander)
        let task = try await house.perform(
            AddTask(incident: incident.key, text: "restart it"), as: house.commander)
        return (room, message.seq, task.seq)
    }
}
