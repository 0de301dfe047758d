import Actions
import App
import Domain
import Foundation
import Journal
import TestKit
import Testing

/// Runbooks as they are kept: versions, who may save them, and secrets that nobody is shown again.
struct RunbookTests {
    static func source(_ name: String = "restart", title: String = "Restart", step: String = "wait: 1s") -> String {
        "name: \(name)\ntitle: \(title)\nrisk: low\nsteps:\n  - \(step)\n"
    }

    static let secretive = source(
        step: "http: {url: \"https://a.example/\", headers: {Authorization: \"Bearer ${secret:lb}\"}}")

    @Test func `only an administrator saves runbooks and sets their secrets, and who reads has the clearance`()
        async throws
    {
        try await TestHouse.with { house in
            let save = try SaveRunbook(source: Self.source(), manner: .create)
            for player in [house.commander, house.responder, house.observer, house.bot] {
                await refuses(.forbidden) { try await house.perform(save, as: player) }
                await refuses(.forbidden) {
                    try await house.perform(SetRunbookSecret(name: "lb", value: "k"), as: player)
                }
                await refuses(.forbidden) { try await house.perform(RemoveRunbookSecret(name: "lb"), as: player) }
                await refuses(.forbidden) { try await house.ask(ListRunbookSecrets(page: PageRequest()), as: player) }
            }
            let saved = try await house.perform(save, as: house.administrator)
            #expect(saved.isNew && saved.version.version == 1 && saved.version.savedBy.username == "administrator")
            let read = GetRunbook(name: "restart", version: nil)
            for player in [house.observer, house.bot] {
                await refuses(.forbidden) { try await house.ask(read, as: player) }
                await refuses(.forbidden) { try await house.ask(ListRunbooks(page: PageRequest()), as: player) }
            }
            #expect(try await house.ask(read, as: house.responder) == saved.version)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `each other document is a version, and every version stays`() async throws {
        try await TestHouse.with { house in
            let admin = house.administrator
            await refuses(.notFound) {
                try await house.perform(SaveRunbook(source: Self.source(), manner: .replace("restart")), as: admin)
            }
            let first = try await house.perform(SaveRunbook(source: Self.source(), manner: .create), as: admin)
            await refuses(.conflict) {
                try await house.perform(SaveRunbook(source: Self.source(title: "B"), manner: .create), as: admin)
            }
            await refuses(.invalid, field: "source") {
                try await house.perform(SaveRunbook(source: Self.source(), manner: .replace("other")), as: admin)
            }
            let same = try await house.perform(
                SaveRunbook(source: Self.source(), manner: .replace("restart")), as: admin)
            #expect(!same.isNew && same.version == first.version)
            let second = try await house.perform(
                SaveRunbook(source: Self.source(title: "Again"), manner: .replace("restart")), as: admin)
            #expect(second.isNew && second.version.version == 2 && second.version.digest != first.version.digest)
            // What was, comes back as a version of its own.
            let third = try await house.perform(SaveRunbook(source: Self.source(), manner: .either), as: admin)
            #expect(third.version.version == 3 && third.version.digest == first.version.digest)
            for (number, saved) in [(1, first), (2, second), (3, third)] {
                let version = GetRunbook(name: "restart", version: Int64(number))
                #expect(try await house.ask(version, as: house.responder) == saved.version)
            }
            let listed = try await house.ask(
                ListRunbookVersions(name: "restart", page: PageRequest(number: 1, size: 2)), as: house.responder)
            #expect(listed.items.map(\.version) == [3, 2] && listed.count == 3 && listed.hasNext)
            let all = try await house.ask(ListRunbooks(page: PageRequest()), as: house.responder)
            #expect(all.items == [third.version])
            await refuses(.notFound) { try await house.ask(GetRunbook(name: "other", version: nil), as: admin) }
            await refuses(.notFound) { try await house.ask(GetRunbook(name: "restart", version: 4), as: admin) }
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a secret that does not exist keeps a runbook from being saved, with its line`() async throws {
        try await TestHouse.with { house in
            let save = try SaveRunbook(source: Self.secretive, manner: .create)
            do {
                try await house.perform(save, as: house.administrator)
                Issue.record("it was saved")
            } catch let refusal as Refusal {
                #expect(
                    refusal.fields == [
                        FieldProblem("source", "Line 5: headers: There is no secret “lb”; it has to be set first.")
                    ])
            }
            try await house.perform(SetRunbookSecret(name: "lb", value: "k3y"), as: house.administrator)
            #expect(try await house.perform(save, as: house.administrator).isNew)
        }
    }

    @Test func `a secret is one line of ASCII, stands nowhere in the clear, and is gone when it is removed`()
        async throws
    {
        try await TestHouse.with { house in
            let admin = house.administrator
            for value in ["", "a\nb", "a\u{7F}", "ü", String(repeating: "a", count: Limits.runbookSecretBytesMax + 1)] {
                await refuses(.invalid, field: "value") {
                    try await house.perform(SetRunbookSecret(name: "lb", value: value), as: admin)
                }
            }
            await refuses(.invalid, field: "name") {
                try await house.perform(SetRunbookSecret(name: "L B", value: "x"), as: admin)
            }
            let value = "correct-horse-battery-staple-9f3b"
            let set = try await house.perform(SetRunbookSecret(name: "lb", value: value), as: admin)
            #expect(set.name == "lb" && set.setBy.username == "administrator")
            try await house.perform(SetRunbookSecret(name: "lb", value: value + "2"), as: admin)
            let listed = try await house.ask(ListRunbookSecrets(page: PageRequest()), as: admin)
            #expect(listed.items.map(\.name) == ["lb"])
            for file in try house.directory.files() {
                #expect(file.bytes.range(of: Data(value.utf8)) == nil, "\(file.path)")
            }
            let told = try await CommandTests.log(.house, house).suffix(2).map { $0.body?.json.text ?? "" }
            #expect(told == [#"{"name":"lb"}"#, #"{"name":"lb"}"#])
            try await house.perform(RemoveRunbookSecret(name: "lb"), as: admin)
            await refuses(.notFound) { try await house.perform(RemoveRunbookSecret(name: "lb"), as: admin) }
            await refuses(.notFound) { try await house.ask(GetRunbookSecret(name: "lb"), as: admin) }
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
