import Actions
import Domain
import Journal
import Testing

/// What a batch asks ahead for all of its operations, and that none of them is decided by what another one changed since.
struct ForeseenTests {
    @Test func `a batch of messages waits for one answer before it writes`() async throws {
        try await CountedStage.with(isRemote: true) { stage in
            _ = try await stage.journal.perform(stage.message("first", "first"), as: stage.operation(stage.cleo))
            _ = stage.engine.takeAsked()
            let said = try await stage.together(
                { answers in
                    for number in 0..<40 {
                        let scope = number % 2 == 0 ? stage.cleo : stage.sam
                        stage.send("\(number)", "c\(number)", as: scope, answers)
                    }
                }, count: 40)
            #expect(said == (0..<40).map { "\($0 + 5) true" })
            #expect(stage.engine.takeAsked() == 1)
        }
    }

    @Test func `a client id that a batch holds twice is one message, and another content a conflict`() async throws {
        try await CountedStage.with(isRemote: true) { stage in
            _ = try await stage.journal.perform(stage.message("old", "old"), as: stage.operation(stage.cleo))
            let said = try await stage.together(
                { answers in
                    stage.send("new", "new", as: stage.cleo, answers)
                    stage.send("new", "new", as: stage.cleo, answers)
                    stage.send("other", "new", as: stage.cleo, answers)
                    stage.send("new", "new", as: stage.sam, answers)
                    stage.send("old", "old", as: stage.cleo, answers)
                    stage.submit(MarkRead(room: .id(stage.room), seq: 3), as: stage.sam, answers) { "\($0.upTo)" }
                    stage.submit(MarkRead(room: .id(stage.room), seq: 2), as: stage.sam, answers) { "\($0.upTo)" }
                    stage.send("newer", "newer", as: stage.sam, answers)
                    stage.send("newer", "newer", as: stage.sam, answers)
                }, count: 9)
            #expect(
                said == [
                    "5 true", "5 false", "conflict", "6 true", "4 false", "3", "3", "7 true", "7 false",
                ])
        }
    }

    @Test func `who is taken out of a room in a batch says nothing more in it, and who is let in does`() async throws {
        try await CountedStage.with(isRemote: true) { stage in
            let said = try await stage.together(
                { answers in
                    stage.send("in", "1", as: stage.sam, answers)
                    stage.submit(
                        RemoveMember(room: .id(stage.room), person: "sam"), as: stage.cleo, answers
                    ) { _ in "removed" }
                    stage.send("out", "2", as: stage.sam, answers)
                    stage.send("still in", "3", as: stage.cleo, answers)
                    stage.submit(
                        SetMember(room: .id(stage.room), person: "sam", role: .responder), as: stage.cleo, answers
                    ) { _ in "added" }
                    stage.send("back", "4", as: stage.sam, answers)
                }, count: 6)
            #expect(said == ["4 true", "removed", "forbidden", "6 true", "added", "8 true"])
        }
    }

    @Test func `a room that a batch archives takes nothing after that, and what does not exist is not found`()
        async throws
    {
        try await CountedStage.with(isRemote: true) { stage in
            let nowhere = SendMessage(
                room: .id(RoomID(trusted: "0193d3a0-0000-7000-8000-00000000dead")), content: "x", clientID: "x")
            let said = try await stage.together(
                { answers in
                    stage.submit(nowhere, as: stage.cleo, answers) { _ in "sent" }
                    stage.send("before", "1", as: stage.cleo, answers)
                    stage.submit(ArchiveRoom(room: .id(stage.room)), as: stage.cleo, answers) { _ in "archived" }
                    stage.send("after", "2", as: stage.cleo, answers)
                }, count: 4)
            #expect(said == ["not_found", "4 true", "archived", "room_archived"])
        }
    }
}
