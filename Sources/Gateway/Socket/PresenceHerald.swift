import Actions
import Domain
import Journal
import NIOCore
import Realtime
import Wire

/// Tells rooms who came, who left and who types, in frames that are encoded once for each of them; nothing of it while there is
/// more urgent work.
struct PresenceHerald: Sendable {
    let hub: Hub
    let directory: Directory
    let load: LoadBoard

    func tell(_ news: PresenceNews) {
        switch news {
        case .came(let room, let people): if !load.sheds(.presence) { came(room, people) }
        case .left(let room, let people): if !load.sheds(.presence) { left(room, people) }
        case .typing(let room, let person, let isTyping):
            if isTyping, load.sheds(.typing) { return }
            let frame = ServerFrame.typing(directory.card(of: person), isTyping: isTyping)
            hub.publish(room, SocketFrame.text(frame), except: person)
        }
    }

    private func came(_ room: RoomID, _ people: [PersonID]) {
        guard hub.hasReaders(room) else { return }
        var frames = ByteBuffer()
        var ends: [PersonID: Int] = [:]
        for person in people {
            frames.writeImmutableBuffer(frame(person, .online))
            ends[person] = frames.readableBytes
        }
        hub.publish(room, arrivals: frames, ends: ends)
    }

    private func left(_ room: RoomID, _ people: [PersonID]) {
        guard hub.hasReaders(room) else { return }
        var frames = ByteBuffer()
        for person in people { frames.writeImmutableBuffer(frame(person, .offline)) }
        hub.publish(room, frames)
    }

    private func frame(_ person: PersonID, _ state: PresenceState) -> ByteBuffer {
        SocketFrame.text(ServerFrame.presence(directory.card(of: person), state: state))
    }
}
