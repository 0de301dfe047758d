import Domain
import Testing
import Wire

@Suite struct EventFrameTests {
    private func value(_ body: some EventBody, isWithdrawn: Bool = false) throws -> JSON {
        let (value, problems) = try checked(Cast.frame(body, isWithdrawn: isWithdrawn), .roomToClient)
        #expect(problems.isEmpty, "\(problems)")
        return value
    }

    private func names(_ value: JSON?) -> [String] { value?.object?.members.map(\.name) ?? [] }

    @Test func `a message's frame carries the whole message under the event's id`() throws {
        let frame = try value(Cast.posted("Hello **team**", mentions: ["ben"]))
        #expect(names(frame) == ["type", "seq", "id", "at", "actor", "message"])
        let message = frame["message"]
        #expect(message?["id"] == frame["id"])
        #expect(message?["seq"] == frame["seq"])
        #expect(message?["content"] == "Hello **team**")
        #expect(message?["content_html"]?.string?.contains("<strong>team</strong>") == true)
        #expect(message?["sender"] == frame["actor"])
        #expect(message?["reactions"] == [])
        #expect(message?["is_pinned"] == false)
        #expect(message?["created_at"] == frame["at"])
        #expect(
            names(message).prefix(9) == [
                "id", "seq", "war_room", "incident", "sender", "message_type", "content", "content_html", "reply_to",
            ])
    }

    @Test func `a redaction names the message and the reason, and nothing that it destroyed`() throws {
        let frame = try value(
            MessageRedacted(
                message: Cast.messageID, reason: "a password", destroyed: [Cast.messageID],
                remains: MessageRemains(
                    type: .text, replyTo: nil, threadRoot: nil, ackRequired: false, edits: [], editedAt: nil)))
        #expect(names(frame) == ["type", "seq", "id", "at", "actor", "message_id", "redacted_at", "reason"])
        #expect(frame["type"] == "message_redacted" && frame["reason"] == "a password")
    }

    @Test func `what was withdrawn shows no content, in the post and in its edits`() throws {
        let post = try value(Cast.posted("secret", mentions: ["ben"]), isWithdrawn: true)
        #expect(post["message"]?["content"] == .null)
        #expect(post["message"]?["content_html"] == .null)
        #expect(post["message"]?["mentions"] == [])
        let edit = try value(
            MessageEdited(message: Cast.messageID, content: "secret", mentions: ["ben"]), isWithdrawn: true)
        #expect(edit["content"] == .null && edit["content_html"] == .null && edit["mentions"] == [])
        for frame in [post, edit] { #expect(!frame.text.contains("secret")) }
    }

    @Test func `a run of a command says what was asked and how it ended, and what was withdrawn is null`() throws {
        let asked = CommandRun.Asked(
            command: "/assign ana", name: "assign", arguments: [.init(name: "username", value: "ana")])
        let started = CommandStarted(message: Cast.messageID, asked: asked, isPrivate: false)
        let frame = try value(started)
        #expect(frame["type"] == "command_started" && frame["args"] == ["username": "ana"])
        #expect(frame["message_id"] == .string(Cast.messageID.text) && frame["command"] == "/assign ana")
        let withdrawn = try value(started, isWithdrawn: true)
        #expect(withdrawn["args"] == .null && withdrawn["command"] == .null && withdrawn["name"] == .null)
        let finished = try value(
            CommandFinished(
                run: Cast.messageID, message: Cast.messageID, state: .refused, reason: "r", microseconds: 1500,
                result: nil))
        #expect(finished["type"] == "command_finished" && finished["status"] == "refused" && finished["reason"] == "r")
        #expect(finished["execution_time_ms"] == .double(1.5) && finished["result_id"] == .null)
    }

    @Test func `a message whose content was destroyed is still a message`() throws {
        let event = Event(
            position: 1, id: Cast.messageID, room: Cast.roomID, seq: 1, type: MessagePosted.type, actor: .system,
            door: .rest, occurredAt: Cast.moment, recordedAt: Cast.moment, requestID: "r", body: nil)
        let bytes = EventFrame.encode(event, isWithdrawn: true, card: Cast.card, incidentKey: nil)
        #expect(try checked(bytes, .roomToClient).problems.isEmpty)
    }

    @Test func `changes of messages name the message`() throws {
        let id = Cast.messageID
        let edit = try value(MessageEdited(message: id, content: "b", mentions: []))
        #expect(names(edit).dropFirst(5) == ["message_id", "content", "content_html", "mentions", "edited_at"])
        #expect(try value(MessageDeleted(message: id))["type"] == "message_deleted")
        #expect(try value(MessagePinned(message: id))["type"] == "message_pinned")
        #expect(try value(MessageUnpinned(message: id))["type"] == "message_unpinned")
        let reaction = try value(MessageReacted(message: id, emoji: "👍", action: .add, count: 3))
        #expect(reaction["counts"] == ["👍": 3])
        #expect(names(reaction).dropFirst(5) == ["message_id", "emoji", "action", "counts"])
    }

    @Test func `membership says who, as what, and by whom unless by themselves`() throws {
        let joined = try value(MemberJoined(person: Cast.commanderID, role: .responder))
        #expect(joined["user"]?["username"] == "ana" && joined["role"] == "responder" && joined["by"] == nil)
        let added = try value(MemberJoined(person: Cast.responderID, role: .observer))
        #expect(added["by"]?["username"] == "ana")
        #expect(try value(MemberLeft(person: Cast.commanderID))["type"] == "member_left")
        #expect(try value(MemberRemoved(person: Cast.responderID))["by"]?["username"] == "ana")
    }

    @Test func `rooms and incidents show only the fields that changed`() throws {
        let renamed = try value(RoomUpdated(name: "New", description: nil, isPrivate: true))
        #expect(names(renamed["room"]) == ["id", "name", "privacy_level"])
        #expect(try value(RoomArchived())["room"]?["status"] == "archived")
        let id = Cast.incidentID
        let status = try value(
            IncidentStatusChanged(incident: id, from: .triage, to: .investigating, reason: "It is real"))
        #expect(names(status["incident"]) == ["id", "key", "status", "status_category"])
        #expect(status["reason"] == "It is real")
        let severity = try value(IncidentSeverityChanged(incident: id, from: .sev3, to: .sev1, reason: nil))
        #expect(severity["incident"]?["severity"] == "SEV1" && severity["reason"] == nil)
        #expect(try value(IncidentAssigned(incident: id, assignee: nil))["incident"]?["assignee"] == .null)
        #expect(
            try value(IncidentAssigned(incident: id, assignee: Cast.responderID))["incident"]?["assignee"]?["username"]
                == "ben")
        let changed = try value(
            IncidentFieldChanged(
                incident: id, changed: ["title", "labels"], details: Cast.details, incidentType: .outage))
        #expect(names(changed["incident"]) == ["id", "key", "title", "labels"])
    }

    @Test func `any other event is a system frame with its recorded type`() throws {
        let declared = try value(
            IncidentDeclared(
                incident: Cast.incidentID, number: 42, severity: .sev2, status: .investigating, realness: .real,
                incidentType: .outage, isPrivate: false, classification: .internal, assignee: nil,
                details: Cast.details))
        #expect(declared["type"] == "system" && declared["event"] == "incident.declared")
        #expect(declared["data"]?["key"] == "INC-42" && declared["data"]?["title"] == "Checkout is down")
        let created = try value(
            RoomCreated(
                slug: "test-room", name: "Test", description: "", incident: nil, isPrivate: false,
                classification: .internal))
        #expect(created["event"] == "room.created")
        #expect(try value(MessageAcknowledged(message: Cast.messageID))["data"]?["message_id"] != nil)
        let role = try value(MemberRoleChanged(person: Cast.responderID, role: .commander))
        #expect(role["data"]?["user"]?["username"] == "ben")
    }

    @Test func `an event of the house log never becomes a frame`() {
        let event = Cast.event(SignInFailed(username: "ana"), room: .house)
        #expect(EventFrame.encode(event, isWithdrawn: false, card: Cast.card, incidentKey: nil) == nil)
    }
}
