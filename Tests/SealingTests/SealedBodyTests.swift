import Crypto
import Domain
import Testing

@testable import Sealing

struct SealedBodyTests {
    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000001")
    private static let otherRoom = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000002")
    private static let event = EventID(trusted: "0193d3a0-0000-7000-8000-000000000003")
    private static let otherEvent = EventID(trusted: "0193d3a0-0000-7000-8000-000000000004")
    private static let salt = [UInt8](repeating: 0xAB, count: 32)
    private static let key = RoomKey(room: room, version: 7, key: SymmetricKey(data: Array(repeating: 1, count: 32)))
    private static let binding = SealedBody.Binding.event(
        room: room, id: event, type: "message.posted", actor: Actor(trusted: "actor"))

    private static func seal(_ body: String) throws -> [UInt8] {
        try SealedBody.seal(body: Array(body.utf8), salt: salt, with: key, for: binding)
    }

    @Test(arguments: ["", "x", #"{"content":"hi"}"#, String(repeating: "ä", count: 8192)])
    func `what is sealed opens as it was, with its salt`(_ body: String) throws {
        let opened = try SealedBody.open(Self.seal(body), with: Self.key, for: Self.binding)
        #expect(Array(opened.salt) == Self.salt)
        #expect(String(decoding: opened.body, as: UTF8.self) == body)
    }

    @Test func `the same body is sealed differently each time`() throws {
        #expect(try Self.seal("x") != Self.seal("x"))
    }

    @Test func `nothing of the body stands in the sealed form`() throws {
        let sealed = try Self.seal("a secret of some length")
        let text = String(decoding: sealed, as: UTF8.self)
        #expect(!text.contains("secret") && !text.contains("some"))
    }

    @Test func `a flipped bit in any byte keeps it closed`() throws {
        let sealed = try Self.seal(#"{"content":"hi"}"#)
        for index in sealed.indices {
            for bit in 0..<8 {
                var changed = sealed
                changed[index] ^= 1 << bit
                #expect(throws: Fault.self, "byte \(index), bit \(bit)") {
                    try SealedBody.open(changed, with: Self.key, for: Self.binding)
                }
            }
        }
    }

    @Test func `a cut or lengthened body stays closed`() throws {
        let sealed = try Self.seal("hi")
        for count in 0..<sealed.count {
            #expect(throws: Fault.self, "\(count) bytes") {
                try SealedBody.open(Array(sealed[..<count]), with: Self.key, for: Self.binding)
            }
        }
        #expect(throws: Fault.self) { try SealedBody.open(sealed + [0], with: Self.key, for: Self.binding) }
        #expect(throws: Fault.self) { try SealedBody.open([0] + sealed, with: Self.key, for: Self.binding) }
    }

    @Test(arguments: [
        SealedBody.Binding.event(
            room: otherRoom, id: event, type: "message.posted", actor: Actor(trusted: "actor")),
        .event(room: room, id: otherEvent, type: "message.posted", actor: Actor(trusted: "actor")),
        .event(room: room, id: event, type: "message.edited", actor: Actor(trusted: "actor")),
        .event(room: room, id: event, type: "message.posted", actor: Actor(trusted: "somebody else")),
        // The parts carry their lengths: moving a character from one to the next is another binding.
        .event(room: room, id: event, type: "message.posteda", actor: Actor(trusted: "ctor")),
        .column("event", row: room.text),
    ])
    func `a body that was moved to another row stays closed`(_ binding: SealedBody.Binding) throws {
        let sealed = try Self.seal("hi")
        #expect(throws: Fault.self) { try SealedBody.open(sealed, with: Self.key, for: binding) }
    }

    @Test func `another room's key, another key and another version stay out`() throws {
        let sealed = try Self.seal("hi")
        let raw = SymmetricKey(data: Array(repeating: 1, count: 32))
        let keys = [
            RoomKey(room: Self.otherRoom, version: 7, key: raw),
            RoomKey(room: Self.room, version: 7, key: SymmetricKey(data: Array(repeating: 2, count: 32))),
        ]
        for key in keys {
            #expect(throws: Fault.self) { try SealedBody.open(sealed, with: key, for: Self.binding) }
        }
        // The version stands in the open, so it is authenticated.
        var changed = sealed
        changed[4] = 8
        #expect(throws: Fault.self) { try SealedBody.open(changed, with: Self.key, for: Self.binding) }
    }

    @Test(arguments: [Int64(1), 7, 255, 256, 65_536, 4_294_967_295])
    func `a sealed body names the version of its key`(_ version: Int64) throws {
        let key = RoomKey(room: Self.room, version: version, key: SymmetricKey(size: .bits256))
        let sealed = try SealedBody.seal(body: [1], salt: Self.salt, with: key, for: Self.binding)
        #expect(try SealedBody.keyVersion(of: sealed) == version)
    }

    @Test(arguments: [[], [1], [1, 0, 0, 0, 7], [0, 0, 0, 0, 1, 9], [2, 0, 0, 0, 1, 9]] as [[UInt8]])
    func `a form that this release does not know is a fault`(_ bytes: [UInt8]) {
        #expect(throws: Fault.self) { try SealedBody.keyVersion(of: bytes) }
        #expect(throws: Fault.self) { try SealedBody.open(bytes, with: Self.key, for: Self.binding) }
    }

    @Test func `lengths are told only in steps of 32 bytes`() throws {
        // 5 bytes of header, 12 of nonce, 16 of tag; inside 4 of length, 32 of salt and the body.
        for count in 0...200 {
            let sealed = try Self.seal(String(repeating: "x", count: count))
            #expect(sealed.count == 33 + (4 + 32 + count + 31) / 32 * 32, "\(count) bytes")
        }
        let columns = try (0...28).map {
            try SealedBody.seal(
                column: String(repeating: "x", count: $0), with: Self.key, for: .column("rooms.name", row: "r")
            ).count
        }
        #expect(Set(columns) == [33 + 32])
    }

    @Test func `a column opens in its own row and nowhere else`() throws {
        let binding = SealedBody.Binding.column("rooms.name", row: "1")
        let sealed = try SealedBody.seal(column: "Pässe", with: Self.key, for: binding)
        #expect(try SealedBody.open(column: sealed, with: Self.key, for: binding) == "Pässe")
        for moved in [
            SealedBody.Binding.column("rooms.name", row: "2"), .column("rooms.description", row: "1"),
            .column("rooms.name1", row: ""), Self.binding,
        ] {
            #expect(throws: Fault.self) { try SealedBody.open(column: sealed, with: Self.key, for: moved) }
        }
        // A body's key is not a column's key, even where the binding is the same.
        #expect(throws: Fault.self) { try SealedBody.open(sealed, with: Self.key, for: binding) }
    }
}
