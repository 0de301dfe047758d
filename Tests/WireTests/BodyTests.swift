import Domain
import SchemaCheck
import Testing
import Wire

@Suite struct BodyTests {
    private func problems(_ value: JSON, _ component: String) -> [String] {
        SchemaCheck.problems(value, Schema.ref(component))
    }

    @Test func `every body is as its component says`() throws {
        let person = Person(
            id: Cast.commanderID, username: "ana", displayName: "Ana", kind: .user, role: .admin, clearance: .sealed,
            isActive: true, createdAt: Cast.moment)
        let member = RoomMember(person: Cast.responder, role: .observer, joinedAt: Cast.moment)
        let token = TokenID(trusted: Cast.messageID.text)
        #expect(problems(PersonBody.json(person), "Person") == [])
        #expect(problems(PersonBody.card(Cast.commander), "PersonCard") == [])
        #expect(problems(RoomBody.json(Cast.room, socketOrigin: "ws://h"), "Room") == [])
        #expect(problems(MemberBody.json(member), "Member") == [])
        #expect(problems(IncidentBody.json(Cast.incident), "Incident") == [])
        #expect(problems(RoomBody.readMarker(room: Cast.roomID, upTo: 1, unread: 0), "ReadMarker") == [])
        #expect(problems(SignInBody.json(token: "t", expiresAt: Cast.moment, person: person), "SignIn") == [])
        #expect(problems(SignInBody.ticket("t", expiresIn: 30), "Ticket") == [])
        #expect(problems(SignInBody.apiToken("t"), "ApiToken") == [])
        let listed = TokenBody.json(
            id: token, person: Cast.commander, createdAt: Cast.moment, expiresAt: nil, revokedAt: nil, scopes: [])
        let made = TokenBody.json(
            id: token, person: Cast.commander, createdAt: Cast.moment, expiresAt: Cast.moment, revokedAt: nil,
            scopes: [.run], secret: "mst_x")
        #expect(problems(listed, "Token") == [])
        #expect(problems(made, "NewToken") == [])
        let revision = MessageRevision(content: "a", at: Cast.moment, by: Cast.commander)
        #expect(problems(RevisionBody.json(revision), "Revision") == [])
        let reaction = ReactionBody.json(
            message: Cast.messageID, emoji: "👍", action: .add, counts: [("👍", 2), ("🔥", 1)])
        #expect(problems(reaction, "ReactionResult") == [])
        #expect(reaction["counts"] == ["👍": 2, "🔥": 1])
    }

    @Test func `a message says which reactions are the reader's`() throws {
        let mine = try JSONParser.parse(MessageBody.bytes(Cast.message, reader: Cast.responderID))
        #expect(problems(mine, "Message") == [])
        #expect(mine["reactions"]?.array?.first?["me"] == true)
        let others = try JSONParser.parse(MessageBody.bytes(Cast.message, reader: nil))
        #expect(others["reactions"]?.array?.first?["me"] == false)
        #expect(mine["content"] == .string(Cast.message.content ?? ""))
        #expect(
            mine.object?.members.map(\.name) == [
                "id", "seq", "war_room", "incident", "sender", "message_type", "content", "content_html", "reply_to",
                "thread", "mentions", "attachments", "reactions", "is_pinned", "pinned_by", "pinned_at", "edited_at",
                "deleted_at", "redacted_at", "revisions", "is_encrypted", "client_id", "ack_required",
                "acknowledged_by", "created_at", "timeline_event", "external",
            ])
    }

    @Test func `a page has the envelope of Django REST Framework`() {
        let page = PageBody.bytes(
            count: nil, next: "http://h/?page=2", previous: nil, results: [Array("1".utf8), Array("2".utf8)])
        #expect(
            String(decoding: page, as: UTF8.self)
                == #"{"count":null,"next":"http://h/?page=2","previous":null,"results":[1,2]}"#)
    }

    @Test func `a refusal names its fields, or explains itself`() {
        #expect(
            ErrorBody.json(.invalid("content", "This field is required."))
                == ["content": ["This field is required."], "code": "invalid"])
        #expect(ErrorBody.json(.notFound) == ["detail": "Not found.", "code": "not_found"])
        #expect(problems(ErrorBody.fault(id: "x"), "Error") == [])
    }

    @Test(arguments: Refusal.Code.allCases)
    func `every code has a status of a refusal and a close code for its opening`(_ code: Refusal.Code) {
        #expect((400...499).contains(Codes.status(code)) || [503, 507].contains(Codes.status(code)))
        #expect([1008, 1013, 4001, 4003, 4004, 4010, 4029].contains(Codes.closeAtOpening(code)))
    }

    @Test func `the codes of the contract are where it says`() {
        #expect(Codes.status(.unauthenticated) == 401 && Codes.closeWhenOpen(.unauthenticated) == 4001)
        #expect(Codes.status(.notFound) == 404 && Codes.closeAtOpening(.notFound) == 4004)
        #expect(Codes.status(.forbidden) == 403 && Codes.closeAtOpening(.forbidden) == 4003)
        #expect(Codes.closeAtOpening(.roomArchived) == 4010 && Codes.closeWhenOpen(.roomArchived) == nil)
        #expect(Codes.status(.storageFull) == 507 && Codes.status(.tooLarge) == 413 && Codes.status(.conflict) == 409)
    }
}
