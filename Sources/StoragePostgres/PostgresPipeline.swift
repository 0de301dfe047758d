#if Postgres
    import CLibPQ
    import Domain
    import Foundation
    import Storage

    /// Statements on their way to the server and answers on their way back, in one order. For one thread at a time.
    ///
    /// Nothing waits without an end: a server that is stopped, or a network that swallows packets, is given up on.
    final class PostgresPipeline {
        /// What was sent and not answered yet.
        private enum Sent {
            case preparation(SQL.Shape)
            case execution
            case end
        }

        let handle: OpaquePointer
        /// How long an answer is waited for.
        var answerSeconds: Int64
        private var sent: [Sent] = []
        /// Statements that the server was to keep and does not, because they or one before them failed.
        private(set) var unprepared: [SQL.Shape] = []
        /// True once nothing can be asked any more.
        private(set) var isLost = false
        /// How often answers were waited for.
        private(set) var roundTrips = 0
        /// Statements since the server was last given something to do.
        private var heldBack = 0

        /// - Throws: `StorageError` when the connection is no longer one.
        init(_ handle: OpaquePointer, answerSeconds: Int64) throws {
            self.handle = handle
            self.answerSeconds = answerSeconds
            guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
                throw StorageError.unavailable(PostgresFailure.message(of: handle))
            }
        }

        deinit { PQfinish(handle) }

        /// How much waits for an answer.
        var waiting: Int { sent.count }

        var isInTransaction: Bool { PQtransactionStatus(handle) != PQTRANS_IDLE }

        func prepare(_ shape: SQL.Shape, as statement: PostgresStatement) throws {
            let text = PostgresStatement.numbered(shape.text)
            let isSent = PQsendPrepare(handle, statement.name, text, Int32(statement.types.count), statement.types)
            try note(.preparation(shape), isSent)
        }

        func execute(_ statement: PostgresStatement, _ parameters: PostgresParameters) throws {
            let isSent = parameters.withPointers { count, values, lengths, formats in
                PQsendQueryPrepared(handle, statement.name, count, values, lengths, formats, 1)
            }
            try note(.execution, isSent)
        }

        /// Makes the server forget every statement that it keeps.
        func deallocate() throws {
            try note(.execution, PQsendQueryParams(handle, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 1))
        }

        private func note(_ what: Sent, _ isSent: Int32) throws {
            guard isSent == 1 else { throw lost() }
            sent.append(what)
            heldBack += 1
        }

        /// Gives the server what was held back when that is worth a packet: it works on it while the next is being made here. Does
        /// not wait; what does not go out now does with the next answers.
        func hurry() {
            guard heldBack >= Limits.pipelineAheadStatements else { return }
            heldBack = 0
            _ = PQflush(handle)
        }

        /// Sends what is held back, and asks for the answers to it.
        func flush() throws {
            guard !isLost, PQpipelineSync(handle) == 1 else { throw lost() }
            sent.append(.end)
            heldBack = 0
            let deadline = deadline
            while true {
                switch PQflush(handle) {
                case 0: return
                case 1:
                    // A server that cannot send on does not read on: what it has to say is taken in meanwhile.
                    guard wait(POLLIN | POLLOUT, until: deadline), PQconsumeInput(handle) == 1 else { throw lost() }
                default: throw lost()
                }
            }
        }

        /// Waits for the answers to everything that was sent.
        ///
        /// - Parameter isCommitting: the last statement is the commit. When the connection is lost before its answer came, and
        ///   nothing before it had failed, nobody knows what became of it.
        /// - Returns: the last answer.
        /// - Throws: what the first statement failed with, those behind it were not run; `.unavailable` or `.outcomeUnknown`
        ///   when the connection is lost.
        func answers(isCommitting: Bool = false) throws -> PostgresResult? {
            defer { sent.removeAll(keepingCapacity: true) }
            roundTrips += 1
            let commit = sent.count - 1
            var answered = 0
            var failed: (at: Int, error: StorageError)?
            var last: PostgresResult?
            do {
                if case .end? = sent.last {} else { try flush() }
                let deadline = deadline
                for item in sent {
                    let result = try next(until: deadline)
                    let isDone = [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_PIPELINE_SYNC].contains(result.status)
                    switch item {
                    case .preparation(let shape): if !isDone { unprepared.append(shape) }
                    case .execution: last = result
                    case .end:
                        // The server ends, but not before it did and answered everything: whoever asks next is told.
                        if !isDone { isLost = true }
                        answered += 1
                        continue
                    }
                    if !isDone, failed == nil { failed = (answered, PostgresFailure.of(result)) }
                    try requireEnd(until: deadline)
                    answered += 1
                }
            } catch {
                if let failed, failed.at < commit { throw failed.error }
                guard isCommitting, case StorageError.unavailable(let what) = error else {
                    throw failed?.error ?? error
                }
                throw StorageError.outcomeUnknown(what)
            }
            guard let failed else { return last }
            // A commit that was ended in its middle may stand.
            guard isCommitting, failed.at == commit, case .unavailable(let what) = failed.error else {
                throw failed.error
            }
            throw StorageError.outcomeUnknown(what)
        }

        /// True when nothing arrived unasked: what a server says while nothing is asked of it is that it ends, or the end itself.
        var isSilent: Bool {
            var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
            return poll(&descriptor, 1, 0) == 0
        }

        /// What must be prepared again is told once.
        func takeUnprepared() -> [SQL.Shape] {
            defer { unprepared.removeAll() }
            return unprepared
        }

        /// From now on nothing is asked of it.
        func abandon() { isLost = true }

        private func next(until deadline: UInt64) throws -> PostgresResult {
            try waitForAnswer(until: deadline)
            guard let result = PQgetResult(handle) else { throw lost() }
            return PostgresResult(result)
        }

        /// After the answer to each statement comes nothing, once.
        private func requireEnd(until deadline: UInt64) throws {
            try waitForAnswer(until: deadline)
            guard let more = PQgetResult(handle) else { return }
            PQclear(more)
            throw lost()
        }

        private func waitForAnswer(until deadline: UInt64) throws {
            while PQisBusy(handle) == 1 {
                guard wait(POLLIN, until: deadline), PQconsumeInput(handle) == 1 else { throw lost() }
            }
        }

        private var deadline: UInt64 { PostgresWait.deadline(in: answerSeconds) }

        private func wait(_ events: Int32, until deadline: UInt64) -> Bool {
            PostgresWait.wait(for: events, on: handle, until: deadline)
        }

        private func lost() -> StorageError {
            isLost = true
            let isSilent = PQstatus(handle) == CONNECTION_OK
            return .unavailable(isSilent ? "no answer in time" : PostgresFailure.message(of: handle))
        }
    }
#endif
