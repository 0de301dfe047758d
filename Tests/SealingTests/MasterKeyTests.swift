import Domain
import Testing

@testable import Sealing

/// Which key is which, without telling the key.
struct MasterKeyTests {
    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000001")
    private static let moment = Moment(microseconds: 1)

    @Test func `a check value is the key's own, the same each time, and not the key`() throws {
        let bytes = (0..<32).map { UInt8($0) }
        let key = try MasterKey(bytes: bytes)
        #expect(key.checkValue == (try MasterKey(bytes: bytes, version: 7).checkValue))
        #expect(key.checkValue.count == 16)
        #expect(key.checkValue != (try MasterKey(bytes: bytes.reversed()).checkValue))
        #expect(!Hex.text(bytes).contains(key.fingerprint) && key.fingerprint.count == 16)
    }

    @Test func `a ring that knows both versions opens what either wrapped, and wraps by the newest`() throws {
        let old = try MasterKey(bytes: Clock.randomBytes(32))
        let new = try MasterKey(bytes: Clock.randomBytes(32))
        let before = try Keyring(master: old).make(
            room: Self.room, version: 1, at: Self.moment, random: Clock.randomBytes(32))
        let ring = Keyring(master: new, previous: old)
        ring.adopt([(version: 1, checkValue: old.checkValue)])
        #expect(ring.wrappingVersion == 1 && ring.holds(version: 1) && !ring.holds(version: 2))
        let digest = try ring.open(before).digest(["x"])
        ring.adopt([(version: 1, checkValue: old.checkValue), (version: 2, checkValue: new.checkValue)])
        let after = try ring.rewrap(before, to: 2, new)
        #expect(after.masterVersion == 2 && after.wrapped != before.wrapped)
        #expect(try ring.open(after).digest(["x"]) == digest)
        #expect(
            try ring.make(room: Self.room, version: 2, at: Self.moment, random: Clock.randomBytes(32)).masterVersion
                == 2)
        let alone = Keyring(master: new)
        alone.adopt([(version: 1, checkValue: old.checkValue), (version: 2, checkValue: new.checkValue)])
        #expect(throws: Fault.self) { try alone.open(before) }
        #expect(try alone.open(after).digest(["x"]) == digest)
    }

    @Test func `a ring does not take a shredded room's key back`() throws {
        let ring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32)))
        let wrapped = try ring.make(room: Self.room, version: 1, at: Self.moment, random: Clock.randomBytes(32))
        let key = try ring.open(wrapped)
        ring.keep(key, isCurrent: true)
        #expect(ring.current(Self.room) != nil && ring.held(Self.room, 1) != nil)
        ring.destroy(Self.room)
        ring.keep(key, isCurrent: true)
        #expect(ring.current(Self.room) == nil && ring.held(Self.room, 1) == nil)
    }

    @Test func `an older version does not take the newer one's place`() throws {
        let ring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32)))
        for version in [Int64(2), 1] {
            let wrapped = try ring.make(
                room: Self.room, version: version, at: Self.moment, random: Clock.randomBytes(32))
            ring.keep(try ring.open(wrapped), isCurrent: true)
        }
        #expect(ring.current(Self.room)?.version == 2)
    }

    @Test func `a key is due by its count or its age, whichever comes first`() throws {
        var rules = KeyRules()
        #expect(rules.sealedMax == 1 << 24 && rules.seconds == 90 * 86_400)
        rules.sealedMax = 10
        rules.seconds = 100
        let ring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32)), rules: rules)
        let key = try ring.open(
            ring.make(room: Self.room, version: 1, at: Self.moment, fromSeq: 5, random: Clock.randomBytes(32)))
        #expect(!rules.isDue(key, head: 14, at: Self.moment))
        #expect(rules.isDue(key, head: 15, at: Self.moment))
        #expect(!rules.isDue(key, head: 5, at: Self.moment.adding(seconds: 99)))
        #expect(rules.isDue(key, head: 5, at: Self.moment.adding(seconds: 100)))
    }
}
