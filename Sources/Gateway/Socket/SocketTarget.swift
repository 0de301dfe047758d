import Domain

/// Which socket an address names, and where a reader wants to begin.
struct SocketTarget: Equatable {
    /// The two kinds of sockets.
    enum Place: Equatable {
        case room(RoomReference)
        case inbox
    }

    /// A reader's place in a room's log, as it remembers it.
    struct Resume: Equatable, Sendable {
        let after: Int64
        /// The life of the log that the place belongs to; nil when the reader does not say.
        let epoch: String?
    }

    let place: Place
    let ticket: String?
    let resume: Resume?
    /// What is wrong with the place that the address names; said as for a `resume` frame, and the socket stays.
    let problem: Refusal?

    /// Reads `/ws/chat/{room}/` and `/ws/inbox/`, with or without the last slash; nil for any other address.
    init?(uri: String) {
        let target = Target(uri)
        let parts = target.trimmed.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        switch Array(parts) {
        case ["ws", "inbox"]: place = .inbox
        case let parts where parts.count == 3 && parts[0] == "ws" && parts[1] == "chat" && !parts[2].isEmpty:
            place = .room(RoomReference(PercentCoding.decode(parts[2], plusIsSpace: false)))
        default: return nil
        }
        ticket = target.query["ticket"]
        do {
            resume = try Self.resume(target.query)
            problem = nil
        } catch {
            resume = nil
            problem = error
        }
    }

    private static func resume(_ query: Query) throws(Refusal) -> Resume? {
        let named = ["after", "epoch"].compactMap { name in
            query[name].map { (name: name, value: JSON.string($0)) }
        }
        let fields = Fields(JSONObject(named))
        do {
            guard let after = try fields.int("after", in: 0...Int64.max) else { return nil }
            return Resume(after: after, epoch: try fields.optionalText("epoch", max: 64, blank: true))
        } catch {
            throw error as? Refusal ?? Refusal.invalid("after", "A valid integer is required.")
        }
    }
}
