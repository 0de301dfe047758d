import Domain

/// Runs a journal one step at a time on the caller's thread, in place of the journal's own two threads: the same commits and
/// the same news, when the caller says so. The seeded simulator decides with it what happens before what (decision 0021).
///
/// Confined to the thread that made it.
package final class JournalSteps {
    private let journal: Journal
    private let writer: Writer
    private var truncation = Truncation(isOwed: false)
    private var news: [Herald.News] = []

    /// Opens a journal that nobody started.
    ///
    /// - Throws: as `Journal.start`.
    package init(_ journal: Journal) async throws {
        self.journal = journal
        writer = journal.writer(try await journal.open())
    }

    /// True when operations wait, and the news of earlier ones do not fill the herald's queue.
    package var canWrite: Bool { !journal.mailbox.isEmpty && news.count < Limits.heraldBatchesMax }

    /// True when there is news that nobody was told.
    package var canTell: Bool { !news.isEmpty }

    /// Takes up to so many of the waiting operations and commits them.
    package func write(atMost limit: Int) {
        guard canWrite, let batch = journal.mailbox.takeWaiting(limit: min(limit, Limits.batchOperationsMax)) else {
            return
        }
        if let told = journal.commit(batch, writer, &truncation) { news.append(told) }
    }

    /// Tells observers and callers of the oldest batch that they were not told of.
    package func tell() {
        guard canTell else { return }
        news.removeFirst()()
    }

    /// Refuses what comes from now on, finishes what waits, and ends the journal.
    package func stop() {
        journal.mailbox.close()
        while !journal.mailbox.isEmpty || canTell {
            write(atMost: Limits.batchOperationsMax)
            tell()
        }
        journal.end()
    }
}
