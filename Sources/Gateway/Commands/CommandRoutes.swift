import Actions
import Domain
import HTTPTypes
import Wire

/// The commands of a room: which there are, and running one for a message.
enum CommandRoutes {
    static var routes: [Route] { [execute, list, complete] }

    private static func answer(_ run: CommandRun) -> Answer {
        .json(CommandRunBody.json(run), status: status(run))
    }

    private static func status(_ run: CommandRun) -> HTTPResponse.Status { run.state == .running ? .accepted : .ok }

    /// A run with its answer, which is read now when it looks through much; that counts as a search.
    private static func told(_ run: CommandRun, _ call: Call) async throws -> CommandRun {
        guard run.isAnsweredLater else { return run }
        if let reader = call.reader { try call.parts.rates.search(reader, at: call.moment) }
        return try await call.ask(GetCommandRun(message: run.message))
    }

    private static var execute: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/execute_command/", operation: "executeCommand",
            tag: "war-room-messages",
            summary: "Runs a command for a message, once; a message that is one ran when it was posted.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("command", Schema.nullable(Schema.text(min: 1, max: Limits.commandBytesMax)))
                ]), isOptional: true),
            successes: [
                .ok(Schema.ref("CommandRun"), "It has ended."),
                Route.Success(status: .accepted, summary: "It runs.", schema: Schema.ref("CommandRun")),
            ]
        ) { call in
            let id: EventID = try call.id()
            let line = try call.fields.optionalText("command", max: Limits.commandBytesMax)
            return try await call.perform(
                once: ExecuteCommand(message: id, command: line), status: { status($0) },
                answer: { answer(try await told($0, call)) },
                again: { _ in answer(try await call.ask(GetCommandRun(message: id))) })
        }
    }

    private static var list: Route {
        Route(
            method: .get, path: "chat-commands/", operation: "listCommands", tag: "chat-commands",
            summary: "The commands of a room.", successes: [.page(of: Schema.ref("ChatCommand"))]
        ) { call in
            call.list(ChatCommand.all) { ChatCommandBody.json($0).bytes }
        }
    }

    private static var complete: Route {
        Route(
            method: .get, path: "chat-commands/complete/", operation: "completeCommand", tag: "chat-commands",
            summary: "What may come next in a command line; people are those of the room.",
            query: [
                .query("line", Schema.text(max: Limits.commandBytesMax), "The line up to where it is typed."),
                .query("war_room", Schema.text(max: 64), "The room it is typed in, by id, slug or incident key."),
            ], successes: [.ok(ChatCommandBody.offer, "What fits.")]
        ) { call in
            let line = try call.query.fields.optionalText("line", max: Limits.commandBytesMax, blank: true) ?? ""
            let room = try call.query.fields.optionalText("war_room", max: 64)
            let offer = try await call.ask(CompleteCommand(line: line, room: room.map(RoomReference.init)))
            return .json(
                ChatCommandBody.offer(
                    wanted: offer.wanted, start: offer.start, items: offer.items.map { ($0.text, $0.says) }))
        }
    }
}
