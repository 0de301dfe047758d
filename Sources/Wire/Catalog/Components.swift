package import Domain

/// The shapes that REST bodies and frames share, by name.
package enum Components {
    /// Every component with its schema.
    package static var all: [(name: String, schema: JSON)] { nouns + [("RoomEvent", roomEvent)] }

    /// The components that no frame is part of, which frames may therefore be made of.
    static var nouns: [(name: String, schema: JSON)] {
        [
            ("PersonCard", personCard), ("Person", person), ("Room", room), ("Member", member),
            ("Message", message(isShared: false)), ("MessageInFrame", message(isShared: true)),
            ("Incident", incident), ("Grant", GrantBody.schema), ("Token", token(withSecret: false)),
            ("NewToken", token(withSecret: true)),
            ("SignIn", signIn), ("Me", me), ("SecondFactor", secondFactor), ("SecondFactorOn", secondFactorOn),
            ("RecoveryCodes", recoveryCodes),
            ("ApiToken", Schema.object([.init(name: "token", schema: Schema.text, isRequired: true)])),
            ("Ticket", ticket), ("ReadMarker", readMarker), ("ReactionResult", reactionResult), ("Revision", revision),
            ("SearchResult", SearchSchemas.result), ("SearchedRoom", SearchSchemas.room),
            ("CommandRun", CommandRunBody.schema), ("ChatCommand", ChatCommandBody.schema),
            ("TimelineEntry", TimelineBody.schema), ("Moments", TimelineBody.momentsSchema),
            ("Task", TaskBody.task), ("Decision", TaskBody.decision), ("IncidentLink", TaskBody.link),
            ("RoomState", StateBody.schema), ("RoleHolder", RoleBody.holder), ("Update", RoleBody.update),
            ("ChatBot", ChatBotBody.schema), ("Error", error),
            ("ValidationError", validationError),
        ] + AuditBodies.components + RetentionComponents.nouns + RunbookBody.components
            + RunBody.components + FileComponents.nouns
    }

    /// A room event as `events/` lists it and the socket sends it: any of the durable frames.
    private static var roomEvent: JSON { ["anyOf": .array(FrameCatalog.durableFrames.map(\.schema))] }

    private static let roles = Schema.choice(RoomRole.self)
    private static let visibility = Schema.choice(["public", "private"])
    private static let classification = Schema.choice(Classification.allCases.map(\.name))
    private static let count = Schema.int()

    private static var personCard: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.text), Schema.always("username", Schema.text),
                Schema.always("display_name", Schema.text), Schema.always("kind", Schema.choice(PersonKind.self)),
            ], "Somebody as messages and events name them; `operator:<uid>` and `system` are ids too.")
    }

    private static var person: JSON { Schema.object(personProperties) }

    private static let personProperties = [
        Schema.always("id", Schema.uuid), Schema.always("username", Schema.text),
        Schema.always("display_name", Schema.text), Schema.always("kind", Schema.choice(PersonKind.self)),
        Schema.always("role", Schema.choice(GlobalRole.self)), Schema.always("clearance", classification),
        Schema.always("is_active", Schema.bool), Schema.always("created_at", Schema.moment),
    ]

    private static var me: JSON {
        let factor = Schema.object([
            Schema.always("enabled", Schema.bool), Schema.always("recovery_codes_left", count),
        ])
        return Schema.object(personProperties + [Schema.always("second_factor", factor)], "Whoever is signed in.")
    }

    private static var secondFactor: JSON {
        Schema.object(
            [Schema.always("secret", Schema.text), Schema.always("otpauth_uri", Schema.text)],
            "The secret of a second factor in base 32, and as an address that authenticators open.")
    }

    private static var secondFactorOn: JSON {
        Schema.object(
            [
                Schema.always("recovery_codes", Schema.list(of: Schema.text)), Schema.always("token", Schema.text),
                Schema.always("expires_at", Schema.moment),
            ], "The recovery codes, shown once, and the session's new key; the one before it works no more.")
    }

    private static var recoveryCodes: JSON {
        Schema.object([Schema.always("recovery_codes", Schema.list(of: Schema.text))], "Shown once.")
    }

    private static var room: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("slug", Schema.text), Schema.always("name", Schema.text),
            Schema.always("description", Schema.text), Schema.always("incident", Schema.nullable(Schema.text)),
            Schema.always("status", Schema.choice(["active", "archived"])),
            Schema.always("privacy_level", visibility), Schema.always("classification", classification),
            Schema.always("head", count), Schema.always("members_count", count),
            Schema.always("unread_count", count), Schema.always("my_role", Schema.nullable(roles)),
            Schema.always("websocket_url", ["type": "string", "format": "uri"]),
            Schema.always("created_at", Schema.moment),
            Schema.always("archived_at", Schema.nullable(Schema.moment)),
        ])
    }

    private static var member: JSON {
        Schema.object([
            Schema.always("user", Schema.ref("PersonCard")), Schema.always("role", roles),
            Schema.always("joined_at", Schema.moment),
        ])
    }

    private static func message(isShared: Bool) -> JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("seq", Schema.int(min: 1)),
                Schema.always("war_room", Schema.uuid), Schema.always("incident", Schema.nullable(Schema.text)),
                Schema.always("sender", Schema.ref("PersonCard")),
                Schema.always("message_type", Schema.choice(MessageType.self)),
                Schema.always("content", Schema.nullable(Schema.text)),
                Schema.always("content_html", Schema.nullable(Schema.text)),
                Schema.always("reply_to", Schema.nullable(Schema.uuid)), Schema.always("thread", thread),
                Schema.always("mentions", Schema.list(of: Schema.text)),
                Schema.always("attachments", Schema.list(of: Schema.anyObject)),
                Schema.always("reactions", Schema.list(of: reaction(isShared: isShared))),
            ] + messageState,
            isShared ? "A message as it was posted; the same for every reader." : "A message as it stands now.")
    }

    private static var messageState: [Schema.Property] {
        [
            Schema.always("is_pinned", Schema.bool),
            Schema.always("pinned_by", Schema.nullable(Schema.ref("PersonCard"))),
            Schema.always("pinned_at", Schema.nullable(Schema.moment)),
            Schema.always("edited_at", Schema.nullable(Schema.moment)),
            Schema.always("deleted_at", Schema.nullable(Schema.moment)),
            Schema.always("redacted_at", Schema.nullable(Schema.moment)), Schema.always("revisions", count),
            Schema.always("is_encrypted", Schema.bool), Schema.always("client_id", Schema.nullable(Schema.text)),
            Schema.always("ack_required", Schema.bool),
            Schema.always("acknowledged_by", Schema.list(of: Schema.ref("PersonCard"))),
            Schema.always("created_at", Schema.moment),
            Schema.always("timeline_event", Schema.nullable(timelineLink)),
            Schema.always("external", Schema.nullable(Schema.anyObject)),
        ]
    }

    private static var timelineLink: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("type", Schema.text), Schema.always("at", Schema.moment),
            Schema.always("is_hidden", Schema.bool),
        ])
    }

    private static var thread: JSON {
        Schema.object([
            Schema.always("root", Schema.nullable(Schema.uuid)), Schema.always("reply_count", count),
            Schema.always("last_reply_at", Schema.nullable(Schema.moment)),
        ])
    }

    private static func reaction(isShared: Bool) -> JSON {
        var properties = [
            Schema.always("emoji", Schema.text), Schema.always("count", count),
            Schema.always("users", Schema.list(of: Schema.ref("PersonCard"))),
        ]
        if !isShared { properties.append(Schema.always("me", Schema.bool)) }
        return Schema.object(properties)
    }

    private static var incident: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("key", Schema.text), Schema.always("title", Schema.text),
            Schema.always("summary", Schema.text), Schema.always("description", Schema.text),
            Schema.always("services", Schema.list(of: Schema.text)),
            Schema.always("labels", Schema.list(of: Schema.text)),
            Schema.always("priority", Schema.nullable(Schema.choice(Priority.self))),
            Schema.always("impact", Schema.text),
            Schema.always("kind", Schema.choice(IncidentRealness.self)),
            Schema.always("type", Schema.choice(IncidentType.self)),
            Schema.always("status", Schema.choice(IncidentStatus.self)),
            Schema.always("status_category", Schema.choice(IncidentStatus.Category.self)),
            Schema.always("severity", Schema.choice(Severity.self)), Schema.always("visibility", visibility),
            Schema.always("classification", classification),
            Schema.always("reporter", Schema.ref("PersonCard")),
            Schema.always("assignee", Schema.nullable(Schema.ref("PersonCard"))),
            Schema.always("closure_reason", Schema.nullable(Schema.choice(ClosureReason.self))),
            Schema.always("rooms", Schema.list(of: Schema.uuid)), Schema.always("created_at", Schema.moment),
            Schema.always("updated_at", Schema.moment), Schema.always("version", Schema.int(min: 1)),
        ])
    }

    private static func token(withSecret: Bool) -> JSON {
        var properties = [
            Schema.always("id", Schema.uuid), Schema.always("person", Schema.ref("PersonCard")),
            Schema.always("created_at", Schema.moment),
            Schema.always("expires_at", Schema.nullable(Schema.moment)),
            Schema.always("revoked_at", Schema.nullable(Schema.moment)),
            Schema.always("scopes", Schema.list(of: Schema.choice(TokenScope.self), max: TokenScope.allCases.count)),
        ]
        if withSecret { properties.append(Schema.always("token", Schema.text)) }
        return Schema.object(properties)
    }

    private static var signIn: JSON {
        Schema.object([
            Schema.always("token", Schema.text), Schema.always("expires_at", Schema.moment),
            Schema.always("user", Schema.ref("Person")),
        ])
    }

    private static var ticket: JSON {
        Schema.object([Schema.always("ticket", Schema.text), Schema.always("expires_in", Schema.int(min: 1))])
    }

    private static var readMarker: JSON {
        Schema.object([
            Schema.always("war_room", Schema.uuid), Schema.always("up_to", count), Schema.always("unread_count", count),
        ])
    }

    private static var reactionResult: JSON {
        Schema.object([
            Schema.always("message_id", Schema.uuid), Schema.always("emoji", Schema.text),
            Schema.always("action", Schema.choice(["add", "remove"])), Schema.always("counts", Schema.map(of: count)),
        ])
    }

    private static var revision: JSON {
        Schema.object([
            Schema.always("content", Schema.nullable(Schema.text)), Schema.always("at", Schema.moment),
            Schema.always("by", Schema.ref("PersonCard")),
        ])
    }

    private static var error: JSON {
        Schema.object([
            Schema.always("detail", Schema.text), Schema.always("code", Schema.text), Schema.maybe("id", Schema.text),
        ])
    }

    private static var validationError: JSON {
        [
            "type": "object", "properties": ["code": Schema.text], "required": ["code"],
            "additionalProperties": Schema.list(of: Schema.text),
            "description": "Each wrong field with what is wrong; whole-body problems under `non_field_errors`.",
        ]
    }
}
