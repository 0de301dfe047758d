import Domain
import Testing

@testable import Sealing

struct FileKeyTests {
    private let key = FileKey(random: [UInt8](repeating: 7, count: 32))
    private let file = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f1")
    private let other = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f2")

    private func room(_ room: String = "0193d3a0-0000-7000-8000-0000000000aa", _ byte: UInt8 = 1) throws -> RoomKey {
        let ring = Keyring(master: try MasterKey(bytes: [UInt8](repeating: byte, count: 32)))
        let wrapped = try ring.make(
            room: RoomID(trusted: room), version: 3, at: Moment(microseconds: 0),
            random: [UInt8](repeating: byte, count: 32))
        return try ring.open(wrapped)
    }

    @Test func `a piece opens at its own place in its own file and nowhere else`() throws {
        let sealed = try key.seal([1, 2, 3], of: file, index: 4, isLast: false)
        #expect(sealed.count == 3 + FileKey.overheadBytes)
        #expect(try key.open(sealed, of: file, index: 4, isLast: false) == [1, 2, 3])
        #expect(throws: Fault.self) { try key.open(sealed, of: file, index: 5, isLast: false) }
        #expect(throws: Fault.self) { try key.open(sealed, of: file, index: 4, isLast: true) }
        #expect(throws: Fault.self) { try key.open(sealed, of: other, index: 4, isLast: false) }
        #expect(throws: Fault.self) {
            try FileKey(random: [UInt8](repeating: 8, count: 32)).open(sealed, of: file, index: 4, isLast: false)
        }
    }

    @Test func `no byte of a sealed piece can be changed or cut off`() throws {
        let sealed = try key.seal([1, 2, 3, 4], of: file, index: 0, isLast: true)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: Fault.self) { try key.open(changed, of: file, index: 0, isLast: true) }
            #expect(throws: Fault.self) { try key.open(sealed.prefix(index), of: file, index: 0, isLast: true) }
        }
    }

    @Test func `the same piece is sealed differently each time`() throws {
        let first = try key.seal([1, 2, 3], of: file, index: 0, isLast: true)
        #expect(try key.seal([1, 2, 3], of: file, index: 0, isLast: true) != first)
    }

    @Test func `a file's key opens under its room's key, for its own file`() throws {
        let wrapped = try key.wrapped(by: room(), for: file)
        #expect(try FileKey.keyVersion(of: wrapped) == 3)
        let opened = try FileKey(unwrapping: wrapped, by: room(), for: file)
        let sealed = try key.seal([9], of: file, index: 0, isLast: true)
        #expect(try opened.open(sealed, of: file, index: 0, isLast: true) == [9])
        #expect(throws: Fault.self) { try FileKey(unwrapping: wrapped, by: room(), for: other) }
        let (elsewhere, newer) = (
            try room("0193d3a0-0000-7000-8000-0000000000bb"),
            try room(
                "0193d3a0-0000-7000-8000-0000000000aa", 2)
        )
        #expect(throws: Fault.self) { try FileKey(unwrapping: wrapped, by: elsewhere, for: file) }
        #expect(throws: Fault.self) { try FileKey(unwrapping: wrapped, by: newer, for: file) }
        #expect(throws: Fault.self) { try FileKey.keyVersion(of: []) }
    }

    @Test func `sizes in the store follow from the pieces`() {
        #expect(FileKey.chunks(of: 0) == 1 && FileKey.chunks(of: 65_536) == 1 && FileKey.chunks(of: 65_537) == 2)
        #expect(FileKey.sealedSize(of: 65_537) == 65_537 + 56)
    }
}
