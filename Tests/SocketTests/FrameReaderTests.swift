import NIOCore
import Testing

@testable import Gateway

@Suite struct FrameReaderTests {
    private func items(_ bytes: [UInt8], chunk: Int = .max) -> [FrameReader.Item] {
        var reader = FrameReader()
        var items: [FrameReader.Item] = []
        var at = 0
        while at < bytes.count {
            let next = at + min(chunk, bytes.count - at)
            reader.feed(ByteBuffer(bytes: bytes[at..<next]))
            while let item = reader.next() { items.append(item) }
            at = next
        }
        return items
    }

    @Test(arguments: BrokenFrames.all)
    func `a broken frame ends the socket with its code, in one packet and byte by byte`(_ broken: BrokenFrames) {
        for chunk in [Int.max, 1] {
            let items = items(broken.bytes, chunk: chunk)
            guard case .violation(let violation) = items.last else {
                Issue.record("\(broken.name): \(items)")
                continue
            }
            #expect(violation.code == broken.code, "\(broken.name)")
        }
    }

    @Test func `what follows a violation or a close frame is never seen`() {
        let broken = ClientBytes.frame(opcode: 3) + ClientBytes.text("late")
        #expect(items(broken).count == 1)
        #expect(items(ClientBytes.close(1000) + ClientBytes.text("late")) == [.close(1000)])
        #expect(items(ClientBytes.close(1000) + ClientBytes.text("late"), chunk: 1) == [.close(1000)])
    }

    @Test func `texts of every length form and alignment arrive as they were sent`() {
        for count in [0, 1, 7, 8, 9, 125, 126, 127, 1_000, 65_535, 65_536] {
            let payload = (0..<count).map { UInt8($0 % 95 + 32) }
            let bytes = ClientBytes.text("first") + ClientBytes.frame(opcode: 1, payload) + ClientBytes.text("é👍")
            let expected: [FrameReader.Item] = [
                .text(ByteBuffer(string: "first")), .text(ByteBuffer(bytes: payload)), .text(ByteBuffer(string: "é👍")),
            ]
            for chunk in [Int.max, 1, 7, 1_000] {
                #expect(items(bytes, chunk: chunk) == expected, "\(count) by \(chunk)")
            }
        }
    }

    @Test func `pings may come between fragments, and a character may be split across them`() {
        let euro = Array("€".utf8)
        let bytes =
            ClientBytes.frame(opcode: 1, [euro[0]], final: false) + ClientBytes.frame(opcode: 9, [1, 2])
            + ClientBytes.frame(opcode: 0, [euro[1]], final: false) + ClientBytes.frame(opcode: 10)
            + ClientBytes.frame(opcode: 0, [euro[2]])
        #expect(items(bytes) == [.ping(ByteBuffer(bytes: [1, 2])), .pong, .text(ByteBuffer(string: "€"))])
    }

    @Test func `sixteen fragments are a message`() {
        var bytes = ClientBytes.text("a", final: false)
        for index in 2...16 { bytes += ClientBytes.frame(opcode: 0, [65], final: index == 16) }
        #expect(items(bytes) == [.text(ByteBuffer(string: "a" + String(repeating: "A", count: 15)))])
    }

    @Test func `a binary message is named, not read`() {
        #expect(items(ClientBytes.frame(opcode: 2, [0xFF, 0xFE])) == [.binary])
    }

    @Test(arguments: [1000, 1001, 1002, 1003, 1007, 1011, 1012, 1014, 3000, 3999, 4000, 4999] as [UInt16])
    func `codes that may be sent are accepted`(_ code: UInt16) {
        #expect(items(ClientBytes.close(code, Array("bye".utf8))) == [.close(code)])
    }

    @Test func `an empty close frame has no code`() {
        #expect(items(ClientBytes.frame(opcode: 8)) == [.close(nil)])
    }

    @Test func `the validity of text is judged as the standard library does, over random bytes`() {
        var generator = SystemRandomNumberGenerator()
        let leads: [UInt8] = [0x41, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0x80, 0xBF, 0x9F, 0xA0, 0x90, 0x8F, 0xFF]
        for _ in 0..<50_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                leads.randomElement(using: &generator) ?? 0
            }
            let expected = String(validating: bytes, as: UTF8.self) != nil
            #expect(bytes.withUnsafeBytes(UTF8Check.isValid) == expected, "\(bytes)")
        }
    }
}

@Suite struct FrameRateTests {
    private func at(_ milliseconds: Int64) -> NIODeadline { .uptimeNanoseconds(0) + .milliseconds(milliseconds) }

    @Test func `forty frames at once, then ten a second, and the wait is named`() {
        var rate = FrameRate(at: at(0))
        for _ in 0..<40 { #expect(rate.take(at: at(0)) == .allowed) }
        #expect(rate.take(at: at(0)) == .refused(retryAfterMilliseconds: 100))
        #expect(rate.take(at: at(40)) == .refused(retryAfterMilliseconds: 60))
        #expect(rate.take(at: at(100)) == .allowed)
    }

    @Test func `a hundred refusals in ten seconds are a flood, spread out they are not`() {
        var rate = FrameRate(at: at(0))
        for _ in 0..<40 { _ = rate.take(at: at(0)) }
        for _ in 0..<99 { #expect(rate.take(at: at(1)) != .flooded) }
        #expect(rate.take(at: at(1)) == .flooded)
        var slow = FrameRate(at: at(0))
        for step in Int64(0)..<2_000 { #expect(slow.take(at: at(step * 60)) != .flooded) }
    }
}
