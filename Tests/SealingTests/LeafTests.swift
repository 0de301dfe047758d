import Domain
import Sealing
import Testing

/// Constants computed with Python's json and hashlib, as a second verifier would.
struct LeafTests {
    private static let commit = Leaf.commitment(
        salt: (0..<32).map { UInt8($0) }, body: Array(#"{"content":"hi"}"#.utf8))

    private static func leaf(
        position: Int64 = 7, previous: [UInt8] = Array(repeating: 0, count: 31) + [0xFF],
        id: String = "0193d3a0-0000-7000-8000-000000000001", room: String = "0193d3a0-0000-7000-8000-000000000002",
        seq: Int64 = 3, type: String = "message.posted", actor: String = "0193d3a0-0000-7000-8000-000000000003",
        door: Door = .socket, occurredAt: Int64 = 1_795_334_534_370_525, recordedAt: Int64 = 1_795_334_534_370_999,
        requestID: String = "r\"1\nä", commit: [UInt8] = commit
    ) -> Leaf {
        Leaf(
            position: position, previous: previous, id: EventID(trusted: id), room: RoomID(trusted: room), seq: seq,
            type: type, actor: Actor(trusted: actor), door: door, occurredAt: Moment(microseconds: occurredAt),
            recordedAt: Moment(microseconds: recordedAt), requestID: requestID, commit: commit)
    }

    @Test func `a commitment is the SHA-256 of salt and body`() {
        #expect(Hex.text(Self.commit) == "9b5acf85b5f7410ad7a65bb5cdd56d6a9b88543b5b1b402e9591f7877be7be64")
    }

    @Test func `a leaf is written as Python writes it with sorted keys`() {
        let text = String(decoding: Self.leaf().canonicalJSON, as: UTF8.self)
        #expect(
            text == #"{"actor":"0193d3a0-0000-7000-8000-000000000003","#
                + #""commit":"9b5acf85b5f7410ad7a65bb5cdd56d6a9b88543b5b1b402e9591f7877be7be64","door":"socket","#
                + #""id":"0193d3a0-0000-7000-8000-000000000001","occurred_at":1795334534370525,"position":7,"#
                + #""prev":"00000000000000000000000000000000000000000000000000000000000000ff","#
                + #""recorded_at":1795334534370999,"request":"r\"1\nä","room":"0193d3a0-0000-7000-8000-000000000002","#
                + #""seq":3,"type":"message.posted","v":1}"#)
    }

    @Test func `a leaf's text is the canonical form of itself`() throws {
        let bytes = Self.leaf().canonicalJSON
        #expect(try JSONParser.parse(bytes).canonical.bytes == bytes)
    }

    @Test func `a leaf hashes as Python's hashlib hashes it`() {
        #expect(Hex.text(Self.leaf().hash) == "af6052e8102e70789f333b0de07af9778e5bb00bb1be13d6df69152fcba5e2e5")
        let first = Self.leaf(
            position: 1, previous: Leaf.noPrevious, seq: 1, type: "room.created", actor: "operator:1000", door: .cli,
            occurredAt: -1, recordedAt: 0, requestID: "")
        #expect(Hex.text(first.hash) == "0a713803aca2f7640e0763465fc906a00a417eb370a622487a4608ae6dcb6291")
    }

    @Test func `every member changes the hash`() {
        let others = [
            Self.leaf(position: 8), Self.leaf(previous: Leaf.noPrevious), Self.leaf(id: "x"), Self.leaf(room: "x"),
            Self.leaf(seq: 4), Self.leaf(type: "message.edited"), Self.leaf(actor: "system"), Self.leaf(door: .rest),
            Self.leaf(occurredAt: 0), Self.leaf(recordedAt: 0), Self.leaf(requestID: ""),
            Self.leaf(commit: Array(repeating: 0, count: 32)),
        ]
        let hashes = Set(([Self.leaf()] + others).map { Hex.text($0.hash) })
        #expect(hashes.count == others.count + 1)
    }

    @Test func `a commitment without its salt can be guessed by nobody`() {
        let body = Array("hi".utf8)
        #expect(
            Leaf.commitment(salt: Clock.randomBytes(32), body: body)
                != Leaf.commitment(salt: Clock.randomBytes(32), body: body))
    }
}
