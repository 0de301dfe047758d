import Domain
import Journal
import ServiceLifecycle

/// Goes round the notary and the anchors while the server runs. Whether something is due they know themselves; a round that
/// finds nothing costs nothing.
struct NotaryRounds: Service {
    private let house: House

    init(_ house: House) { self.house = house }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { tasks in
                // An anchor far away may take its time: signing does not wait for it.
                tasks.addTask { await round(house.notary.look) }
                tasks.addTask { await round(house.anchoring.look) }
            }
        }
    }

    private func round(_ look: (_ now: Moment, _ isFinal: Bool) async -> Void) async {
        while !Task.isCancelled {
            await look(house.ambient.now(), false)
            // Cancelled by the end of the server, which the loop asks next.
            try? await Task.sleep(for: .milliseconds(Limits.notaryRoundMilliseconds))
        }
    }
}
