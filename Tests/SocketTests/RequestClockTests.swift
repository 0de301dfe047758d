import NIOCore
import NIOEmbedded
import Testing

@testable import Gateway

@Suite struct RequestClockTests {
    private final class Bell {
        var rang: RequestClock.Overdue?
    }

    private let loop = EmbeddedEventLoop()
    private let bell = Bell()

    private func clock() -> RequestClock {
        RequestClock(loop: loop, settings: ServerSettings()) { [bell] in bell.rang = $0 }
    }

    @Test func `a connection that says nothing is overdue after ten seconds`() {
        let clock = clock()
        loop.advanceTime(by: .seconds(9))
        #expect(bell.rang == nil)
        loop.advanceTime(by: .seconds(1))
        #expect(bell.rang == .header)
        clock.stop()
    }

    @Test func `bytes that trickle do not move a header's deadline`() {
        let clock = clock()
        clock.headArrived()
        clock.requestEnded()
        loop.advanceTime(by: .seconds(50))
        #expect(bell.rang == nil)
        for _ in 0..<9 {
            clock.bytesArrived()
            loop.advanceTime(by: .seconds(1))
        }
        #expect(bell.rang == nil)
        clock.bytesArrived()
        loop.advanceTime(by: .seconds(1))
        #expect(bell.rang == .header)
    }

    @Test func `a body that trickles is overdue, one that flows is not`() {
        let clock = clock()
        clock.headArrived()
        for _ in 0..<60 {
            clock.bodyArrived(bytes: 2_000)
            loop.advanceTime(by: .seconds(1))
        }
        #expect(bell.rang == nil)
        for _ in 0..<30 {
            clock.bodyArrived(bytes: 100)
            loop.advanceTime(by: .seconds(1))
        }
        #expect(bell.rang == .body)
    }

    @Test func `a body that waits for a slow server is not the client's fault`() {
        let clock = clock()
        clock.headArrived()
        clock.serverWantsToRead = false
        loop.advanceTime(by: .seconds(60))
        #expect(bell.rang == nil)
        clock.serverWantsToRead = true
        loop.advanceTime(by: .seconds(20))
        #expect(bell.rang == .body)
    }

    @Test func `a clock that was stopped is silent`() {
        let clock = clock()
        clock.stop()
        clock.bytesArrived()
        clock.headArrived()
        loop.advanceTime(by: .seconds(100))
        #expect(bell.rang == nil)
    }
}
