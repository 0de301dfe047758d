import Domain
package import Journal
package import Logging
import Storage
import Synchronization

/// Drives runs of runbooks: one transaction after the other, and between them what reaches outside. Everything that it knows
/// stands in the record, so that another one goes on where this one was killed. Safe from any task.
package final class RunEngine: Sendable {
    private let journal: Journal
    private let tools: RunTools
    /// What addresses begin with at which others report back.
    private let address: String
    private let logger: Logger
    /// Those that are driven now: one at a time drives a run.
    private let driven = Mutex<Set<EventID>>([])
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    /// An engine over a journal that is open.
    ///
    /// - Parameter address: where others reach this server, `https://war.example`.
    package init(journal: Journal, tools: RunTools, address: String, logger: Logger) {
        self.journal = journal
        self.tools = tools
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.logger = logger
        (wake, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        journal.observe { [waker] events in
            if events.contains(where: Self.isNews) {
                waker.yield()
            }
        }
    }

    /// True of what may let a run go on that nobody drives.
    private static func isNews(_ event: Event) -> Bool {
        event.body is RunStarted || event.body is RunApproved || event.body is RunStepFinished
    }

    /// Looks for what is to be done, for as long as the task is not cancelled.
    package func run() async {
        let ticker = Task { [waker] in
            while !Task.isCancelled {
                waker.yield()
                // Cancelled by the end of the server, which the loop asks next.
                try? await Task.sleep(for: .milliseconds(Limits.runRoundMilliseconds))
            }
        }
        await withDiscardingTaskGroup { group in
            for await _ in wake {
                if Task.isCancelled { break }
                for run in await due() { group.addTask { [self] in await drive(run) } }
            }
            group.cancelAll()
        }
        ticker.cancel()
    }

    /// Drives everything that is due until it waits or is over.
    package func settle() async {
        for run in await due() { await drive(run) }
    }

    /// Runs that have something to do and that nobody drives.
    private func due() async -> [EventID] {
        do {
            let found = try await journal.ask(DueRuns(), as: operation())
            return driven.withLock { driven in
                found.filter { !driven.contains($0) }.prefix(max(0, Limits.runsAtOnce - driven.count)).map { $0 }
            }
        } catch {
            logger.warning("runs were not looked at", metadata: ["reason": "\(type(of: error))"])
            return []
        }
    }

    private func drive(_ run: EventID) async {
        guard driven.withLock({ $0.insert(run).inserted }) else { return }
        defer { _ = driven.withLock { $0.remove(run) } }
        while !Task.isCancelled {
            do {
                switch try await journal.perform(AdvanceRun(run: run, address: address), as: operation()) {
                case .again: continue
                case .rest: return
                case .call(let call, let step):
                    guard let came = await outcome(of: call) else { return }
                    guard await record(FinishStep(run: run, step: step, outcome: came)) else { return }
                case .execute(let program, let step):
                    guard let came = await outcome(of: program, run, step) else { return }
                    guard await record(FinishStep(run: run, step: step, outcome: came)) else { return }
                }
            } catch {
                // What is wrong may be mended: it is tried again with the next look.
                let what = (error as? Refusal)?.code.rawValue ?? (error as? Fault)?.description ?? "\(type(of: error))"
                logger.warning("a run was not driven", metadata: ["run": "\(run)", "reason": "\(what)"])
                return
            }
        }
    }

    /// Records what became of a step, with patience: what is known must not be lost while there is no room for it.
    private func record(_ finish: FinishStep) async -> Bool {
        var pause = Limits.runRecordPauseMilliseconds
        for _ in 0..<Limits.runRecordTries {
            do {
                try await journal.perform(finish, as: operation())
                return true
            } catch {
                logger.warning(
                    "the end of a step was not recorded",
                    metadata: ["run": "\(finish.run)", "reason": "\(type(of: error))"])
            }
            // Also while the server is being stopped.
            let wait = pause
            await Task { try? await Task.sleep(for: .milliseconds(wait)) }.value
            pause *= 2
        }
        return false
    }

    /// What became of a request; nil when it was interrupted, of which the next start knows by the ledger.
    private func outcome(of call: RunCall) async -> RunOutcome? {
        var left = call.retries
        while true {
            let reply = await tools.send(call)
            let outcome: RunOutcome
            var mayRepeat = true
            switch reply {
            case .interrupted: return nil
            case .answered(let status, let body):
                let output = RunLines.clean(body, masks: call.masks)
                if call.isExpected(status) {
                    guard let within = call.callback else { return .succeeded("\(status)", output: output) }
                    return .handedOver("\(status)", within: within, output: output)
                }
                outcome = .failed("the answer is \(status)", output: output)
            case .notSent(let why): outcome = .failed(why, output: "")
            case .unclear(let why):
                mayRepeat = call.isRepeatable
                outcome = mayRepeat ? .failed(why, output: "") : .unclear(why)
            }
            guard mayRepeat, left > 0 else { return outcome }
            left -= 1
            do { try await Task.sleep(for: .seconds(call.pause)) } catch { return nil }
        }
    }

    /// What became of a program, whose output is told to the room as it comes; nil as above.
    private func outcome(of program: RunProgram, _ run: EventID, _ step: Int64) async -> RunOutcome? {
        let printed = RunOutput()
        let teller = Task { [self] in
            for _ in 0..<Limits.runOutputMessagesMax {
                do { try await Task.sleep(for: .seconds(Limits.runOutputSeconds)) } catch { return }
                guard let part = printed.take() else { continue }
                // What is not told now is only not seen.
                _ = try? await journal.perform(TellOutput(run: run, step: step, output: part), as: operation())
            }
        }
        let exit = await tools.execute(program) { printed.add($0) }
        teller.cancel()
        await teller.value
        let rest = printed.take() ?? ""
        switch exit {
        case .interrupted: return nil
        case .exited(let status) where program.expect.contains(Int64(status)):
            return .succeeded("it exited with \(status)", output: rest)
        case .exited(let status): return .failed("it exited with \(status)", output: rest)
        case .signalled(let signal): return .failed("it was ended by signal \(signal)", output: rest)
        case .overdue: return .failed("it took longer than \(program.within) s and was ended", output: rest)
        case .flooded:
            return .failed("it printed more than \(Limits.runPrintedBytesMax) bytes and was ended", output: rest)
        case .notStarted(let why): return .failed(why, output: rest)
        }
    }

    private func operation() -> Operation {
        let now = journal.ambient.now()
        return Operation(
            scope: .system, door: .timer, moment: now, requestID: "run-" + Hex.text(journal.ambient.random(6)))
    }
}

/// Which runs have something to do.
private struct DueRuns: Inquiry {
    func answer(_ desk: Desk) throws -> [EventID] {
        try RunQueries.due(at: desk.moment, limit: Limits.runsAtOnce * 2, desk.db)
    }
}
