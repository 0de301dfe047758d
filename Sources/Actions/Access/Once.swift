import Domain
package import Journal
import Storage

/// An action that happens at most once for a key: a retry finds what the first one came to.
///
/// The key is looked up and kept in the action's own transaction, so that neither a crash nor two requests at the same
/// time can make it happen twice. Refusals are not kept: what was refused may be tried again.
package struct Once<Inner: Action>: Action {
    /// What makes a request the same as another.
    package struct Key: Sendable {
        /// What the client chose.
        let text: String
        /// The operation it was chosen for.
        let route: String
        /// The request's body, byte for byte.
        let body: String

        /// States all three; the principal is the operation's.
        package init(text: String, route: String, body: String) {
            self.text = text
            self.route = route
            self.body = body
        }
    }

    /// Whether it happened now.
    package enum Outcome: Sendable {
        case now(Inner.Result)
        /// It was answered with this status, about this subject.
        case earlier(status: Int64, subject: String)
    }

    private let inner: Inner
    private let key: Key
    private let kept: @Sendable (Inner.Result) -> (status: Int64, subject: String)

    /// `kept` says what was answered, and names what a retry has to read again: ids, never content.
    package init(
        _ inner: Inner, key: Key, kept: @escaping @Sendable (Inner.Result) -> (status: Int64, subject: String)
    ) {
        self.inner = inner
        self.key = key
        self.kept = kept
    }

    /// What the action itself asks first.
    package var foresight: Foresight? { inner.foresight }

    /// - Throws: `Refusal` `conflict` when the key was used with another body; what the action throws.
    package func decide(_ desk: Desk) throws -> Plan<Outcome> {
        let hash = try desk.vault.digest(.house, ["idempotency", desk.scope.actor.text, key.route, key.text])
        let mac = try desk.vault.digest(.house, ["idempotency body", key.body])
        if let recorded = try IdempotencyQueries.find(hash, at: desk.moment, desk.db) {
            guard recorded.requestMAC == mac else {
                throw Refusal(.conflict, "This Idempotency-Key was used with another body.")
            }
            return .nothing(.earlier(status: recorded.status, subject: recorded.subject))
        }
        let plan = try inner.decide(desk)
        let until = desk.moment.adding(seconds: Limits.idempotencySeconds)
        return plan.map { result in
            // The last thing in the transaction: only now is known what it came to, and what a redaction erases by the same
            // subject belongs to earlier requests.
            let (status, subject) = kept(result)
            let request = RecordedRequest(requestMAC: mac, status: status, subject: subject)
            try IdempotencyQueries.insert(hash, request, expiresAt: until, desk.db)
            return .now(result)
        }
    }
}
