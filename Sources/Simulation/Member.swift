import Domain
import NIOCore

/// A person with a client: what they do and what they were told over one connection after another.
final class Member {
    /// What a frame asked for, until its answer comes.
    enum Question {
        case message(client: String)
        /// Another content under a client id that is taken.
        case conflict(client: String)
        case change(message: String)
        case other
    }

    let index: Int
    let token: String
    let room: RoomID
    var link: Link?
    var isOpening = false
    /// False while the client does not read what the network has for it.
    var reads = true
    /// The last seq that this client has, over all its connections; nil before it has any.
    var place: Int64?
    var epoch: String?

    // Of the present connection.
    private(set) var isWelcome = false
    private(set) var isLive = false
    private(set) var expected: Int64 = 0
    private var asked: Int64?
    private var floor: Int64 = 0
    private var rewinds: [Int64] = []
    private(set) var questions: [String: Question] = [:]
    private var frames = 0

    /// Messages that may be changed.
    private(set) var known: [String] = []
    /// Client ids of its own, in the order they were used.
    private(set) var clients: [String] = []

    init(index: Int, token: String, room: RoomID) {
        self.index = index
        self.token = token
        self.room = room
    }

    /// A connection begins; `floor` is a seq that the room's head has reached already.
    func open(_ link: Link, after: Int64?, floor: Int64) {
        self.link = link
        asked = after
        self.floor = floor
        reads = true
        isWelcome = false
        isLive = false
        rewinds = []
        questions = [:]
    }

    /// The connection is over; what was not answered may have happened.
    func leave() {
        link = nil
        isWelcome = false
        isLive = false
        questions = [:]
    }

    // MARK: Asking

    func ask(_ question: Question, _ frame: JSONObject) {
        frames += 1
        var frame = frame
        let ref = "\(index).\(frames)"
        frame["ref"] = .string(ref)
        questions[ref] = question
        write(1, JSON.object(frame).bytes)
    }

    func say(_ frame: JSONObject) { write(1, JSON.object(frame).bytes) }

    func write(_ opcode: UInt8, _ payload: [UInt8]) {
        guard let link, !link.hasClientEnded else { return }
        link.toServer += ClientFrames.write(opcode: opcode, payload)
    }

    func newClient() -> String {
        let client = "c\(index)-\(clients.count)"
        clients.append(client)
        return client
    }

    /// Goes back to an earlier place.
    func rewind(to seq: Int64) {
        rewinds.append(seq)
        say(["type": "resume", "after": .int(seq), "epoch": .string(epoch ?? "")])
    }

    // MARK: Hearing

    /// Takes what arrived. `heads` says how far each room's log is lasting.
    func take(_ buffer: ByteBuffer, _ ledger: inout Ledger, head: Int64) {
        var buffer = buffer
        while let (opcode, payload) = ClientFrames.read(&buffer) {
            switch opcode {
            case 1: take(payload, &ledger, head: head)
            case 8:
                ledger.count("closed with \(payload.count < 2 ? 1005 : Int(payload[0]) << 8 | Int(payload[1]))")
                end()
            case 9: write(10, payload)
            default: break
            }
        }
        if buffer.readableBytes > 0 { ledger.breaks("\(index) got \(buffer.readableBytes) bytes that are no frame") }
    }

    /// Answers a close and goes.
    func end() {
        write(8, [0x03, 0xE8])
        link?.hasClientEnded = true
    }

    private func take(_ payload: [UInt8], _ ledger: inout Ledger, head: Int64) {
        guard let frame = try? JSONParser.parse(payload), let type = frame["type"]?.string else {
            return ledger.breaks("\(index) got a frame that is no JSON")
        }
        switch type {
        case "welcome": welcome(frame, &ledger, head: head)
        case "live": isLive = true
        case "reset": ledger.breaks("\(index) was told to forget its place \(asked ?? -1)")
        case "ack": acknowledge(frame, &ledger, head: head)
        case "error": refuse(frame, &ledger)
        case "history", "pong", "typing", "presence", "read", "signal": answer(frame)
        default: hear(frame, type, &ledger, head: head)
        }
    }

    private func welcome(_ frame: JSON, _ ledger: inout Ledger, head: Int64) {
        let told = frame["head"]?.int ?? -1
        if isWelcome { ledger.breaks("\(index) was welcomed twice") }
        if told > head { ledger.breaks("\(index) was told the head \(told) while \(head) are lasting") }
        if told < floor { ledger.breaks("\(index) was told the head \(told) after \(floor) was told") }
        if let epoch, epoch != frame["epoch"]?.string { ledger.breaks("the epoch changed") }
        epoch = frame["epoch"]?.string
        isWelcome = true
        expected = (asked ?? told) + 1
        if asked == nil { place = told }
    }

    private func hear(_ frame: JSON, _ type: String, _ ledger: inout Ledger, head: Int64) {
        guard let seq = frame["seq"]?.int, let id = frame["id"]?.string else {
            return ledger.breaks("\(index) got a \(type) without number or id")
        }
        if seq != expected, let rewound = rewinds.firstIndex(of: seq - 1) {
            rewinds.remove(at: rewound)
            expected = seq
        }
        if seq != expected {
            ledger.breaks("\(index) heard \(seq) where \(expected) had to come")
        }
        expected = seq + 1
        place = max(place ?? 0, seq)
        ledger.hear(room, seq, Ledger.Heard(id: id, type: type), head: head)
        if type == "chat_message" {
            known.append(id)
            if known.count > 32 { known.removeFirst() }
        }
    }

    private func answer(_ frame: JSON) {
        if let ref = frame["ref"]?.string { questions[ref] = nil }
    }

    private func acknowledge(_ frame: JSON, _ ledger: inout Ledger, head: Int64) {
        guard let ref = frame["ref"]?.string, let question = questions.removeValue(forKey: ref) else {
            return ledger.breaks("\(index) got an acknowledgement of nothing")
        }
        let seq = frame["seq"]?.int ?? 0
        let id = frame["id"]?.string ?? ""
        if seq > head { ledger.breaks("\(index) got the acknowledgement of \(seq) while \(head) are lasting") }
        switch question {
        case .message(let client): ledger.acknowledge(client, seq: seq, id: id)
        case .conflict(let client): ledger.breaks("another content under \(client) was acknowledged")
        case .change(let message):
            // What was as wanted already is acknowledged with the message itself and the head.
            ledger.finish(Ledger.Done(room: room, seq: seq, id: id == message ? nil : id))
        case .other: break
        }
    }

    private func refuse(_ frame: JSON, _ ledger: inout Ledger) {
        let code = frame["code"]?.string ?? ""
        ledger.count("refused \(code)")
        guard let ref = frame["ref"]?.string, let question = questions.removeValue(forKey: ref) else { return }
        guard case .message(let client) = question, code != "read_only", code != "server_error" else { return }
        ledger.refuse(client, isOnly: tries[client] == 1)
    }

    /// How often each client id was tried.
    var tries: [String: Int] = [:]
}
