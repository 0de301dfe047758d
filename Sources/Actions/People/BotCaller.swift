import Domain
package import Journal
package import Logging
import Storage
import Synchronization

/// Asks bots over HTTP what people mention them for, and lets their answers be their replies. Questions stand in the database
/// until they are answered, so that a server that was killed asks again; an answer is said once. Safe from any task.
package final class BotCaller: Sendable {
    /// Asks once.
    package typealias Ask = @Sendable (BotRequest) async -> BotReply

    private let journal: Journal
    private let ask: Ask
    private let logger: Logger
    private let asked = Mutex<Set<String>>([])
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    /// A caller over a journal that is open.
    package init(journal: Journal, logger: Logger, ask: @escaping Ask) {
        self.journal = journal
        self.logger = logger
        self.ask = ask
        (wake, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        journal.observe { [waker] events in
            if events.contains(where: { ($0.body as? MessagePosted)?.mentions.isEmpty == false }) { waker.yield() }
        }
    }

    /// Looks for open questions, for as long as the task is not cancelled.
    package func run() async {
        let ticker = Task { [waker] in
            while !Task.isCancelled {
                waker.yield()
                // Cancelled by the end of the server, which the loop asks next.
                try? await Task.sleep(for: .milliseconds(Limits.botRoundMilliseconds))
            }
        }
        await withDiscardingTaskGroup { group in
            for await _ in wake {
                if Task.isCancelled { break }
                for call in await due() { group.addTask { [self] in await settle(call) } }
            }
            group.cancelAll()
        }
        ticker.cancel()
    }

    /// Asks everything that is due, once.
    package func settle() async {
        for call in await due() { await settle(call) }
    }

    private func due() async -> [BotCallRow] {
        do {
            let found = try await journal.ask(DueBotCalls(), as: operation(.system))
            return asked.withLock { asked in
                found.filter { !asked.contains(Self.key($0)) }.prefix(max(0, Limits.botCallsAtOnce - asked.count)).map {
                    $0
                }
            }
        } catch {
            logger.warning("calls of bots were not looked at", metadata: ["reason": "\(type(of: error))"])
            return []
        }
    }

    private static func key(_ call: BotCallRow) -> String { "\(call.message.text) \(call.bot.text)" }

    private func settle(_ call: BotCallRow) async {
        guard asked.withLock({ $0.insert(Self.key(call)).inserted }) else { return }
        defer { _ = asked.withLock { $0.remove(Self.key(call)) } }
        do {
            guard let (request, bot) = try await journal.ask(PrepareBotCall(call: call), as: operation(.system)) else {
                return try await end(call, isInVain: false)
            }
            switch await ask(request) {
            case .interrupted: return
            case .answered(let status, let body) where (200..<300).contains(status):
                guard try await say(body, as: bot, call) else { return try await inVain(call, "no answer in form") }
                try await end(call, isInVain: false)
            case .answered(let status, _): try await inVain(call, "status \(status)")
            case .failed(let why): try await inVain(call, why)
            }
        } catch {
            // The question stands: it is asked again with a later look.
            let what = (error as? Refusal)?.code.rawValue ?? (error as? Fault)?.description ?? "\(type(of: error))"
            logger.warning("a bot's call was not settled", metadata: ["bot": "\(call.bot)", "reason": "\(what)"])
        }
    }

    /// Says what a bot answered; false when it is no answer. Nothing is an answer too: then nothing is said.
    private func say(_ body: [UInt8], as bot: Scope, _ call: BotCallRow) async throws -> Bool {
        guard !body.isEmpty else { return true }
        guard let answer = try? JSONParser.parse(body), answer.object != nil else { return false }
        guard let content = answer["content"]?.string, !content.isEmpty else { return answer["content"] == nil }
        let reply = SendMessage(
            room: .id(call.room), content: content, replyTo: call.message, clientID: "call-\(call.message.text)")
        do {
            _ = try await journal.perform(reply, as: operation(bot))
        } catch let refusal as Refusal where refusal.code == .conflict {
            // It was said before the server was killed, in other words.
        } catch let refusal as Refusal where refusal.code == .invalid {
            return false
        }
        return true
    }

    private func inVain(_ call: BotCallRow, _ why: String) async throws {
        logger.notice("a bot did not answer", metadata: ["bot": "\(call.bot)", "reason": "\(why)"])
        guard call.tries + 1 < Limits.botCallTries else { return try await end(call, isInVain: true) }
        try await journal.perform(PostponeBotCall(call: call), as: operation(.system))
    }

    private func end(_ call: BotCallRow, isInVain: Bool) async throws {
        try await journal.perform(EndBotCall(call: call, isInVain: isInVain), as: operation(.system))
    }

    private func operation(_ scope: Scope) -> Operation {
        let now = journal.ambient.now()
        return Operation(
            scope: scope, door: scope.bypassesPolicy ? .timer : .integration, moment: now,
            requestID: "bot-" + Hex.text(journal.ambient.random(6)))
    }
}
