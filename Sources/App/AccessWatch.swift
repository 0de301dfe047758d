import Actions
import Domain
import Journal
import Logging
import NIOConcurrencyHelpers
import ServiceLifecycle

/// Looks every second whether a grant's time is over, records its end, and what could not be recorded before.
struct AccessWatch: Service {
    let house: House
    let figures: ReviewFigures
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await look()
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// One look. Access by a grant ends with its time, whether or not its end can be written.
    func look() async {
        let operation = house.operation(.system, .timer, "grants")
        house.accessLog.retry()
        do {
            let counted = try await house.journal.ask(CountReviews(), as: operation)
            figures.set(counted)
            if counted.due > 0 { _ = try await house.journal.perform(EndExpiredGrants(), as: operation) }
        } catch {
            logger.warning("grants could not be looked at", metadata: ["error": "\(type(of: error))"])
        }
    }
}

/// How many emergency accesses wait for their review, as last counted. Safe from any thread.
final class ReviewFigures: Sendable {
    private let counted = NIOLockedValueBox<CountReviews.Figures?>(nil)

    func set(_ figures: CountReviews.Figures) { counted.withLockedValue { $0 = figures } }

    /// All that were not reviewed, and those of them that are overdue.
    var unreviewed: Int64 { counted.withLockedValue { $0?.unreviewed ?? 0 } }
    var overdue: Int64 { counted.withLockedValue { $0?.overdue ?? 0 } }
}
