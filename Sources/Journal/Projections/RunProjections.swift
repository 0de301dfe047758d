import Domain
import Storage

extension Projections {
    /// Runs of runbooks and their steps.
    func applyRun(_ event: Event) throws {
        let (seq, moment) = (event.seq, event.occurredAt)
        switch event.body {
        case let body as RunStarted:
            try RunQueries.insert(event.id, body, room: event.room, by: event.actor, seq: seq, at: moment, db)
        case let body as RunApproved: try RunQueries.approve(body, by: event.actor, seq: seq, at: moment, db)
        case let body as RunStepStarted: try RunQueries.start(body, seq: seq, at: moment, db)
        case let body as RunStepHandedOver: try RunQueries.handOver(body, db)
        case let body as RunStepFinished: try RunQueries.finish(body, seq: seq, at: moment, db)
        case let body as RunFinished: try RunQueries.finish(body, seq: seq, at: moment, db)
        default: break  // Sign-ins, tokens and passwords change no projection.
        }
    }
}
