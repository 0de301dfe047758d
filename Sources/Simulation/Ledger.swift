import Domain

/// What clients were told, whichever of them, and the promises that this already shows as broken.
struct Ledger {
    /// A message that was sent, perhaps several times, under one client id.
    struct Sent {
        let room: RoomID
        let content: String
        /// What the first acknowledgement said.
        var acknowledged: (seq: Int64, id: String)?
        /// True while an attempt is under way, or ended without an answer: the message may be there or not.
        var mayBeThere = false
    }

    /// A change that was acknowledged: an event that has to be there.
    struct Done {
        let room: RoomID
        let seq: Int64
        /// Nil when nothing had to change.
        let id: String?
    }

    /// An event as a reader heard it.
    struct Heard: Equatable {
        let id: String
        let type: String
    }

    private(set) var sent: [String: Sent] = [:]
    private(set) var done: [Done] = []
    private(set) var heard: [RoomID: [Int64: Heard]] = [:]
    private(set) var broken: [String] = []
    /// What clients were told how often, for the figures.
    private(set) var counts: [String: Int] = [:]

    mutating func breaks(_ what: String) { broken.append(what) }
    mutating func count(_ what: String, _ times: Int64 = 1) { counts[what, default: 0] += Int(times) }

    mutating func begin(_ client: String, room: RoomID, content: String) {
        sent[client, default: Sent(room: room, content: content)].mayBeThere = true
    }

    mutating func acknowledge(_ client: String, seq: Int64, id: String) {
        count("acknowledged")
        guard let before = sent[client]?.acknowledged else {
            sent[client]?.acknowledged = (seq, id)
            return
        }
        count("acknowledged again")
        if before != (seq, id) { breaks("\(client) was acknowledged as \(before), and again as \((seq, id))") }
    }

    /// An attempt was refused for certain; `isOnly` when no other attempt may have come through.
    mutating func refuse(_ client: String, isOnly: Bool) {
        count("refused")
        if isOnly { sent[client]?.mayBeThere = false }
    }

    mutating func finish(_ change: Done) {
        count("changes acknowledged")
        done.append(change)
    }

    /// Somebody heard an event; `head` is how far the log is lasting.
    mutating func hear(_ room: RoomID, _ seq: Int64, _ event: Heard, head: Int64) {
        count("heard")
        if seq > head { breaks("event \(seq) was heard while only \(head) are lasting") }
        if let known = heard[room]?[seq], known != event {
            breaks("event \(seq) was heard as \(known) and as \(event)")
        }
        heard[room, default: [:]][seq] = event
    }
}
