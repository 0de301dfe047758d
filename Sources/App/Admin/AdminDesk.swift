import Actions
import Domain
package import Gateway
import Journal
import Storage
import StorageSQLite
import Synchronization

/// Does what the command line asks, on an open house: within the server when one runs, else within the command itself.
///
/// Its actor is `operator:<uid>`, which policies do not bind, but whose acts the journal keeps like anybody's. Safe from any
/// thread.
package final class AdminDesk: Sendable {
    let house: House
    private let address: Mutex<String>
    private let isServing: Bool
    private let tls: TLSFiles?
    private let isReplaying = Mutex(false)

    /// A desk in an open house.
    ///
    /// - Parameters:
    ///   - address: what sign-in links begin with, `http://127.0.0.1:8000`.
    ///   - isServing: true within a server, where nothing may be taken from under it.
    ///   - tls: the certificate that `doctor` looks at; nil when there is none.
    package init(house: House, address: String, isServing: Bool, tls: TLSFiles? = nil) {
        self.house = house
        self.address = Mutex(address)
        self.isServing = isServing
        self.tls = tls
    }

    /// From now on sign-in links begin with this: the port of a server that took any free one is known late.
    package func isReached(at address: String) { self.address.withLock { $0 = address } }

    /// Does what is asked, as a user of this machine.
    package func perform(_ request: AdminRequest, uid: UInt32, asJSON: Bool) async -> AdminReply {
        let requestID = "cli-" + Hex.text(house.ambient.random(6))
        let operation = house.operation(.operator(uid), .cli, requestID)
        do {
            return try await answer(request, operation, asJSON)
        } catch {
            return .failure(Explanation.of(error))
        }
    }

    private func answer(_ request: AdminRequest, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        switch request {
        case .addPerson, .listPeople, .setRole, .setClearance, .disablePerson, .resetPassword,
            .resetSecondFactor:
            try await people(request, operation, asJSON)
        case .createToken(let person, let days, let scopes):
            try await createToken(person, days, scopes, operation, asJSON)
        case .listTokens: try await listTokens(operation, asJSON)
        case .revokeToken(let id): try await revokeToken(id, operation)
        case .setUpChatSystem(let bots, let warRooms): try await setUp(bots, warRooms, operation)
        case .shredRoom(let room, let reason): try await shred(room, reason, operation)
        case .runRetention: try await runRetention(operation, asJSON)
        case .foreseeRetention(let days): try await foreseeRetention(days, operation, asJSON)
        case .setBotHook(let bot, let url): try await setBotHook(bot, url, operation)
        case .saveRunbook, .listRunbooks, .setRunbookSecret, .removeRunbookSecret, .listRunbookSecrets:
            try await runbooks(request, operation, asJSON)
        case .keyStatus: try await keyStatus(operation, asJSON)
        case .rotateKeys: try await exclusively { try await rotateKeys(operation, asJSON) }
        case .migrate: AdminReply(output: MigrationReport(applied: isServing ? [] : house.migrated).text)
        case .checkRebuild: try await exclusively { try await checkRebuild(asJSON) }
        case .replay(let incident): try await exclusively { try await replay(incident, operation, asJSON) }
        case .rebuild: try await exclusively { try await rebuild() }
        case .signHead: try await signHead(asJSON)
        case .openRecord(let subject): try await openRecord(subject, operation)
        case .recordBackup(let file): try await recordBackup(file, operation)
        case .diagnose: await Diagnosis(house: house, isServing: isServing, tls: tls).run().reply(asJSON: asJSON)
        }
    }

    /// The address at which a one-time key signs somebody in.
    package func signInLink(_ key: String) -> String {
        let address = address.withLock { $0 }
        return "\(address.hasSuffix("/") ? String(address.dropLast()) : address)/signin?link=\(key)"
    }

    /// Replaying takes a scratch database as large as the real one, and two rotations would wrap the same keys: one at a time.
    private func exclusively(_ work: () async throws -> AdminReply) async throws -> AdminReply {
        let mayRun = isReplaying.withLock { isReplaying in
            defer { isReplaying = true }
            return !isReplaying
        }
        guard mayRun else { throw Refusal(.busy, "A replay or a rotation is running already; wait for it to end.") }
        defer { isReplaying.withLock { $0 = false } }
        return try await work()
    }

    private func rebuild() async throws -> AdminReply {
        guard !isServing else {
            throw Refusal(.conflict, "A server is running on this directory; stop it first, then rebuild.")
        }
        await house.search.letGo()
        let events = try Rebuild(house.journal).rebuild(house.store)
        return AdminReply(output: "Rebuilt the projections from \(events) events.")
    }

    private func checkRebuild(_ asJSON: Bool) async throws -> AdminReply {
        let scratch = try ScratchStore(in: house.directory)
        defer { scratch.remove() }
        let (differences, events) = try await Rebuild(house.journal).check(house.store, scratch: scratch.store)
        if asJSON {
            let rows: [JSON] = differences.map { ["table": .string($0.table), "what": .string($0.what)] }
            let body: JSON = ["events": .int(events), "differences": .array(rows)]
            return AdminReply(status: differences.isEmpty ? 0 : 1, output: body.text)
        }
        guard !differences.isEmpty else {
            return AdminReply(output: "Replayed \(events) events: the projections agree with the journal.")
        }
        let lines = differences.map { "\($0.table): \($0.what)" }
        return AdminReply(
            status: 1,
            output: lines.joined(separator: "\n"),
            errors: "muster: \(differences.count) differences after \(events) events; "
                + "stop the server and run `muster rebuild` to replay the journal into the projections")
    }
}
