import Actions
import App
import Domain
import Storage
import TestKit
import Testing

/// Commands that look through much: they are answered behind the transaction of their run, and to their author alone.
struct CommandLaterTests {
    @Test func `what is found is what its author may read, and the transaction does not wait for it`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let secret = try await house.openRoom("Secret", classification: .restricted, isPrivate: true)
            try await house.send("the disk of db-1 is full", to: room, as: house.responder)
            try await house.send("the disk is a secret", to: secret, as: house.commander)
            for (line, field) in [("/find", "words"), ("/find from:nobody-at-all before:x", "words")] {
                await refuses(.invalid, field: field) { try await house.send(line, to: room, as: house.responder) }
            }
            let sent = try await house.perform(
                SendMessage(room: room, content: "/find disk"), as: house.responder)
            let run = try #require(sent.run)
            #expect(run.isAnsweredLater && run.isPrivate && run.output == nil && run.state == .succeeded)
            // Asked again within a transaction it is not answered there either.
            let again = try await house.perform(
                ExecuteCommand(message: run.message, command: nil), as: house.responder)
            #expect(again.isAnsweredLater && again.output == nil)
            let told = try await house.ask(GetCommandRun(message: run.message), as: house.responder)
            #expect(told.output?.contains("the disk of db-1 is full") == true && !told.isAnsweredLater)
            #expect(told.output?.contains("secret") == false)
            #expect(try await house.ask(GetCommandRun(message: run.message), as: house.commander).output == nil)
            let nothing = try await CommandTests.run("/find xylophone", in: room, as: house.responder, house)
            #expect(nothing.output == "Nothing was found.")
            guard case .id(let hidden) = secret else { return }
            let own = try await CommandTests.run("/find disk in:\(hidden)", in: room, as: house.responder, house)
            #expect(own.output?.hasPrefix("Refused: ") == true, "\(own.output ?? "")")
            #expect(
                try await !CommandTests.log(id, house).contains {
                    ($0.body as? MessagePosted)?.messageType == .commandResult
                })
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a room's record is checked entry by entry, and what was changed is named`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let said = try await house.send("the disk is full", to: room, as: house.responder)
            let gone = try await house.send("hunter2", to: room, as: house.responder)
            try await house.redact(gone.id, as: house.commander)
            let fine = try await CommandTests.run("/verify", in: room, as: house.responder, house)
            let count = try await CommandTests.log(id, house).count
            #expect(
                fine.output
                    == "\(count) entries of this room have their hashes, and what can be opened of them is what "
                    + "was committed to. Of 1 the content was destroyed. No signed head covers them yet.",
                "\(fine.output ?? "")")
            try house.house.store.transaction { db in
                try db.execute("UPDATE events SET request_id = 'forged' WHERE room_id = \(id) AND seq = \(said.seq)")
            }
            let forged = try await CommandTests.run("/verify", in: room, as: house.responder, house)
            #expect(forged.output == "**Not intact** at #\(said.seq): it does not have its hash.")
        }
    }

    @Test func `the numbers of a timeline are those of messages, so that a pin hits them`() async throws {
        try await TestHouse.with { house in
            let (_, room, _) = try await CommandTests.incident(house)
            _ = try await CommandTests.run("/note the graphs dip", in: room, as: house.responder, house)
            _ = try await CommandTests.run("/severity sev1", in: room, as: house.responder, house)
            let list = try await CommandTests.run("/timeline", in: room, as: house.responder, house).output ?? ""
            var hit = 0
            for line in list.split(separator: "\n") {
                guard let number = line.split(separator: "#").last.flatMap({ Int($0.dropLast()) }), line.hasSuffix(")")
                else { continue }
                hit += 1
                let pinned = try await CommandTests.run("/pin #\(number)", in: room, as: house.responder, house)
                #expect(pinned.state == .succeeded, "\(line)")
            }
            #expect(hit >= 2, "\(list)")
        }
    }
}
