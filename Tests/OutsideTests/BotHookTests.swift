import Actions
import App
import Domain
import Foundation
import Journal
import NIOHTTP1
import Outside
import TestKit
import Testing

/// Bots that are asked over HTTP: who may ask, what is sent, and what becomes of the answer.
struct BotHookTests {
    /// A room with a bot that is asked at a peer.
    private static func with(
        answer: Receiver.Manner, _ body: @Sendable (TestHouse, Receiver, RoomReference, RoomID) async throws -> Void
    ) async throws {
        try await Receiver.with(answer: answer) { receiver in
            try await TestDirectory.with { directory in
                var directory = directory
                directory.settings.outboundAllow = try OutboundAllowance(["127.0.0.1:\(receiver.port)"])
                try await directory.open { [directory] house in
                    let house = try await TestHouse(house, in: directory)
                    let room = try await house.openRoom(classification: .internal)
                    guard case .id(let id) = room else { return }
                    let url = "http://127.0.0.1:\(receiver.port)/clock?k=s3cret-of-the-bot"
                    try await house.perform(SetBotHook(bot: "bot", url: url), as: house.administrator)
                    try await body(house, receiver, room, id)
                }
            }
        }
    }

    private static func messages(_ id: RoomID, _ house: TestHouse) async throws -> [(event: Event, body: MessagePosted)]
    {
        try await house.journal.readLog(id, after: 0, limit: 500).compactMap { read in
            (read.event.body as? MessagePosted).map { (read.event, $0) }
        }
    }

    @Test func `only an administrator says where a bot is asked, and only of a bot`() async throws {
        try await TestHouse.with { house in
            for player in [house.responder, house.bot, house.commander] {
                await #expect(throws: Refusal.self) {
                    try await house.perform(SetBotHook(bot: "bot", url: "https://bots.example/"), as: player)
                }
            }
            await #expect(throws: Refusal.self) {
                try await house.perform(SetBotHook(bot: "cleo", url: "https://bots.example/"), as: house.administrator)
            }
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            for url in ["ftp://x/", "https://u:p@bots.example/", "x"] {
                let reply = await desk.perform(.setBotHook(bot: "bot", url: url), uid: 0, asJSON: false)
                #expect(reply.status == 2, "\(url)")
            }
            let set = await desk.perform(.setBotHook(bot: "bot", url: "https://bots.example/"), uid: 0, asJSON: false)
            #expect(set.status == 0 && set.output == "bot is asked there.")
        }
    }

    @Test func `what a bot answers is its reply, said once, and it is asked by people alone`() async throws {
        let answer = Receiver.Manner { heard, _ in
            .status(200, body: #"{"content":"/close it is noon, @cleo"}"#)
        }
        try await Self.with(answer: answer) { house, receiver, room, id in
            let asked = try await house.send("what time is it, @bot?", to: room, as: house.responder)
            // Neither bots nor commands ask, nor does what mentions nobody who is asked.
            try await house.send("and you, @bot?", to: room, as: house.bot)
            try await house.send("@responder @nobody", to: room, as: house.commander)
            try await house.send("/note ask @bot", to: room, as: house.responder)
            await house.house.bots.settle()
            await house.house.bots.settle()
            #expect(receiver.heard.count == 1)
            let heard = try #require(receiver.heard.first)
            #expect(heard.method == "POST" && heard.path == "/clock?k=s3cret-of-the-bot")
            #expect(heard.fields["webhook-id"] == ["msg_\(asked.id.text)_bot"])
            #expect(heard.fields["webhook-signature"].count == 1)
            let body = try JSONParser.parse(heard.body)
            #expect(body["bot"] == "bot" && body["message"]?["content"] == "what time is it, @bot?")
            #expect(body["message"]?["sender"]?["username"] == "responder")
            let said = try await Self.messages(id, house).filter { $0.body.replyTo == asked.id }
            #expect(said.map(\.body.content) == ["/close it is noon, @cleo"])
            #expect(said.first?.event.actor.text == house.bot.id.text && said.first?.body.messageType == .text)
            for file in try house.directory.files() {
                #expect(file.bytes.range(of: Data("s3cret-of-the-bot".utf8)) == nil, "\(file.path)")
            }
        }
    }

    @Test func `a bot that was taken out, or whose question was taken back, is not asked any more`() async throws {
        try await Self.with(answer: .accepting) { house, receiver, room, _ in
            let back = try await house.send("@bot?", to: room, as: house.responder)
            try await house.perform(DeleteMessage(message: back.id), as: house.responder)
            await house.house.bots.settle()
            try await house.send("@bot!", to: room, as: house.responder)
            try await house.perform(RemoveMember(room: room, person: "bot"), as: house.commander)
            await house.house.bots.settle()
            try await house.send("@bot?", to: room, as: house.responder)
            try await house.perform(SetMember(room: room, person: "bot", role: .responder), as: house.commander)
            await house.house.bots.settle()
            #expect(receiver.heard.isEmpty)
            try await house.send("@bot?", to: room, as: house.responder)
            try await house.perform(SetBotHook(bot: "bot", url: nil), as: house.administrator)
            await house.house.bots.settle()
            #expect(receiver.heard.isEmpty)
        }
    }

    @Test func `a bot that does not answer in form is asked again, a few times, and the room is told`() async throws {
        let answer = Receiver.Manner { _, count in
            [.status(503), .status(200, body: "noon"), .status(200, body: #"{"content":7}"#), .end, .status(302)][
                min(count, 5) - 1]
        }
        try await Self.with(answer: answer) { house, receiver, room, id in
            let asked = try await house.send("@bot?", to: room, as: house.responder)
            for number in 1...5 {
                await house.house.bots.settle()
                #expect(receiver.heard.count == number)
                await house.house.bots.settle()
                #expect(receiver.heard.count == number)
                house.clock.advance(seconds: 600)
            }
            await house.house.bots.settle()
            #expect(receiver.heard.count == 5 && Set(receiver.heard.flatMap { $0.fields["webhook-id"] }).count == 1)
            let said = try await Self.messages(id, house).filter { $0.body.replyTo == asked.id }
            #expect(said.map(\.body.content) == ["`bot` does not answer."])
        }
    }
}
