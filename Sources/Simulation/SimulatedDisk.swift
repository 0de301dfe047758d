import Domain
import Storage
import StorageSQLite

/// The disk of a simulated server: what is committed on it outlives the server. It can be full for a while, fail in the middle
/// of a commit, and be slow to be read; the seed decides when.
final class SimulatedDisk {
    /// How often what goes wrong, in 10,000 transactions or reads.
    struct Temper {
        var fullAt = 0
        var failsAt = 0
        var refusesAt = 0
        var readFailsAt = 0
    }

    private(set) var store: MemoryStore
    var temper = Temper()
    let defect: Defect?
    let jobs: JobQueue
    private var choices: Choices
    /// What is there after a crash instead, when a commit failed although it had come through.
    private var afterCrash: MemoryStore?
    private var fullFor = 0
    private var commits = 0
    private var isHoldingBack = false
    /// Rooms' heads as far as they are lasting.
    private(set) var heads: [RoomID: Int64] = [:]
    /// The rooms whose heads are followed.
    var rooms: [RoomID] = []
    /// Grows with each crash; a server of an earlier life reaches nothing any more.
    private(set) var life = 0

    init(_ empty: MemoryStore, seed: UInt64, defect: Defect?, jobs: JobQueue) throws {
        self.jobs = jobs
        store = try MemoryStore(copyOf: empty)
        choices = Choices(seed: seed)
        self.defect = defect
    }

    /// The server's process ends: what was not lasting is gone.
    func crash() throws {
        life += 1
        fullFor = 0
        if isHoldingBack {
            try store.undo()
            isHoldingBack = false
        }
        if let afterCrash {
            store = afterCrash
            self.afterCrash = nil
        }
        try look()
    }

    /// All is well from now on.
    func heal() {
        temper = Temper()
        fullFor = 0
    }

    func choose(_ bound: Int) -> Int { choices.below(bound) }

    func failRead() throws {
        if choices.happens(temper.readFailsAt) { throw StorageError.engine("a planted failure of a read") }
    }

    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        commits += 1
        if fullFor > 0 || choices.happens(temper.fullAt) {
            fullFor = fullFor > 0 ? fullFor - 1 : choices.among(1...12)
            throw StorageError.full
        }
        if choices.happens(temper.refusesAt) {
            // What was written is rolled back, as after a statement that failed.
            return try store.transaction { db in
                _ = try body(db)
                throw StorageError.engine("a planted failure of a commit")
            }
        }
        if choices.happens(temper.failsAt) { try fail(body) }
        return try commit(body)
    }

    /// The disk fails at the commit. It may have come through all the same, which shows after the next start.
    private func fail<Value>(_ body: (any SQLConnection) throws -> Value) throws {
        if choices.below(2) == 0 {
            let other = try MemoryStore(copyOf: store)
            _ = try other.transaction(body)
            afterCrash = other
        }
        throw StorageError.inputOutput("a planted failure of the disk")
    }

    private func commit<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        if defect == .lateSync, !isHoldingBack {
            try store.holdBack()
            isHoldingBack = true
        }
        if defect == .forgottenCommit, commits % 40 == 39 {
            // Says that it is committed, and has rolled it back.
            try store.holdBack()
            let value = try store.transaction(body)
            try store.undo()
            return value
        }
        let value = try store.transaction(body)
        if isHoldingBack, commits % 4 == 0 {
            try store.keep()
            isHoldingBack = false
        }
        if !isHoldingBack { try look() }
        return value
    }

    /// Learns how far each room's log is lasting.
    private func look() throws {
        heads = try store.look { db in
            var heads: [RoomID: Int64] = [:]
            for room in rooms { heads[room] = try RoomQueries.head(room, db) }
            return heads
        }
    }
}

/// The disk as one life of the server has it.
///
/// `@unchecked Sendable`: a simulation has one thread, and everything of it stays on that.
final class DiskHandle: Store, @unchecked Sendable {
    private let disk: SimulatedDisk
    private let life: Int

    init(_ disk: SimulatedDisk) {
        self.disk = disk
        life = disk.life
    }

    private func check() throws {
        guard life == disk.life else { throw StorageError.engine("this server was killed") }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        // What it sees is of one moment; how long it takes to begin and to answer is not said.
        for _ in 0..<disk.choose(3) { await disk.jobs.giveWay() }
        try check()
        try disk.failRead()
        let value = try disk.store.look(body)
        for _ in 0..<disk.choose(3) { await disk.jobs.giveWay() }
        return value
    }

    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try check()
        return try disk.transaction(body)
    }

    func migrate() throws -> [String] {
        try check()
        return try disk.store.migrate()
    }

    func truncateLog() throws -> Bool {
        try check()
        return true
    }

    func close() throws {}
}
