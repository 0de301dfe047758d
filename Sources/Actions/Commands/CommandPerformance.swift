import Domain
import Journal
import Storage

/// One run of a command: that it began, what it does, its answer and its end are one transaction, so that nothing can come
/// between them (decision 0027).
struct CommandPerformance {
    /// The line as it was typed.
    let line: String
    let parsed: ParsedChatCommand
    /// The room it was typed in.
    let here: RoomQueries.Seen
    /// The message that asks for it.
    let message: EventID
    /// The thread in which it was typed.
    let thread: EventID?

    /// How a decision came out.
    private struct Outcome {
        var plan: Plan<String>
        var state = CommandRunState.succeeded
        var reason: String?
        /// True when it goes on after this transaction, and ends in another one.
        var goesOn = false
    }

    /// The run, behind the event that posts its message when that is new.
    ///
    /// - Throws: `Refusal` naming the place of the command that is wrong; what is merely not allowed is a result.
    func plan(_ desk: Desk, behind posting: Draft? = nil) throws -> Plan<CommandRun> {
        let began = desk.ambient.now()
        let inner = desk.through(.command)
        let place = try CommandPlace(parsed, typedIn: here, asking: message, inner)
        let outcome = try outcome(place)
        let isPrivate = place.isAnswerPrivate
        let asked = CommandRun.Asked(
            command: line, name: parsed.name, arguments: parsed.arguments.map { .init(name: $0.name, value: $0.value) })
        let started = Draft(
            here.room.id, CommandStarted(message: message, asked: asked, isPrivate: isPrivate), inner)
        let before = (posting.map { [$0] } ?? []) + [started]
        let answer = outcome.plan.result
        let voice = try isPrivate ? Actor.system : inner.voice(in: here.room.id)
        let end = { (events: [Event]) -> [Draft] in
            let text = try answer(Array(events.dropFirst(before.count)))
            let reply = isPrivate ? nil : Draft(here.room.id, self.reply(text), inner, actor: voice)
            return ending(outcome, reply, run: started.id, began: began, inner)
        }
        return Plan(before + outcome.plan.drafts, state: outcome.plan.state) { events in
            let output = isPrivate && !parsed.isAnsweredLater ? try answer([]) : nil
            return try run(events, asked, isPrivate: isPrivate, output: output, desk)
        }.followed(by: end)
    }

    private func outcome(_ place: CommandPlace) throws -> Outcome {
        do {
            if parsed.form.act == .startRun {
                if parsed.isDryRun { return Outcome(plan: .nothing(try place.rehearseRun())) }
                return Outcome(plan: try place.plan(), goesOn: true)
            }
            if parsed.isAnsweredLater {
                try place.checkQuestion()
                return Outcome(plan: .nothing(""))
            }
            let plan = try place.plan()
            guard parsed.isDryRun, parsed.changes else { return Outcome(plan: plan) }
            return Outcome(plan: .nothing(CommandPlace.rehearsal(of: plan)))
        } catch let error as StorageError {
            throw error
        } catch let refusal as Refusal {
            let isOfAPlace = refusal.fields.contains { problem in
                (parsed.form.parameters + parsed.form.flags).contains { $0.name == problem.field }
            }
            if isOfAPlace { throw refusal }
            return Outcome(
                plan: .nothing("Refused: \(refusal.detail)"), state: .refused, reason: refusal.detail)
        }
    }

    /// The answer as a message of the room, unless it is for its author alone, and the end.
    private func ending(
        _ outcome: Outcome, _ result: Draft?, run: EventID, began: Moment, _ desk: Desk
    ) -> [Draft] {
        if outcome.goesOn { return result.map { [$0] } ?? [] }
        let took = max(0, desk.ambient.now().microseconds - began.microseconds)
        let finished = CommandFinished(
            run: run, message: message, state: outcome.state, reason: outcome.reason, microseconds: took,
            result: result?.id)
        return (result.map { [$0] } ?? []) + [Draft(here.room.id, finished, desk)]
    }

    private func reply(_ text: String) -> MessagePosted {
        MessagePosted(
            messageType: .commandResult, content: text, replyTo: thread == nil ? nil : message, threadRoot: thread,
            mentions: [], clientID: nil, ackRequired: false)
    }

    private func run(
        _ events: [Event], _ asked: CommandRun.Asked, isPrivate: Bool, output: String?, _ desk: Desk
    ) throws -> CommandRun {
        guard let started = events.first(where: { $0.body is CommandStarted }), let last = events.last?.body else {
            throw Fault("a run of a command was not recorded")
        }
        guard let finished = last as? CommandFinished else {
            let answer = (last as? MessagePosted)?.content
            return CommandRun(
                id: started.id, message: message, room: started.room, asked: asked, state: .running, reason: nil,
                output: output ?? answer, isPrivate: isPrivate, by: desk.directory.card(of: started.actor),
                at: started.occurredAt, microseconds: nil)
        }
        let said = events.first { $0.id == finished.result }?.body as? MessagePosted
        return CommandRun(
            id: started.id, message: message, room: started.room, asked: asked, state: finished.state,
            reason: finished.reason, output: output ?? said?.content, isPrivate: isPrivate,
            by: desk.directory.card(of: started.actor), at: started.occurredAt, microseconds: finished.microseconds,
            isAnsweredLater: parsed.isAnsweredLater && finished.state == .succeeded)
    }
}
