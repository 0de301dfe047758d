import Actions
import Domain
import Outside

extension RunTools {
    /// Tools that reach where the settings allow.
    init(_ settings: Settings) {
        let client = OutboundClient(
            OutboundGuard(settings.outboundAllow), trust: settings.outboundTrust, agent: "Muster/\(Server.version)")
        let runner = ProgramRunner(programs: settings.runPrograms, account: settings.runAccount)
        self.init(
            send: { call in await Self.send(call, by: client) },
            execute: { program, printed in await runner.run(program, printed) })
    }

    private static func send(_ call: RunCall, by client: OutboundClient) async -> RunReply {
        do {
            var request = OutboundRequest(
                method: call.method, target: try OutboundTarget(call.url), fields: call.headers, body: call.body)
            request.within = .seconds(call.within)
            let answer = try await client.send(request)
            return .answered(status: answer.status, body: answer.body)
        } catch is CancellationError {
            return .interrupted
        } catch let failure as OutboundFailure {
            return reply(to: failure)
        } catch {
            return .unclear("the connection broke")
        }
    }

    /// Before a connection stands nothing is sent; behind it nobody knows what was heard.
    private static func reply(to failure: OutboundFailure) -> RunReply {
        switch failure {
        case .badAddress, .forbidden, .unresolved, .unreachable, .untrusted: .notSent(failure.description)
        case .overdue, .tooLarge, .broken: .unclear(failure.description)
        }
    }
}
