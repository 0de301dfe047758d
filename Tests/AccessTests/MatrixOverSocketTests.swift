import Domain
import TestKit
import Testing

/// The table asked over sockets: everybody before every room.
@Suite(.timeLimit(.minutes(5))) struct MatrixOverSocketTests {
    @Test func `everybody may do over sockets what the table says, and what they may not know of is not there`()
        async throws
    {
        try await AccessCast.with { cast in
            let lines = Dictionary(uniqueKeysWithValues: AccessMatrix.lines.map { ($0.act, $0) })
            try await cast.each(cast.pairs) { someone, place in
                let inquiry = AccessCast.inquiry(someone, place)
                try await cast.server.socket("/ws/chat/\(place.id)/", as: someone.player) { socket in
                    guard lines["read"]?.verdict(inquiry) == "yes" else {
                        let code = try await socket.awaitClose()
                        let wanted: UInt16 = inquiry.isSeen ? 4003 : 4004
                        if code != wanted { Issue.record("closed with \(code ?? 0), not \(wanted), for \(inquiry)") }
                        return
                    }
                    let first = try await socket.nextFrame()
                    if first["type"] != "welcome" { Issue.record("\(first["type"]?.text ?? "") for \(inquiry)") }
                    guard AccessCast.isAtTheEdge(someone, place) else { return }
                    try await Self.act(socket, place, inquiry, lines)
                }
            }
        }
    }

    /// Sends a frame for each act and compares what it is answered with.
    private static func act(
        _ socket: SocketClient, _ place: AccessCast.Place, _ inquiry: AccessMatrix.Case,
        _ lines: [String: AccessMatrix.Line]
    ) async throws {
        let message = JSON.string(place.message.text)
        let frames: [(act: String, frame: JSON)] = [
            ("send", ["type": "chat_message", "content": "x", "ref": "send"]),
            ("react", ["type": "reaction", "message_id": message, "emoji": "👍", "action": "add", "ref": "react"]),
            ("pin", ["type": "pin_message", "message_id": message, "action": "pin", "ref": "pin"]),
            ("signal", ["type": "signal", "to": "nobody-there", "data": [:], "ref": "signal"]),
        ]
        for (act, frame) in frames {
            try await socket.send(frame)
            let answer = try await Self.answer(to: act, socket)
            let isAllowed = lines[act]?.verdict(inquiry) == "yes"
            // A signal that may be sent finds nobody here.
            let isRight =
                isAllowed
                ? answer["type"] == "ack" || (act == "signal" && answer["code"] == "invalid")
                : answer["type"] == "error" && answer["code"] == "forbidden"
            if !isRight { Issue.record("\(act) is answered \(answer.text.prefix(120)) for \(inquiry)") }
        }
    }

    private static func answer(to ref: String, _ socket: SocketClient) async throws -> JSON {
        while true {
            let frame = try await socket.nextFrame()
            if frame["ref"]?.string == ref { return frame }
        }
    }
}
