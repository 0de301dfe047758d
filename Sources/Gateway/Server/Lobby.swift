import Domain
import NIOConcurrencyHelpers

/// Connections that have not shown yet what they want: until a whole request is there, or a socket is admitted.
///
/// One address may have so many of them and no more, so that silence costs whoever keeps it. Safe from any thread.
final class Lobby: Sendable {
    private let waiting = NIOLockedValueBox<[String: Int]>([:])
    private let seatsMax: Int

    init(seatsMax: Int) { self.seatsMax = seatsMax }

    /// A seat for a connection, or nil when its address has taken all of its own. A nil address is not counted.
    func enter(_ address: String?) -> Seat? {
        guard let address else { return Seat(nil, in: self) }
        let isIn = waiting.withLockedValue { waiting in
            guard waiting[address, default: 0] < seatsMax else { return false }
            waiting[address, default: 0] += 1
            return true
        }
        return isIn ? Seat(address, in: self) : nil
    }

    private func leave(_ address: String) {
        waiting.withLockedValue { waiting in
            guard let count = waiting[address] else { return }
            waiting[address] = count > 1 ? count - 1 : nil
        }
    }

    /// One connection's place; given back once, however often it is left.
    final class Seat: Sendable {
        private let address: NIOLockedValueBox<String?>
        private let lobby: Lobby

        init(_ address: String?, in lobby: Lobby) {
            self.address = NIOLockedValueBox(address)
            self.lobby = lobby
        }

        func leave() {
            let address = address.withLockedValue { address in
                defer { address = nil }
                return address
            }
            if let address { lobby.leave(address) }
        }
    }
}
