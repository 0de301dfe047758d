import Actions
import Domain
import Outside
import Sealing
import ServiceLifecycle

/// Asks bots over HTTP for as long as the server serves.
struct BotRounds: Service {
    let caller: BotCaller

    func run() async throws {
        await cancelWhenGracefulShutdown { [caller] in await caller.run() }
    }

    /// Posts a question where the settings allow.
    static func ask(by client: OutboundClient, _ signer: WebhookSigner) -> BotCaller.Ask {
        { question in
            do {
                let signed = try signer.fields(id: question.id, at: question.at, body: question.body)
                var request = OutboundRequest(
                    method: "POST", target: try OutboundTarget(question.url),
                    fields: [(name: "Content-Type", value: "application/json")] + signed, body: question.body)
                request.within = .seconds(Limits.botCallSeconds)
                let answer = try await client.send(request)
                return .answered(status: answer.status, body: answer.body)
            } catch is CancellationError {
                return .interrupted
            } catch let failure as OutboundFailure {
                return .failed(failure.description)
            } catch {
                return .failed("the connection broke")
            }
        }
    }
}
