import Actions
import Domain
import Journal
import Testing

/// What the writer knows of rooms from one transaction to the next, and that nobody is judged by what is no longer so.
struct HeldRoomsTests {
    @Test func `a room is looked up for the first message and not for those behind it`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            _ = stage.engine.takeAsked()
            _ = try await stage.say("first", as: stage.cleo)
            let first = stage.engine.takeAsked()
            for number in 0..<5 { _ = try await stage.say("\(number)", as: stage.cleo) }
            #expect(stage.engine.takeAsked() == 0)
            #expect(first == 1)
            _ = try await stage.say("mine", as: stage.sam)
            #expect(stage.engine.takeAsked() == 1)
        }
    }

    @Test func `who was taken out says nothing more, and who was let in again does`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            #expect(try await stage.say("in", as: stage.sam) == "4 true")
            let room = RoomReference.id(stage.room)
            _ = try await stage.journal.perform(
                RemoveMember(room: room, person: "sam"), as: stage.operation(stage.cleo))
            #expect(try await stage.say("out", as: stage.sam) == "forbidden")
            #expect(try await stage.say("still in", as: stage.cleo) == "6 true")
            _ = try await stage.journal.perform(
                SetMember(room: room, person: "sam", role: .observer), as: stage.operation(stage.cleo))
            #expect(try await stage.say("watching", as: stage.sam) == "forbidden")
            _ = try await stage.journal.perform(
                SetMember(room: room, person: "sam", role: .responder), as: stage.operation(stage.cleo))
            #expect(try await stage.say("back", as: stage.sam) == "9 true")
        }
    }

    @Test func `an archived room takes nothing although it was open a moment ago`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            #expect(try await stage.say("open", as: stage.cleo) == "4 true")
            _ = try await stage.journal.perform(
                ArchiveRoom(room: .id(stage.room)), as: stage.operation(stage.cleo))
            #expect(try await stage.say("late", as: stage.cleo) == "room_archived")
        }
    }

    @Test func `a change that changes nothing tells how many messages there are now`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            for number in 0..<3 { _ = try await stage.say("\(number)", as: stage.cleo) }
            let same = try await stage.journal.perform(
                UpdateRoom(room: .id(stage.room), name: "r", description: nil, isPrivate: nil),
                as: stage.operation(stage.cleo))
            #expect(same.room.messagesCount == 3)
            #expect(same.room.head == 6)
        }
    }

    @Test func `how far somebody has read goes on from where they were, whatever they said meanwhile`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            for number in 0..<3 { _ = try await stage.say("\(number)", as: stage.sam) }
            for (asked, reached) in [(3, 3), (5, 5), (4, 5), (99, 6)] as [(Int64, Int64)] {
                let read = try await stage.journal.perform(
                    MarkRead(room: .id(stage.room), seq: asked), as: stage.operation(stage.sam))
                #expect(read.upTo == reached)
            }
        }
    }

    @Test func `what a transaction that came to nothing had looked up and counted is not believed`() async throws {
        try await CountedStage.with(isRemote: false) { stage in
            #expect(try await stage.say("before", as: stage.cleo) == "4 true")
            let said = try await stage.together(
                { answers in
                    stage.send("kept", "1", as: stage.sam, answers)
                    stage.submit(
                        RemoveMember(room: .id(stage.room), person: "sam"), as: stage.cleo, answers
                    ) { _ in "removed" }
                    stage.submit(Broken(room: stage.room), as: stage.cleo, answers) { _ in "done" }
                    stage.send("out", "2", as: stage.sam, answers)
                    stage.send("in", "3", as: stage.cleo, answers)
                }, count: 5)
            #expect(said == ["5 true", "removed", "conflict", "forbidden", "7 true"])
            #expect(try await stage.say("after", as: stage.cleo) == "8 true")
        }
    }
}

/// An action whose answer fails once its event is written, so that its transaction is taken back.
private struct Broken: Action {
    let room: RoomID

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let body = MessagePosted(
            messageType: .text, content: "taken back", replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
            ackRequired: false)
        return Plan([Draft(room, body, desk)]) { _ in throw Refusal(.conflict, "The answer of this action fails.") }
    }
}
