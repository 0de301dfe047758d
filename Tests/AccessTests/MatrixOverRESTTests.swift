import Domain
import TestKit
import Testing

/// The table asked over REST: everybody before every room.
@Suite(.timeLimit(.minutes(5))) struct MatrixOverRESTTests {
    /// One request that stands for an act.
    private struct Probe: Sendable {
        let act: String
        let method: String
        /// Below the mount, with `ROOM` and `MESSAGE` for the ids.
        let path: String
        /// Nil sends none; `ROOM` as above.
        var body: String?
    }

    private static let read = Probe(act: "read", method: "GET", path: "war-rooms/ROOM/messages/?page_size=1")

    /// Acts that change little enough to be repeated by everybody; the sockets ask for more of them.
    private static let changing: [Probe] = [
        Probe(
            act: "send", method: "POST", path: "war-room-messages/", body: #"{"war_room":"ROOM","content":"x"}"#),
        Probe(
            act: "send", method: "POST", path: "war-room-messages/", body: #"{"war_room":"ROOM","content":"/help"}"#),
        Probe(
            act: "read", method: "GET", path: "chat-commands/complete/?line=%2Fassign%20&war_room=ROOM"),
        Probe(act: "pin", method: "POST", path: "war-room-messages/MESSAGE/pin_message/", body: "{}"),
        Probe(
            act: "changeRoom", method: "PATCH", path: "war-rooms/ROOM/", body: #"{"name":"Words nobody may see"}"#),
        Probe(act: "removeMember", method: "DELETE", path: "war-rooms/ROOM/members/?user=observer"),
    ]

    @Test func `everybody may do over REST what the table says, and what they may not know of is not there`()
        async throws
    {
        try await AccessCast.with { cast in
            let lines = Dictionary(uniqueKeysWithValues: AccessMatrix.lines.map { ($0.act, $0) })
            try await cast.each(cast.pairs) { someone, place in
                try await Self.see(someone, place, cast.server)
                if let line = lines["read"] { try await Self.ask(Self.read, line, someone, place, cast.server) }
                guard AccessCast.isAtTheEdge(someone, place) else { return }
                for probe in Self.changing {
                    if let line = lines[probe.act] { try await Self.ask(probe, line, someone, place, cast.server) }
                }
            }
        }
    }

    private static func see(
        _ someone: AccessCast.Someone, _ place: AccessCast.Place, _ server: TestServer
    ) async throws {
        let inquiry = AccessCast.inquiry(someone, place)
        let answer = try await server.request("GET", "/api/v1/war-rooms/\(place.id)/", as: someone.player)
        let wanted = inquiry.isSeen ? 200 : 404
        if answer.status != wanted { Issue.record("seeing is \(answer.status), not \(wanted), for \(inquiry)") }
        guard answer.status == 200 else { return }
        let knowsWords =
            someone.role != .admin || someone.kind != .user || inquiry.membership != nil
            || inquiry.holdsGrant
        let name = try answer.json()["name"]?.string
        if (name == "Words nobody may see") != knowsWords {
            Issue.record("the name is “\(name ?? "")” for \(inquiry)")
        }
    }

    private static func ask(
        _ probe: Probe, _ line: AccessMatrix.Line, _ someone: AccessCast.Someone, _ place: AccessCast.Place,
        _ server: TestServer
    ) async throws {
        let inquiry = AccessCast.inquiry(someone, place)
        let path =
            "/api/v1/"
            + probe.path.replacing("ROOM", with: place.id.text)
            .replacing("MESSAGE", with: place.message.text)
        let body = try probe.body.map { text in
            try JSONParser.parse(Array(text.replacing("ROOM", with: place.id.text).utf8))
        }
        let answer = try await server.request(probe.method, path, as: someone.player, body: body)
        let isAllowed = line.verdict(inquiry) == "yes"
        let isRight =
            isAllowed
            ? (200..<300).contains(answer.status) : answer.status == (inquiry.isSeen ? 403 : 404)
        if !isRight { Issue.record("\(probe.act) is \(answer.status) for \(inquiry): \(answer.text.prefix(120))") }
        if !isAllowed, answer.text.contains("Words nobody may read") { Issue.record("content leaked to \(inquiry)") }
    }
}
