import Foundation
import NIOPosix
import Testing

@testable import Bench

@Suite struct WorkloadRunTests {
    @Test(arguments: [1, 2])
    func `a run against the bare broadcast is complete, timed and sound`(loopCount: Int) async throws {
        let server = try await BroadcastServer.start(frameBytes: 400)
        let loops = (0..<loopCount).map { _ in MultiThreadedEventLoopGroup.singleton.next() }
        let workload = Workload(kind: .manyRooms, rooms: 3, readers: 4, writers: 2, rate: 300)
        let result = try await WorkloadRun(
            workload: workload, venue: server.venue(rooms: 3), loops: loops, seconds: 0.5
        ).run()
        try await server.stop()
        #expect(result.verdict.isSound)
        #expect(result.failure == nil)
        #expect(result.sent == 150 && result.acknowledged == 150)
        #expect(result.deliveries == 150 * 4)
        #expect((393...400).contains(result.frameBytes))
        #expect(result.delivery.p50 > 0 && result.delivery.p99 >= result.delivery.p50)
        #expect(result.serverMicrosPerDelivery > 0)
    }

    @Test func `a server that nobody answers at is an error and not a result`() async throws {
        let server = try await BroadcastServer.start(frameBytes: 400)
        let venue = server.venue(rooms: 1)
        try await server.stop()
        let workload = Workload(kind: .oneRoom, rooms: 1, readers: 2, writers: 1, rate: 10)
        let run = WorkloadRun(
            workload: workload, venue: venue, loops: [MultiThreadedEventLoopGroup.singleton.next()], seconds: 0.1)
        await #expect(throws: (any Error).self) { try await run.run() }
    }

    @Test func `larger groups make more rows durable per second`() throws {
        let directory = FileManager.default.temporaryDirectory
        let one = try GroupCommit.measureFile(rows: 1, in: directory, seconds: 0.1)
        let many = try GroupCommit.measureFile(rows: 128, in: directory, seconds: 0.1)
        #expect(one.rowsPerSecond > 0 && many.rowsPerSecond > one.rowsPerSecond)
        #expect(one.p99 >= one.p50)
    }
}
