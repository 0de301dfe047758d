import Domain
import Synchronization

/// How many files come and go at once: each holds some pieces in memory, and the disk is everybody's. Safe from any thread.
final class FileTransfers: Sendable {
    /// A place among them, given back when nobody holds it any more: also when an answer is never sent.
    final class Place: Sendable {
        private let transfers: FileTransfers
        private let actor: Actor

        fileprivate init(_ transfers: FileTransfers, _ actor: Actor) {
            self.transfers = transfers
            self.actor = actor
        }

        deinit { transfers.leave(actor) }
    }

    private let going = Mutex<[Actor: Int]>([:])

    /// Takes a place.
    ///
    /// - Throws: `Refusal` `busy` when there is none, or one principal has a quarter of all.
    func enter(_ actor: Actor) throws -> Place {
        let isFree = going.withLock { going in
            let all = going.values.reduce(0, +)
            let own = going[actor] ?? 0
            guard all < Limits.fileTransfersAtOnce, own < Limits.fileTransfersAtOnce / 4 else { return false }
            going[actor] = own + 1
            return true
        }
        guard isFree else {
            throw Refusal(.busy, "Too many files come and go at once; try again.", retryAfterMilliseconds: 2000)
        }
        return Place(self, actor)
    }

    private func leave(_ actor: Actor) {
        going.withLock { going in
            let left = (going[actor] ?? 1) - 1
            going[actor] = left > 0 ? left : nil
        }
    }
}
