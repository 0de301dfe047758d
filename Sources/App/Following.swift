import Gateway
import Journal
import ServiceLifecycle

/// Runs a follower of the journal for as long as the server serves.
struct Following: Service {
    let follower: FollowerRun

    func run() async throws {
        await cancelWhenGracefulShutdown { [follower] in await follower.run() }
    }

    /// How the index over sealed text is doing, for operators.
    static func samples(_ standing: FollowerStanding) -> [MetricSample] {
        [
            MetricSample(
                name: "muster_search_lag_events", kind: .gauge, help: "Events that are not indexed for search yet.",
                value: Double(standing.lag)),
            MetricSample(
                name: "muster_search_parked_events", kind: .gauge,
                help: "Events that cannot be indexed for search; muster doctor names them.",
                value: Double(standing.parked)),
        ]
    }
}
