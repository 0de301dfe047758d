package import Actions
package import Domain
package import Journal
package import Logging
package import NIOCore
import NIOHTTP1
import Realtime
import Wire

/// Everything that is said over WebSockets: rooms, inboxes, who is where. Safe from any thread.
package final class Sockets: Sendable {
    private let parts: SocketParts
    private let door: SocketDoor
    private let proxies: TrustedProxies
    private let gate: HandshakeGate?
    private let peers: Peers
    private let clock: RepeatedTask?
    private let watch: LoadWatch?
    private let accessClock: AccessClock

    /// Begins to follow the journal; call once, before the server takes connections on these loops. `limitsCounts` false
    /// lets a person have any number of sockets, for benchmarks; `watchesLoad` false leaves the load board alone.
    package init(
        journal: Journal, accessDesk: AccessDesk, rates: Rates, origins: Origins, ambient: Ambient,
        loops: [any EventLoop], proxies: TrustedProxies = TrustedProxies(), peers: Peers = Peers(),
        limitsCounts: Bool = true, watchesLoad: Bool = true,
        logger: Logger
    ) {
        self.proxies = proxies
        self.peers = peers.knowing(proxies)
        gate = limitsCounts ? HandshakeGate() : nil
        watch =
            watchesLoad
            ? LoadWatch(rates.load, loops: loops, waiting: { journal.waiting }, logger: logger) : nil
        let hub = Hub(loops: loops, logger: logger, readLog: Announcer.readLog(journal))
        let directory = journal.directory
        let herald = PresenceHerald(hub: hub, directory: directory, load: rates.load)
        let presence = Presence(
            socketsMax: limitsCounts ? Limits.socketsPerPersonMax : nil, tell: { herald.tell($0) })
        let feed = InboxFeed(loops: loops)
        let accessClock = AccessClock(loops: loops, now: ambient.now)
        self.accessClock = accessClock
        parts = SocketParts(
            journal: journal, rates: rates, hub: hub, presence: presence, feed: feed, clock: accessClock,
            ambient: ambient, logger: logger)
        door = SocketDoor(parts: parts, accessDesk: accessDesk, origins: origins)
        clock = loops.first.map { presence.watchTime(on: $0) }
        journal.observe(Announcer(directory: directory, hub: hub, feed: feed).follow)
    }

    /// How many sockets are open.
    package var count: Int { parts.presence.socketsCount }

    /// Decides about each WebSocket request of the server.
    package var admit: Admit {
        { [door, gate, peers, proxies] head, peer, _ in
            let client = proxies.client(peer: peer) { head.headers[$0] }
            let address = peers.counted(client)
            if let refusal = gate?.refusal(to: address) { return door.refuse(refusal) }
            return await door.admit(head, from: client, counted: address)
        }
    }

    /// A session ended or a token stopped working: its sockets close within the next tick.
    package func end(_ credential: Scope.Credential) {
        parts.hub.close(.credential(credential), code: 4001, reason: "signed out")
    }

    /// A person's read marker moved through another door than the socket.
    package func readMoved(_ marker: ReadMarker, by person: PersonID) {
        parts.feed.readMoved(marker, by: person)
        let card = parts.journal.directory.card(of: person)
        parts.hub.publish(marker.room, SocketFrame.text(ServerFrame.read(card, upTo: marker.upTo)))
    }

    /// Stops looking at the time; the sockets themselves end with their server.
    package func stop() {
        clock?.cancel()
        watch?.stop()
        accessClock.stop()
    }
}
