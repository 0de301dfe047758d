import Domain
import Foundation
import Sealing
import Storage
import TestKit
import Testing

@testable import Outside

@Suite(.timeLimit(.minutes(5)), .enabled(if: MotoServer.isInstalled)) struct S3FileStoreTests {
    private static let file = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f1")
    private static let other = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f2")

    private struct Stage {
        let store: S3FileStore
        let bucket: S3Bucket
        let clock: TestClock

        /// Another server's store in the same bucket.
        func another() -> S3FileStore { S3FileStore(bucket.place, client: bucket.client, ambient: clock.ambient) }

        func keys() async throws -> [String] {
            S3Text.values("Key", in: try await bucket.send("GET", nil, query: [("list-type", "2")]).text)
                + S3Text.values("Key", in: try await bucket.send("GET", nil, query: [("uploads", "")]).text)
        }
    }

    private static func with(_ body: (Stage) async throws -> Void) async throws {
        try await MotoServer.with { moto in
            let place = S3Place(
                endpoint: try OutboundTarget("http://127.0.0.1:\(moto.port)"), bucket: "evidence", region: "us-east-1",
                credentials: S3Signer.Credentials(accessKey: "key", secretKey: "secret", sessionToken: nil))
            let allowance = try OutboundAllowance(["127.0.0.1:\(moto.port)"])
            let client = OutboundClient(
                OutboundGuard(allowance), trust: try OutboundTrust(file: nil), agent: "Muster/test")
            let clock = TestClock()
            let bucket = S3Bucket(place: place, client: client, ambient: clock.ambient)
            _ = try await bucket.send("PUT", nil)
            try await body(
                Stage(store: S3FileStore(place, client: client, ambient: clock.ambient), bucket: bucket, clock: clock))
        }
    }

    private static func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }
    }

    @Test func `small objects and those in parts come back as they went, from anywhere`() async throws {
        try await Self.with { stage in
            for size in [1, 70_000, Limits.objectPartBytes, 2 * Limits.objectPartBytes + 12_345] {
                let content = Self.noise(size)
                let incoming = try await stage.store.begin(Self.file)
                for start in stride(from: 0, to: size, by: 65_564) {
                    try await incoming.append(Array(content[start..<min(start + 65_564, size)]))
                }
                try await incoming.place()
                await incoming.settle()
                #expect(try await stage.keys() == ["files/\(Self.file.text)"])
                #expect(try await stage.store.read(Self.file, from: 0, count: 100) == Array(content.prefix(100)))
                let from = max(0, size - 50)
                #expect(try await stage.store.read(Self.file, from: Int64(from), count: 500) == Array(content[from...]))
                #expect(try await stage.store.read(Self.file, from: Int64(size), count: 9) == [])
                try await stage.store.remove(Self.file)
                try await stage.store.remove(Self.file)
                #expect(try await stage.store.read(Self.file, from: 0, count: 9) == [])
            }
        }
    }

    @Test func `what is given up leaves nothing, in one piece or in parts, before it was placed and after`()
        async throws
    {
        try await Self.with { stage in
            for size in [10, Limits.objectPartBytes + 10] {
                for isPlaced in [false, true] {
                    let incoming = try await stage.store.begin(Self.file)
                    try await incoming.append(Self.noise(size))
                    if isPlaced { try await incoming.place() }
                    await incoming.abandon()
                    #expect(try await stage.keys() == [], "\(size) \(isPlaced)")
                }
            }
        }
    }

    @Test func `a sweep takes out what a dead server left an hour ago, and keeps what the record has`() async throws {
        try await Self.with { stage in
            // The store's own clock stamps what it holds.
            stage.clock.advance(seconds: (Clock.wall().microseconds - stage.clock.now.microseconds) / 1_000_000)
            let part = try await stage.store.begin(Self.file)
            try await part.append(Self.noise(Limits.objectPartBytes))
            let placed = try await stage.store.begin(Self.other)
            try await placed.append([1])
            try await placed.place()
            // What goes on here is no debris, however old the store says that it is.
            try await stage.store.sweep { _ in false }
            #expect(try await stage.keys().count == 3)
            // The store dates every upload in parts years ago, but objects rightly.
            try await stage.another().sweep { _ in false }
            let young = ["files/\(Self.other.text)", "incoming/\(Self.other.text)"]
            #expect(try await stage.keys().sorted() == young)
            stage.clock.advance(seconds: Limits.objectDebrisSeconds + 60)
            try await stage.store.sweep { _ in false }
            #expect(try await stage.keys().sorted() == young)
            try await stage.another().sweep { $0 == Self.other }
            #expect(try await stage.keys() == ["files/\(Self.other.text)"])
        }
    }

    @Test func `a store that refuses or is not there is told apart`() async throws {
        try await Self.with { stage in
            let place = S3Place(
                endpoint: stage.bucket.place.endpoint, bucket: "nowhere", region: "us-east-1",
                credentials: stage.bucket.place.credentials)
            let lost = S3FileStore(place, client: stage.bucket.client, ambient: stage.clock.ambient)
            await #expect(throws: StorageError.self) { try await lost.read(Self.file, from: 0, count: 1) }
            let incoming = try await lost.begin(Self.file)
            try await incoming.append([1])
            await #expect(throws: StorageError.self) { try await incoming.place() }
            await incoming.abandon()
        }
    }
}
