import Actions
import App
import Domain
import Foundation
import Journal
import NIOHTTP1
import Outside
import TestKit
import Testing

/// Steps of runbooks that reach outside, before a peer that counts what it hears.
struct RunRequestTests {
    /// A room, a peer, and a runbook with these steps, in which `PORT` is the peer's port.
    private static func with(
        _ steps: String, args: String = "", answer: Receiver.Manner = .accepting,
        _ body: @Sendable (TestHouse, Receiver, RoomReference) async throws -> Void
    ) async throws {
        try await Receiver.with(answer: answer) { receiver in
            try await TestDirectory.with { directory in
                var directory = directory
                directory.settings.outboundAllow = try OutboundAllowance(["127.0.0.1:\(receiver.port)"])
                try await directory.open { [directory] house in
                    let house = try await TestHouse(house, in: directory)
                    let room = try await house.openRoom(classification: .internal)
                    try await house.perform(
                        SetRunbookSecret(name: "lb", value: "s3cret-of-the-peer"), as: house.administrator)
                    let text = "name: call\ntitle: Call\nrisk: low\n\(args)steps:\n" + steps
                    let source = text.split(separator: "PORT", omittingEmptySubsequences: false).joined(
                        separator: "\(receiver.port)")
                    try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                    try await body(house, receiver, room)
                }
            }
        }
    }

    private static func start(_ arguments: String = "", _ house: TestHouse, _ room: RoomReference) async throws {
        try await house.send("/run playbook call \(arguments)", to: room, as: house.responder)
        await house.house.runs.settle()
    }

    private static func run(_ house: TestHouse) async throws -> RunbookRun {
        try await house.ask(GetRun(run: .number(1)), as: house.commander)
    }

    private static func said(_ house: TestHouse, _ room: RoomReference) async throws -> String {
        guard case .id(let id) = room else { return "" }
        return try await house.journal.readLog(id, after: 0, limit: 500).compactMap {
            ($0.event.body as? MessagePosted)?.content
        }.joined(separator: "\n")
    }

    @Test func `a request is what the step says, with its secret in the field and nowhere else`() async throws {
        let steps = """
              - http:
                  method: POST
                  url: "http://127.0.0.1:PORT/drain/${zone}?z=${zone}"
                  headers: {Authorization: "Bearer ${secret:lb}", X-Zone: "${zone}"}
                  json: {zone: "${zone}", count: 2}
                  expect: [200, 202]
            """
        let answer = Receiver.Manner { heard, _ in
            .status(202, body: "you said \(heard.fields["Authorization"].joined()) ``` \u{1B}[31m")
        }
        try await Self.with(steps, args: "args: {zone: {type: string}}\n", answer: answer) { house, receiver, room in
            try await Self.start("zone=\"eu 1/..\\\"\"", house, room)
            let run = try await Self.run(house)
            #expect(run.state == .succeeded)
            let heard = try #require(receiver.heard.first)
            #expect(receiver.heard.count == 1 && heard.method == "POST")
            #expect(heard.path == "/drain/eu%201%2F..%22?z=eu%201%2F..%22")
            #expect(heard.fields["Authorization"] == ["Bearer s3cret-of-the-peer"])
            #expect(heard.fields["X-Zone"] == ["eu 1/..\""] && heard.fields["Content-Type"] == ["application/json"])
            #expect(heard.fields["Idempotency-Key"] == ["\(run.id.text)-1"])
            let body = try JSONParser.parse(heard.body)
            #expect(body == ["zone": "eu 1/..\"", "count": 2])
            let said = try await Self.said(house, room)
            #expect(said.contains("step 1 of 1, http: 202.") && said.contains("you said Bearer •••"))
            #expect(said.contains("````\n") && !said.contains("\u{1B}") && !said.contains("s3cret"))
            for file in try house.directory.files() {
                #expect(file.bytes.range(of: Data("s3cret-of-the-peer".utf8)) == nil, "\(file.path)")
            }
        }
    }

    @Test func `another answer than expected fails, after as many tries as the step says`() async throws {
        let steps = """
              - http: {method: POST, url: "http://127.0.0.1:PORT/", expect: 200, retry: {times: 2, wait: 1s}}
              - message: never
            """
        let answer = Receiver.Manner { _, _ in .status(503, body: "not now") }
        try await Self.with(steps, answer: answer) { house, receiver, room in
            try await Self.start("", house, room)
            let run = try await Self.run(house)
            #expect(run.state == .failed && run.steps.map(\.reason) == ["the answer is 503"])
            #expect(receiver.heard.count == 3)
            #expect(Set(receiver.heard.flatMap { $0.fields["Idempotency-Key"] }).count == 1)
            #expect(try await Self.said(house, room).contains("not now"))
        }
    }

    @Test func `a try that succeeds ends the tries, and a redirection is no success`() async throws {
        let steps = """
              - http: {url: "http://127.0.0.1:PORT/a", retry: {times: 5, wait: 1s}}
              - http: {url: "http://127.0.0.1:PORT/b"}
            """
        let answer = Receiver.Manner { heard, count in
            if heard.path == "/b" { return .status(302, fields: ["Location": "http://127.0.0.1:1/"]) }
            return count < 2 ? .status(500) : .status(204)
        }
        try await Self.with(steps, answer: answer) { house, receiver, room in
            try await Self.start("", house, room)
            let run = try await Self.run(house)
            #expect(run.steps.map(\.state) == [.succeeded, .failed] && run.steps[1].reason == "the answer is 302")
            #expect(receiver.heard.map(\.path) == ["/a", "/a", "/b"])
        }
    }

    @Test func `of a request that may have been heard nobody knows, and a person says how it goes on`() async throws {
        let steps = """
              - {name: pay, http: {method: POST, url: "http://127.0.0.1:PORT/pay", retry: {times: 5}}}
              - http: {url: "http://127.0.0.1:PORT/after"}
            """
        let answer = Receiver.Manner { heard, _ in heard.path == "/pay" ? .end : .status(204) }
        try await Self.with(steps, answer: answer) { house, receiver, room in
            try await Self.start("", house, room)
            var run = try await Self.run(house)
            #expect(run.state == .unknown && run.steps.map(\.state) == [.unknown])
            // It was not sent again, whatever the step says of tries.
            #expect(receiver.heard.count == 1)
            await house.house.runs.settle()
            #expect(receiver.heard.count == 1)
            #expect(try await Self.said(house, room).contains("`/approve RUN-1` to go on behind it"))
            try await house.perform(ApproveRun(run: .number(1)), as: house.commander)
            await house.house.runs.settle()
            run = try await Self.run(house)
            #expect(run.state == .succeeded && run.steps.map(\.state) == [.unknown, .succeeded])
            #expect(run.steps[0].by?.username == "cleo")
            #expect(receiver.heard.map(\.path) == ["/pay", "/after"])
        }
    }

    @Test func `what may be repeated is sent again when nobody knows`() async throws {
        let steps = """
              - http: {method: POST, url: "http://127.0.0.1:PORT/", repeatable: true, retry: {times: 1, wait: 1s}}
            """
        let answer = Receiver.Manner { _, count in count == 1 ? .end : .status(204) }
        try await Self.with(steps, answer: answer) { house, receiver, room in
            try await Self.start("", house, room)
            #expect(try await Self.run(house).state == .succeeded)
            #expect(receiver.heard.count == 2)
        }
    }

    @Test func `a step does not reach where the server may not go`() async throws {
        let steps = """
              - {on_failure: continue, http: {url: "http://127.0.0.1:1/"}}
              - {on_failure: continue, http: {url: "http://[::1]:PORT/"}}
              - {on_failure: continue, http: {url: "http://169.254.169.254/latest/meta-data"}}
              - {on_failure: continue, http: {url: "http://0x7f.1:PORT/"}}
            """
        try await Self.with(steps) { house, receiver, room in
            try await Self.start("", house, room)
            let run = try await Self.run(house)
            #expect(run.steps.count == 4 && run.steps.allSatisfy { $0.state == .failed })
            #expect(run.state == .succeeded && receiver.heard.isEmpty)
            #expect(run.steps[0].reason?.contains("requests may not go there") == true, "\(run.steps[0].reason ?? "")")
        }
    }

    @Test func `a secret that is gone fails the step before anything is sent`() async throws {
        let steps = """
              - wait: 1s
              - http: {url: "http://127.0.0.1:PORT/", headers: {A: "${secret:lb}"}}
            """
        try await Self.with(steps) { house, receiver, room in
            try await Self.start("", house, room)
            try await house.perform(RemoveRunbookSecret(name: "lb"), as: house.administrator)
            house.clock.advance(seconds: 1)
            await house.house.runs.settle()
            let run = try await Self.run(house)
            #expect(run.state == .failed && run.steps[1].reason == "there is no secret “lb” any more")
            #expect(receiver.heard.isEmpty)
        }
    }

    @Test func `a step that is handed over waits for the report, and only for one with its key`() async throws {
        let steps = """
              - {name: job, http: {method: POST, url: "http://127.0.0.1:PORT/job", json: {tell: "${callback}"}, callback: 10m}}
              - message: went on
            """
        try await Self.with(steps) { house, receiver, room in
            for _ in 0..<3 { try await Self.start("", house, room) }
            var keys: [String] = []
            for heard in receiver.heard {
                let tell = try #require(try JSONParser.parse(heard.body)["tell"]?.string)
                #expect(tell.hasPrefix("http://127.0.0.1:8000/hooks/run/"))
                keys.append(String(tell.dropFirst("http://127.0.0.1:8000/hooks/run/".count)))
            }
            #expect(Set(keys).count == 3)
            var run = try await Self.run(house)
            #expect(run.state == .running && run.steps.map(\.state) == [.waiting] && run.waitsUntil != nil)
            let report = { (key: String, hasSucceeded: Bool) in
                try await house.journal.perform(
                    ReportStep(key: key, hasSucceeded: hasSucceeded, text: "built ``` 7"),
                    as: house.house.operation(.system, .integration, "test"))
            }
            let parts = keys[0].split(separator: ".").map(String.init)
            let other = keys[1].split(separator: ".").map(String.init)
            for key in [
                "", "x", parts[0], "\(parts[0]).1.", "\(parts[0]).1.00", "\(parts[0]).2.\(parts[2])",
                "\(parts[0]).1.\(other[2])", "\(other[0]).1.\(parts[2])", keys[0] + "0", keys[0].uppercased(),
            ] {
                await #expect(throws: Refusal.notFound, "\(key)") { try await report(key, true) }
            }
            try await report(keys[0], true)
            await #expect(throws: Refusal(.conflict, "No report is awaited.")) { try await report(keys[0], false) }
            try await report(keys[1], false)
            await house.house.runs.settle()
            run = try await Self.run(house)
            #expect(run.state == .succeeded && run.steps.map(\.state) == [.succeeded, .succeeded])
            let second = try await house.ask(GetRun(run: .number(2)), as: house.commander)
            #expect(second.state == .failed && second.steps.map(\.reason) == ["it was reported as failed"])
            #expect(try await Self.said(house, room).contains("````\nbuilt ``` 7\n````"))
            house.clock.advance(seconds: 600)
            await house.house.runs.settle()
            let third = try await house.ask(GetRun(run: .number(3)), as: house.commander)
            #expect(third.state == .failed && third.steps.map(\.reason) == ["nobody reported back in time"])
            #expect(receiver.heard.count == 3)
        }
    }

    @Test func `a run goes on where another server left it`() async throws {
        let steps = """
              - http: {method: POST, url: "http://127.0.0.1:PORT/one"}
              - wait: 30s
              - http: {method: POST, url: "http://127.0.0.1:PORT/two"}
              - message: done
            """
        try await Receiver.with { receiver in
            try await TestDirectory.with { directory in
                var directory = directory
                directory.settings.outboundAllow = try OutboundAllowance(["127.0.0.1:\(receiver.port)"])
                let source = ("name: call\ntitle: Call\nrisk: low\nsteps:\n" + steps).split(separator: "PORT").joined(
                    separator: "\(receiver.port)")
                let player = try await directory.open { [directory] opened in
                    let house = try await TestHouse(opened, in: directory)
                    let room = try await house.openRoom(classification: .internal)
                    try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                    try await Self.start("", house, room)
                    return house.commander
                }
                directory.clock.advance(seconds: 30)
                try await directory.open { house in
                    await house.runs.settle()
                    let operation = house.operation(player.scope, .rest, "test")
                    let run = try await house.journal.ask(GetRun(run: .number(1)), as: operation)
                    #expect(run.state == .succeeded)
                }
                #expect(receiver.heard.map(\.path) == ["/one", "/two"])
            }
        }
    }
}
