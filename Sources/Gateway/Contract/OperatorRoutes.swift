import Domain
import HTTPTypes
import Wire

/// What operators' machines ask.
enum OperatorRoutes {
    static var routes: [Route] { [health, readiness, metrics] }

    private static let state = Schema.object([
        Schema.always("status", Schema.choice(["ok", "unavailable"])),
        Schema.maybe("parts", Schema.map(of: Schema.bool)),
    ])

    private static var health: Route {
        Route(
            method: .get, path: "healthz", operation: "getHealth", tag: "operators",
            summary: "The process is there.", access: .anyone, isExemptFromRates: true, successes: [.ok(state)]
        ) { _ in .json(["status": "ok"]) }
    }

    private static var readiness: Route {
        Route(
            method: .get, path: "readyz", operation: "getReadiness", tag: "operators",
            summary: "Every part that is needed is fit to serve.", access: .anyone, isExemptFromRates: true,
            successes: [
                .ok(state),
                Route.Success(status: .serviceUnavailable, summary: "A part is not fit.", schema: state),
            ]
        ) { call in
            let parts = await call.parts.readiness()
            let isReady = parts.allSatisfy { $0.isReady || !$0.isRequired }
            let body: JSON = [
                "status": isReady ? "ok" : "unavailable",
                "parts": .object(JSONObject(parts.map { (name: $0.name, value: .bool($0.isReady)) })),
            ]
            return .json(body, status: isReady ? .ok : .serviceUnavailable)
        }
    }

    private static var metrics: Route {
        Route(
            method: .get, path: "metrics", operation: "getMetrics", tag: "operators",
            summary: "Counters in Prometheus' text form.", access: .anyone, isExemptFromRates: true,
            successes: [
                Route.Success(status: .ok, summary: "Text.", schema: Schema.text, mediaType: "text/plain")
            ]
        ) { call in .text(call.parts.metrics(), mediaType: "text/plain; version=0.0.4; charset=utf-8") }
    }
}
