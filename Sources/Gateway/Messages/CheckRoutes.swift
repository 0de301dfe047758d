import Domain
import HTTPTypes
import Wire

/// What a text would give away, asked before it is sent.
enum CheckRoutes {
    static var routes: [Route] { [check] }

    private static var check: Route {
        Route(
            method: .post, path: "messages/check/", operation: "checkMessage", tag: "war-room-messages",
            summary: "Finds keys, tokens and numbers of cards and people in a text, and gives it without them.",
            unkeyed: "Nothing is kept of it, so a retry is the same question.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always(
                        "content", Schema.text(min: 1, max: Limits.messageBytesMax, "At most 16 KiB of UTF-8."))
                ])),
            successes: [.ok(Schema.ref("TextCheck"), "What was found.")]
        ) { call in
            let text = try call.fields.text("content", max: Limits.messageBytesMax)
            return .json(TextCheckBody.json(TextCheck(text), of: text))
        }
    }
}
