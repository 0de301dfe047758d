import Domain
import Storage

/// One operation on its way through the writer, its types erased.
struct Pending: Sendable {
    let operation: Operation
    /// What the decision asks first.
    let foresight: Foresight?
    /// Decides inside the transaction.
    let decide: @Sendable (Desk) throws -> ErasedPlan
    /// Answers a refusal or a failure.
    let fail: @Sendable (any Error) -> Void

    init<A: Action>(
        _ action: A, _ operation: Operation, _ done: @escaping @Sendable (Result<A.Result, any Error>) -> Void
    ) {
        self.operation = operation
        foresight = action.foresight
        decide = { desk in
            let plan = try action.decide(desk)
            return ErasedPlan(drafts: plan.drafts, state: plan.state, sequel: plan.sequel) { events in
                let result = try plan.result(events)
                return { done(.success(result)) }
            }
        }
        fail = { done(.failure($0)) }
    }
}

/// A plan whose answer is ready to be handed over after the commit.
struct ErasedPlan {
    let drafts: [Draft]
    let state: ((any SQLConnection) throws -> Void)?
    let sequel: (([Event]) throws -> [Draft])?
    let finish: ([Event]) throws -> @Sendable () -> Void
}
