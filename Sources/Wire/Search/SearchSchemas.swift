package import Domain

/// The shapes of a search's answer.
package enum SearchSchemas {
    /// One thing that was found; `kinds` are the words for what it can be.
    static var result: JSON {
        Schema.object(
            [
                Schema.always("kind", Schema.choice(["message", "incident", "room"])), Schema.always("id", Schema.uuid),
                Schema.always("seq", Schema.int(min: 1)), Schema.always("war_room", Schema.ref("SearchedRoom")),
                Schema.always("incident", Schema.nullable(Schema.text)), Schema.always("at", Schema.moment),
                Schema.always("sender", Schema.ref("PersonCard")),
                Schema.always("title", Schema.nullable(Schema.text)),
                Schema.always("message_type", Schema.nullable(Schema.text)),
                Schema.always("thread", Schema.nullable(Schema.uuid)),
                Schema.always(
                    "snippet",
                    Schema.list(
                        of: Schema.object([
                            Schema.always("text", Schema.text), Schema.always("mark", Schema.bool),
                        ]))),
            ], "Something that was found; the snippet is plain text in pieces, those that were looked for marked.")
    }

    static var room: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("slug", Schema.text), Schema.always("name", Schema.text),
            Schema.always("incident", Schema.nullable(Schema.text)),
        ])
    }

    /// A page of them.
    package static var page: JSON {
        Schema.object([
            Schema.always("count", ["type": "null"]), Schema.always("next", Schema.nullable(Schema.text)),
            Schema.always("previous", ["type": "null"]),
            Schema.always("results", Schema.list(of: Schema.ref("SearchResult"))),
            Schema.always("is_complete", Schema.bool), Schema.always("complete_until", Schema.moment),
            Schema.always("unsearched", Schema.list(of: Schema.ref("SearchedRoom"))),
        ])
    }
}
