import Domain
import Journal
import Logging
import Storage
import Synchronization

/// What keeps contents back until a scanner has looked through them. Safe from any task.
final class Quarantine: Sendable {
    /// Nil when none is set up.
    let scanner: (any FileScanner)?
    /// Something to be looked through may be there.
    let calls: AsyncStream<Void>
    private let caller: AsyncStream<Void>.Continuation
    private let isAway = Mutex(false)

    init(_ scanner: (any FileScanner)?) {
        self.scanner = scanner
        (calls, caller) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// What files are recorded with.
    var beginning: ScanStatus { scanner == nil ? .unscanned : .quarantined }

    func call() { caller.yield() }

    func scannerAnswered(_ answered: Bool) { isAway.withLock { $0 = !answered } }

    /// Refuses content that is infected, and content that was not looked through. While nobody looks anything through, what is
    /// below RESTRICTED is given out all the same: people need what they work with more than certainty about it.
    ///
    /// - Throws: `Refusal` `infected`, `quarantined`.
    func mustGive(_ file: SharedFile) throws {
        let isStrict = file.classification >= .restricted
        switch file.scanStatus {
        case .unscanned, .clean: return
        case .infected: throw Refusal(.infected, "The scanner found malware in this file; it is not given out.")
        case .unscannable where isStrict:
            throw Refusal(
                .quarantined, "The scanner could not look through this file, and it is \(file.classification.name).")
        case .unscannable: return
        case .quarantined:
            let isUnattended = scanner == nil || isAway.withLock { $0 }
            if isUnattended, !isStrict { return }
            throw Refusal(
                .quarantined, "This file was not looked through for malware yet; try again.",
                retryAfterMilliseconds: 2000)
        }
    }
}

extension FileDesk {
    /// Looks files through whenever some came in or `callScanner` says so, until the task is cancelled. Returns at once when no
    /// scanner is set up.
    package func scanWhenCalled() async {
        guard quarantine.scanner != nil else { return }
        for await _ in quarantine.calls { await scan() }
    }

    /// Asks for a look.
    package func callScanner() { quarantine.call() }

    /// Has what waits looked through, one file after the other, and records what the scanner said. What fails is tried again the
    /// next time.
    package func scan() async {
        guard let scanner = quarantine.scanner else { return }
        do {
            let waiting = try await journal.ask(QuarantinedFiles(), as: operation())
            for file in waiting { try await scan(file, scanner) }
            if waiting.count == Limits.filesScannedAtOnce { quarantine.call() }
        } catch let away as ScannerAway {
            quarantine.scannerAnswered(false)
            logger.error("the scanner does not answer", metadata: ["reason": "\(away.reason)"])
        } catch {
            logger.warning("files were not looked through", metadata: ["reason": "\(error)"])
        }
    }

    private func scan(_ file: FileID, _ scanner: any FileScanner) async throws {
        let content = try await stored(file)
        let verdict: ScanVerdict
        do {
            verdict = try await scanner.scan { send in try await content.read(0..<content.file.size, send) }
        } catch is Fault {
            // It is left alone from now on.
            await alarm(content.file)
            return
        }
        quarantine.scannerAnswered(true)
        if case .infected(let name) = verdict {
            logger.critical(
                "malware was found in a file", metadata: ["file": "\(file.text)", "name": "\(name)"])
        }
        try await journal.perform(NoteScan(file: file, verdict: verdict), as: operation())
    }
}
