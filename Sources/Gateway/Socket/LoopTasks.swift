import NIOCore

/// Asks something that takes its time and comes back to the event loop with the answer.
///
/// The one place where sessions leave their loop: what they hand over is sendable, what they keep waits on the loop.
func comeBack<Answer: Sendable>(
    to loop: any EventLoop, with ask: @escaping @Sendable () async throws -> Answer,
    then take: @escaping (Result<Answer, any Error>) -> Void
) {
    let take = NIOLoopBound(take, eventLoop: loop)
    Task {
        let result: Result<Answer, any Error>
        do { result = .success(try await ask()) } catch { result = .failure(error) }
        loop.execute { take.value(result) }
    }
}
