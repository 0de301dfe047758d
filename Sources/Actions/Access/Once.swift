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
    private let statusWhenNew: Int64
    private let statusWhenNothing: Int64
    private let subject: @Sendable ([Draft]) -> String?

    /// `subject` names from the events what a retry has to read again; nil keeps nothing. `statusWhenNothing` is what was
    /// answered when there was nothing to do.
    package init(
        _ inner: Inner, key: Key, statusWhenNew: Int64, statusWhenNothing: Int64 = 200,
        subject: @escaping @Sendable ([Draft]) -> String?
    ) {
        self.inner = inner
        self.key = key
        self.statusWhenNew = statusWhenNew
        self.statusWhenNothing = statusWhenNothing
        self.subject = subject
    }

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
        let keep = subject(plan.drafts).map { subject in
            RecordedRequest(
                requestMAC: mac, status: plan.drafts.isEmpty ? statusWhenNothing : statusWhenNew, subject: subject)
        }
        let until = desk.moment.adding(seconds: Limits.idempotencySeconds)
        return Plan(
            plan.drafts,
            state: { db in
                try plan.state?(db)
                if let keep { try IdempotencyQueries.insert(hash, keep, expiresAt: until, db) }
            },
            result: { events in .now(try plan.result(events)) })
    }
}
