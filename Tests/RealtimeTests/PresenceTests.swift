import Domain
import NIOConcurrencyHelpers
import NIOCore
import Testing

@testable import Realtime

@Suite struct PresenceTests {
    private let room = RoomID(trusted: "room")
    private let anna = PersonID(trusted: "anna")

    private func at(_ seconds: Int64) -> NIODeadline { .uptimeNanoseconds(0) + .seconds(seconds) }

    @Test func `only the first socket of a person is told, and their going only when the last has been gone a while`() {
        var book = PresenceBook()
        let firstIsNews = book.opened(anna, in: room)
        #expect(firstIsNews)
        let secondIsNews = book.opened(anna, in: room)
        #expect(!secondIsNews)
        book.closed(anna, in: room, at: at(10))
        #expect(book.expire(at: at(100)) == [])
        book.closed(anna, in: room, at: at(100))
        #expect(book.expire(at: at(104)) == [])
        #expect(book.expire(at: at(105)) == [.left(room, anna)])
        #expect(book.people(in: room) == [])
    }

    @Test func `a page that reloads is not seen to leave`() {
        var book = PresenceBook()
        _ = book.opened(anna, in: room)
        book.closed(anna, in: room, at: at(10))
        let againIsNews = book.opened(anna, in: room)
        #expect(!againIsNews)
        #expect(book.expire(at: at(100)) == [])
        #expect(book.people(in: room) == [anna])
    }

    @Test func `typing is told once in three seconds and ends by itself after six`() {
        var book = PresenceBook()
        _ = book.opened(anna, in: room)
        let beganIsNews = book.typing(true, anna, in: room, at: at(10))
        #expect(beganIsNews)
        let soonAfterIsNews = book.typing(true, anna, in: room, at: at(12))
        #expect(!soonAfterIsNews)
        let laterIsNews = book.typing(true, anna, in: room, at: at(13))
        #expect(laterIsNews)
        #expect(book.expire(at: at(18)) == [])
        #expect(book.expire(at: at(19)) == [.stoppedTyping(room, anna)])
        let stoppedIsNews = book.typing(false, anna, in: room, at: at(20))
        #expect(!stoppedIsNews)
    }

    private final class Heard: Sendable {
        let news = NIOLockedValueBox<[PresenceNews]>([])

        func all() -> [PresenceNews] {
            news.withLockedValue { news in
                defer { news = [] }
                return news
            }
        }
    }

    @Test func `those who come are told together and in order, each once, and so are those who left`() {
        let heard = Heard()
        let presence = Presence { news in heard.news.withLockedValue { $0.append(news) } }
        let bert = PersonID(trusted: "bert")
        presence.opened(anna, in: room)
        presence.opened(bert, in: room)
        presence.opened(anna, in: room)
        #expect(heard.all() == [])
        presence.look(at: at(1))
        #expect(heard.all() == [.came(room, [anna, bert])])
        presence.typing(true, anna, in: room, at: at(2))
        #expect(heard.all() == [.typing(room, anna, true)])
        for person in [anna, anna, bert] { presence.closed(person, in: room, at: at(3)) }
        presence.look(at: at(7))
        #expect(heard.all() == [])
        presence.look(at: at(9))
        let news = heard.all()
        #expect(news.contains(.typing(room, anna, false)))
        #expect(news.contains(.left(room, [anna, bert])) || news.contains(.left(room, [bert, anna])))
        #expect(presence.people(in: room) == [])
    }

    @Test func `a person has no more sockets than they may`() {
        let presence = Presence { _ in }
        for _ in 0..<Limits.socketsPerPersonMax { #expect(presence.admit(anna)) }
        #expect(!presence.admit(anna))
        presence.release(anna)
        #expect(presence.admit(anna))
        #expect(presence.socketsCount == Limits.socketsPerPersonMax)
    }

    @Test func `without a limit of counts a person has any number of sockets`() {
        let presence = Presence(socketsMax: nil) { _ in }
        for _ in 0..<(Limits.socketsPerPersonMax * 3) { #expect(presence.admit(anna)) }
        #expect(presence.socketsCount == Limits.socketsPerPersonMax * 3)
    }
}
