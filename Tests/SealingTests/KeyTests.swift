import Crypto
import Domain
import Testing

@testable import Sealing

struct KeyTests {
    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000001")
    private static let other = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000002")
    private static let moment = Moment(microseconds: 1)

    @Test func `a room key is wrapped as RFC 3394 says in section 4 6`() throws {
        let master = try MasterKey(bytes: (0..<32).map { UInt8($0) })
        let data = try #require(Hex.bytes("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f"))
        let wrapped = try master.wrap(SymmetricKey(data: data))
        #expect(
            Hex.text(wrapped)
                == "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21")
        #expect(try master.unwrap(wrapped) == SymmetricKey(data: data))
    }

    @Test func `a wrap that was changed in any byte or cut does not open`() throws {
        let master = try MasterKey(bytes: Clock.randomBytes(32))
        let wrapped = try master.wrap(SymmetricKey(size: .bits256))
        for index in wrapped.indices {
            var changed = wrapped
            changed[index] ^= 1
            #expect(throws: Fault.self, "byte \(index)") { try master.unwrap(changed) }
        }
        for count in 0..<wrapped.count {
            #expect(throws: Fault.self, "\(count) bytes") { try master.unwrap(Array(wrapped[..<count])) }
        }
    }

    @Test func `another master key is told from the right one, and the operator told where to look`() throws {
        let wrapped = try MasterKey(bytes: Clock.randomBytes(32)).wrap(SymmetricKey(size: .bits256))
        let fault = #expect(throws: Fault.self) { try MasterKey(bytes: Clock.randomBytes(32)).unwrap(wrapped) }
        #expect(fault?.description.contains("CHAT_ENCRYPTION_KEY") == true)
    }

    @Test(arguments: [0, 16, 31, 33, 64])
    func `a master key has 32 bytes`(_ count: Int) {
        let refusal = #expect(throws: Refusal.self) { try MasterKey(bytes: Array(repeating: 1, count: count)) }
        #expect(refusal?.fields.map(\.field) == ["CHAT_ENCRYPTION_KEY"])
    }

    @Test func `a passphrase gives the key that another scrypt gives`() throws {
        // hashlib.scrypt(b"change-me-in-production", salt=b"0123456789abcdef", n=2**17, r=8, p=1, dklen=32)
        let derived = try #require(Hex.bytes("7d5f6753ec021beddff13dffef3e234d0a0e17bd9e0878a7f4dcdae20cf505be"))
        let key = SymmetricKey(size: .bits256)
        let wrapped = try MasterKey(bytes: derived).wrap(key)
        let master = try MasterKey(passphrase: "change-me-in-production", salt: Array("0123456789abcdef".utf8))
        #expect(try master.unwrap(wrapped) == key)
    }

    private static let keyBytes = (0..<32).map { UInt8($0 * 8 % 256) }

    @Test(arguments: [
        "0008101820283038404850586068707880889098a0a8b0b8c0c8d0d8e0e8f0f8",
        "0008101820283038404850586068707880889098A0A8B0B8C0C8D0D8E0E8F0F8",
        "AAgQGCAoMDhASFBYYGhweICIkJigqLC4wMjQ2ODo8Pg=", "AAgQGCAoMDhASFBYYGhweICIkJigqLC4wMjQ2ODo8Pg",
    ])
    func `a setting of 32 bytes is a key`(_ text: String) {
        #expect(MasterKey.bytes(inSetting: text) == Self.keyBytes)
    }

    @Test func `base64 for addresses is a key too`() {
        let bytes = [UInt8](repeating: 0xFB, count: 32)
        #expect(MasterKey.bytes(inSetting: "-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s") == bytes)
    }

    @Test(arguments: [
        "", "secret", "your-encryption-key-here", String(repeating: "z", count: 64), "AAgQGCAoMDhA", "00",
    ])
    func `any other setting is a passphrase`(_ text: String) {
        #expect(MasterKey.bytes(inSetting: text) == nil)
    }

    @Test func `a ring opens what it made and keeps what it is told to keep`() throws {
        let ring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32), version: 3))
        let wrapped = try ring.make(room: Self.room, version: 1, at: Self.moment, random: Clock.randomBytes(32))
        #expect(wrapped.masterVersion == 3 && wrapped.version == 1 && wrapped.room == Self.room)
        let key = try ring.open(wrapped)
        #expect(ring.held(Self.room, 1) == nil && ring.current(Self.room) == nil)
        ring.keep(key, isCurrent: false)
        #expect(ring.held(Self.room, 1)?.version == 1 && ring.current(Self.room) == nil)
        ring.keep(key, isCurrent: true)
        #expect(ring.current(Self.room)?.version == 1 && ring.current(Self.other) == nil)
        #expect(ring.held(Self.room, 2) == nil)
    }

    @Test func `keys of one room are apart by purpose, and rooms with the same key by room`() throws {
        let raw = SymmetricKey(data: Array(repeating: 9, count: 32))
        let one = RoomKey(room: Self.room, version: 1, key: raw)
        let two = RoomKey(room: Self.other, version: 1, key: raw)
        let all = [one.messages, one.columns, one.index, two.messages, two.columns, two.index, raw]
        let texts = all.map { key in key.withUnsafeBytes { Hex.text(Array($0)) } }
        #expect(Set(texts).count == all.count)
    }

    @Test func `a digest is equal for equal parts of one room and for nothing else`() throws {
        let key = RoomKey(room: Self.room, version: 1, key: SymmetricKey(data: Array(repeating: 9, count: 32)))
        let other = RoomKey(room: Self.other, version: 1, key: SymmetricKey(data: Array(repeating: 9, count: 32)))
        #expect(key.digest(["a", "b"]) == key.digest(["a", "b"]))
        #expect(key.digest(["a", "b"]).count == 16)
        let others = [["ab"], ["a", "b", ""], ["", "a", "b"], ["b", "a"], ["a"], []]
        for parts in others { #expect(key.digest(["a", "b"]) != key.digest(parts)) }
        #expect(key.digest(["a", "b"]) != other.digest(["a", "b"]))
    }

    @Test(arguments: [0, 1, 40, 55, 56, 119, 120, 300])
    func `a digest is HMAC-SHA-256 under the index key, and its number the first eight bytes`(length: Int) {
        let key = RoomKey(room: Self.room, version: 1, key: SymmetricKey(data: Array(repeating: 9, count: 32)))
        let input = DigestInput([String(repeating: "x", count: length)])
        let code = Array(HMAC<SHA256>.authenticationCode(for: input.bytes, using: key.index))
        // The second time shows that the first one left the state as it was.
        for _ in 0..<2 {
            #expect(key.digest([String(repeating: "x", count: length)]) == Array(code.prefix(16)))
            #expect(key.number(input) == code.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
        }
    }
}
