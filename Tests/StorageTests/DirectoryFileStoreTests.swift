import Domain
import Foundation
import Storage
import StorageFiles
import TestKit
import Testing

@Suite(.timeLimit(.minutes(3))) struct DirectoryFileStoreTests {
    private static let file = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f1")
    private static let other = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f2")

    private static func with(
        _ body: (DirectoryFileStore, _ path: String) async throws -> Void
    ) async throws {
        try await TestDirectory.with { directory in
            let path = directory.path + "/media"
            try await body(try DirectoryFileStore(path: path), path)
        }
    }

    private static func files(_ path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.contains("0193d3a0") }.sorted()
    }

    @Test func `what was placed is read, from anywhere`() async throws {
        try await Self.with { store, path in
            let incoming = try await store.begin(Self.file)
            try await incoming.append([1, 2, 3])
            #expect(try await store.read(Self.file, from: 0, count: 10) == [])
            try await incoming.append([4, 5])
            try await incoming.place()
            await incoming.settle()
            #expect(try await store.read(Self.file, from: 0, count: 10) == [1, 2, 3, 4, 5])
            #expect(try await store.read(Self.file, from: 3, count: 1) == [4])
            #expect(try await store.read(Self.file, from: 9, count: 1) == [])
            #expect(try Self.files(path) == ["f1/\(Self.file.text)"])
            let mode = try FileManager.default.attributesOfItem(atPath: path + "/f1/\(Self.file.text)")[
                .posixPermissions]
            #expect(mode as? Int == 0o600)
            try await store.remove(Self.file)
            try await store.remove(Self.file)
            #expect(try Self.files(path) == [])
        }
    }

    @Test func `what is given up leaves nothing, before it was placed and after`() async throws {
        try await Self.with { store, path in
            for isPlaced in [false, true] {
                let incoming = try await store.begin(Self.file)
                try await incoming.append([1])
                if isPlaced { try await incoming.place() }
                await incoming.abandon()
                #expect(try Self.files(path) == [])
            }
        }
    }

    @Test func `a sweep takes out what a killed process left, and keeps what the record has`() async throws {
        try await Self.with { store, path in
            let dead = try await store.begin(Self.file)
            try await dead.append([1])
            let heard = try await store.begin(Self.other)
            try await heard.append([2])
            try await heard.place()
            // Uploads that go on are no debris.
            try await store.sweep { _ in false }
            #expect(try Self.files(path).count == 3)

            // As another process finds it.
            let next = try DirectoryFileStore(path: path)
            try await next.sweep { $0 == Self.other }
            #expect(try Self.files(path) == ["f2/\(Self.other.text)"])
            #expect(try await next.read(Self.other, from: 0, count: 9) == [2])
        }
    }

    @Test func `a file that was placed and never came into the record is swept`() async throws {
        try await Self.with { store, path in
            let incoming = try await store.begin(Self.file)
            try await incoming.append([1])
            try await incoming.place()
            try await DirectoryFileStore(path: path).sweep { _ in false }
            #expect(try Self.files(path) == [])
        }
    }

    @Test func `one id comes in once`() async throws {
        try await Self.with { store, _ in
            let incoming = try await store.begin(Self.file)
            await #expect(throws: StorageError.self) { _ = try await store.begin(Self.file) }
            await incoming.abandon()
        }
    }
}
