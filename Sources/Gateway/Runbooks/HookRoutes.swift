import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Where others report to, at the root of the server. Whoever has the address may: it holds a key that only they were given.
enum HookRoutes {
    static var routes: [Route] { [report] }

    /// What may be reported.
    private enum Outcome: String, CaseIterable {
        case succeeded, failed
    }

    private static var report: Route {
        Route(
            method: .post, path: "hooks/run/{key}/", operation: "reportStep", tag: "hooks",
            summary: "Reports what became of a step of a runbook that was handed over.", access: .anyone,
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("status", Schema.choice(Outcome.self)),
                    Schema.maybe("output", Schema.text(max: Limits.runbookReportBytesMax)),
                ]), acceptsForms: true, isOptional: true),
            successes: [.noContent]
        ) { call in
            let status: Outcome = try call.fields.choice("status") ?? .succeeded
            let output = try call.fields.optionalText("output", max: Limits.runbookReportBytesMax, blank: true) ?? ""
            let report = ReportStep(
                key: try call.parameter("key"), hasSucceeded: status == .succeeded, text: output)
            let operation = Domain.Operation(
                scope: .system, door: .integration, moment: call.moment, requestID: call.requestID)
            try await call.parts.journal.perform(report, as: operation)
            return .nothing
        }
    }
}
