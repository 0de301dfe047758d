import Actions
import Domain
import Journal
import TestKit
import Testing

/// The record of an incident as one document.
struct ExportTests {
    @Test func `who may not export or read an incident gets no document, and what was left out is said`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house, isPrivate: true)
            await refuses(.notFound) { try await house.ask(ExportIncident(incident: key), as: house.outsider) }
            await refuses(.notFound) { try await house.ask(ExportIncident(incident: "INC-9"), as: house.commander) }
            await refuses(.forbidden) { try await house.ask(ExportIncident(incident: key), as: house.responder) }
            await refuses(.forbidden) { try await house.ask(ExportIncident(incident: key), as: house.administrator) }
            let tried = try await CommandTests.run("/export", in: room, as: house.responder, house)
            #expect(tried.state == .refused && tried.output == nil)
            let plain = try await house.openRoom(classification: .internal)
            #expect(try await CommandTests.run("/export", in: plain, as: house.commander, house).state == .refused)
            for number in 0..<40 {
                try await house.send("/note entry \(number)", to: room, as: house.responder)
            }
            let cut = try await house.ask(ExportIncident(incident: key, bytesMax: 2_000), as: house.commander)
            #expect(cut.utf8.count <= 2_000 && cut.contains("This is not all of it"))
            #expect(cut.contains("entry 1\n") && !cut.contains("entry 39"))
        }
    }

    @Test func `the document tells the whole incident, without what was taken back`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let lines = [
                "/lead", "/task look at the disk @responder", #"/decide "add a disk" because "it is quick""#,
                "/update --next=30m we look", "/note the graphs dip", "/impact all of checkout", "/resolve More disk",
                "/close external",
            ]
            for line in lines {
                house.clock.advance(seconds: 60)
                try await house.send(line, to: room, as: house.commander)
            }
            let secret = try await house.send("hunter2", to: room, as: house.commander)
            try await house.perform(AddToTimeline(message: secret.id), as: house.commander)
            try await house.redact(secret.id, as: house.commander)
            let run = try await CommandTests.run("/export", in: room, as: house.commander, house)
            let text = run.output ?? ""
            for part in [
                "# \(key) Checkout fails", "- status: closed (external)", "- summary: More disk",
                "- impact: all of checkout", "## Moments", "- time_to_resolve: 420 s", "- incident commander: @cleo",
                "## Decisions", "add a disk Because: it is quick", "to stakeholders: we look", "## Tasks",
                "task, open, @responder: look at the disk", "## Timeline", "the graphs dip",
                "Status: resolved → closed",
            ] { #expect(text.contains(part), "\(part) is not in \(text)") }
            #expect(!text.contains("hunter2") && !text.contains("This is not all of it"))
            #expect(run.isPrivate && run.state == .succeeded)
            let whole = try await house.ask(ExportIncident(incident: key), as: house.commander)
            #expect(whole == text)
        }
    }
}
