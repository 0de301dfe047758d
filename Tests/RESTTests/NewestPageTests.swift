import Actions
import App
import Domain
import Journal
import TestKit
import Testing

@testable import Gateway

/// The newest page of a room is kept ready; nobody can tell by what it shows.
@Suite struct NewestPageTests {
    /// The newest page as it is kept, and the same messages as they are read by a question that nothing is kept for.
    private func pages(
        _ server: TestServer, _ room: RoomReference, as player: Player
    ) async throws -> (kept: [JSON], read: [JSON]) {
        guard case .id(let id) = room else { throw Fault("the room has an id") }
        let path = "/api/v1/war-rooms/\(id.text)/messages/"
        let kept = try await server.request("GET", path, as: player)
        #expect(kept.status == 200)
        let read = try await server.request("GET", path + "?before=1000000&limit=50", as: player)
        #expect(try kept.json()["count"] == read.json()["count"])
        return (try kept.json()["results"]?.array ?? [], try read.json()["results"]?.array ?? [])
    }

    private func same(_ server: TestServer, _ room: RoomReference, _ what: String) async throws {
        let house = server.house
        // Twice each: what the first reader made ready is what the others get.
        for player in [house.commander, house.responder, house.bot, house.commander, house.responder] {
            let (kept, read) = try await pages(server, room, as: player)
            #expect(!kept.isEmpty && kept == read, "after \(what), for \(player.name)")
        }
    }

    @Test func `the newest page is the present one after everything that changes it, for each reader their own`()
        async throws
    {
        try await TestServer.with { server in
            let house = server.house
            let room = try await house.openRoom()
            let root = try await house.send("root", to: room, as: house.commander, ackRequired: true)
            let message = try await house.send("one @cleo", to: room, as: house.responder)
            try await same(server, room, "posting")
            try await house.perform(
                ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.responder)
            try await same(server, room, "a reaction")
            try await house.perform(ReactToMessage(message: root.id, emoji: "👀", action: .add), as: house.commander)
            try await house.perform(ReactToMessage(message: root.id, emoji: "👀", action: .add), as: house.responder)
            try await same(server, room, "reactions of several")
            try await house.perform(
                ReactToMessage(message: message.id, emoji: "👍", action: .remove), as: house.responder)
            try await same(server, room, "a reaction taken away")
            try await house.perform(EditMessage(message: message.id, content: "two"), as: house.responder)
            try await same(server, room, "an edit")
            try await house.perform(PinMessage(message: message.id, action: .add), as: house.responder)
            try await same(server, room, "a pin")
            try await house.perform(AcknowledgeMessage(message: root.id), as: house.responder)
            try await same(server, room, "an acknowledgement")
            _ = try await house.send("reply", to: room, as: house.bot, replyTo: root.id)
            try await same(server, room, "a reply")
            try await house.performAsOperator(UpdatePerson(person: house.responder.name, displayName: "Another Name"))
            try await same(server, room, "a name")
            let (kept, _) = try await pages(server, room, as: house.bot)
            #expect(kept.contains { $0["sender"]?["display_name"] == "Another Name" })
            try await house.perform(DeleteMessage(message: message.id), as: house.responder)
            try await same(server, room, "a deletion")
            try await house.redact(root.id, as: house.commander)
            try await same(server, room, "a redaction")
        }
    }

    @Test func `pages of every size have their own count, links and messages`() async throws {
        try await TestServer.with { server in
            let house = server.house
            let room = try await house.openRoom(slug: "sizes")
            for number in 1...7 { try await house.send("message \(number)", to: room, as: house.commander) }
            for _ in 1...2 {
                for (query, size) in [("", 7), ("?page_size=3", 3), ("?limit=2", 2), ("?page_size=2&page=1", 2)] {
                    let path = "/api/v1/war-rooms/sizes/messages/" + query
                    let page = try await server.request("GET", path, as: house.commander).json()
                    let contents = page["results"]?.array?.compactMap { $0["content"]?.string } ?? []
                    #expect(contents == (1...7).suffix(size).map { "message \($0)" }, "\(query)")
                    #expect(page["count"] == 7 && page["previous"] == .null)
                    let next = page["next"]?.string
                    switch query {
                    case "": #expect(next == nil)
                    case "?limit=2": #expect(next?.contains("before=") == true)
                    default: #expect(next?.contains("page=2") == true)
                    }
                }
            }
        }
    }

    @Test func `what is kept is shown to nobody who may not read the room, or may not any more`() async throws {
        try await TestServer.with { server in
            let house = server.house
            let room = try await house.openRoom(classification: .internal, isPrivate: true)
            guard case .id(let id) = room else { throw Fault("the room has an id") }
            let path = "/api/v1/war-rooms/\(id.text)/messages/"
            try await house.send("for members", to: room, as: house.commander)
            #expect(try await server.request("GET", path, as: house.commander).status == 200)
            for stranger in [house.outsider, house.administrator] {
                let answer = try await server.request("GET", path, as: stranger)
                #expect([403, 404].contains(answer.status) && !answer.text.contains("for members"))
            }
            #expect(try await server.request("GET", path).status == 401)
            #expect(try await server.request("GET", path, as: house.responder).text.contains("for members"))
            try await house.perform(
                RemoveMember(room: room, person: house.responder.name), as: house.commander)
            let removed = try await server.request("GET", path, as: house.responder)
            #expect(removed.status == 404 && !removed.text.contains("for members"))
        }
    }

    @Test func `what was withdrawn leaves memory, and what was read before that does not come back`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            guard case .id(let id) = room else { throw Fault("the room has an id") }
            let pages = NewestPages(following: house.journal)
            let message = try await house.send("a password", to: room, as: house.responder)
            let list = ListNewest<KeptPage>(room: room, size: 50) { pages.page($0, $1) }
            let early = pages.withdrawals
            let read = try await house.ask(list, as: house.responder)
            guard case .read(let page) = read.content else { throw Fault("nothing was kept yet") }
            pages.keep(KeptPage(page), id, read.mark, since: early)
            #expect(pages.page(id, read.mark) != nil)
            guard case .kept = try await house.ask(list, as: house.responder).content else {
                throw Fault("it was kept")
            }
            try await house.redact(message.id, as: house.responder)
            #expect(pages.page(id, read.mark) == nil)
            pages.keep(KeptPage(page), id, read.mark, since: early)
            #expect(pages.page(id, read.mark) == nil)
        }
    }

    @Test func `no more is kept than there is room for, and what is asked for stays longest`() async throws {
        try await TestHouse.with { house in
            var read: [NewestMessages<KeptPage>] = []
            for _ in 0..<20 {
                let room = try await house.openRoom()
                try await house.send(String(repeating: "x", count: 2_000), to: room, as: house.commander)
                read.append(try await house.ask(ListNewest(room: room, size: 50) { _, _ in nil }, as: house.commander))
            }
            let pages = NewestPages(following: house.journal, bytesMax: 50_000)
            for newest in read {
                guard case .read(let page) = newest.content else { throw Fault("nothing is kept") }
                pages.keep(KeptPage(page), newest.room, newest.mark, since: 0)
                #expect(pages.page(read[0].room, read[0].mark) != nil)
            }
            let kept = read.filter { pages.page($0.room, $0.mark) != nil }.count
            #expect((4..<20).contains(kept))
        }
    }
}
