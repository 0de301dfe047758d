import Domain
import Testing

struct IdentifierTests {
    private static func random(_ byte: UInt8) -> [UInt8] { Array(repeating: byte, count: 10) }

    @Test(arguments: [UInt8(0), 0x55, 0xAA, 0xFF])
    func `a fresh id has the bits of version 7 and of the RFC's variant`(_ byte: UInt8) throws {
        let text = UUIDText.version7(at: Moment(microseconds: 1_795_334_534_370_525), random: Self.random(byte))
        let characters = Array(text)
        #expect(UUIDText.isValid(text))
        #expect(text == text.lowercased())
        #expect(characters[14] == "7")
        #expect("89ab".contains(characters[19]))
    }

    @Test func `a fresh id is the one that RFC 9562 gives as its example`() {
        // Appendix A.6: the milliseconds are 0x017F22E279B0, rand_a is 0xCC3, rand_b is 0x18C4DC0C0C07398F.
        let random: [UInt8] = [0xFC, 0xC3, 0xD8, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F]
        let moment = Moment(microseconds: 0x017F_22E2_79B0 * 1000)
        #expect(UUIDText.version7(at: moment, random: random) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func `ids sort by the millisecond they were made in, whatever the randomness`() {
        let moments = [0, 1, 999, 1_000_000, 1_795_334_534_370, 1_795_334_534_371, 253_402_300_799_999]
        let ids = moments.enumerated().map { index, milliseconds in
            RoomID(
                trusted: UUIDText.version7(
                    at: Moment(microseconds: Int64(milliseconds) * 1000), random: Self.random(index % 2 == 0 ? 255 : 0))
            )
        }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test func `a clock before 1970 still gives an id`() {
        let text = UUIDText.version7(at: Moment(microseconds: -5), random: Self.random(1))
        #expect(text.hasPrefix("00000000-0000-7"))
    }

    @Test func `the moment and the randomness of an id come from outside`() {
        let ambient = Ambient(now: { Moment(microseconds: 0) }, random: { Array(repeating: 7, count: $0) })
        let id: EventID = ambient.newID(at: Moment(microseconds: 1_000))
        #expect(id.text == "00000000-0001-7707-8707-070707070707")
        #expect(ambient.newSecret() == String(repeating: "07", count: 32))
    }

    @Test(arguments: [
        "0193d3a0-0000-7000-8000-00000000000a", "0193D3A0-0000-7000-8000-00000000000A",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ])
    func `ids of either case are the same id in lower case`(_ text: String) {
        #expect(RoomID(text)?.text == text.lowercased())
    }

    @Test(arguments: [
        "", "0193d3a0", "0193d3a000007000800000000000000a", "{0193d3a0-0000-7000-8000-00000000000a}",
        "0193d3a0-0000-7000-8000-00000000000g", "0193d3a0-0000-7000-8000-00000000000",
        "0193d3a0_0000_7000_8000_00000000000a",
        "0193d3a0-0000-7000-8000-00000000000a ", "0193d3a00-000-7000-8000-00000000000a", "test-room",
        "٠193d3a0-0000-7000-8000-0000000000a",
    ])
    func `what is no UUID is no id`(_ text: String) {
        #expect(RoomID(text) == nil)
    }

    @Test func `the house log has an id that no address can mean by accident`() {
        #expect(UUIDText.isValid(RoomID.house.text))
        #expect(RoomID.house.text == "00000000-0000-7000-8000-000000000000")
    }

    @Test(arguments: [([], ""), ([0], "00"), ([0x0F, 0xF0, 0xAB], "0ff0ab")] as [([UInt8], String)])
    func `hexadecimal text is written in lower case and read in either`(_ bytes: [UInt8], _ text: String) {
        #expect(Hex.text(bytes) == text)
        #expect(Hex.bytes(text) == bytes)
        #expect(Hex.bytes(text.uppercased()) == bytes)
    }

    @Test(arguments: ["0", "0g", "0x", "é", " 00", "+1"])
    func `what is not hexadecimal is refused`(_ text: String) {
        #expect(Hex.bytes(text) == nil)
    }

    @Test func `an actor is a person, an operator or the server itself`() {
        let id = PersonID(trusted: "0193d3a0-0000-7000-8000-00000000000a")
        #expect(Actor.person(id).person == id)
        #expect(Actor.operator(1000).text == "operator:1000" && Actor.operator(1000).person == nil)
        #expect(Actor.system.text == "system" && Actor.system.person == nil)
    }

    @Test func `only the command line and the server itself are bound by no policy`() {
        #expect(Scope.system.bypassesPolicy && Scope.operator(0).bypassesPolicy)
        for credential in [Scope.Credential.session(SessionID(trusted: "s")), .token(TokenID(trusted: "t"))] {
            let scope = Scope(
                actor: .person(PersonID(trusted: "p")), username: "p", kind: .user, role: .admin, clearance: .sealed,
                credential: credential)
            #expect(!scope.bypassesPolicy)
        }
    }
}
