import Domain
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Actions
@testable import App

/// Programs of steps: what may be started, what it has, and how it is ended. One after the other: an account's limit of
/// processes counts those of all tests.
@Suite(.serialized, .timeLimit(.minutes(5))) struct RunProgramTests {
    /// What came of a program, and what it printed.
    private static func run(
        _ argv: [String], within: Int64 = 20, programs: [String] = ["/bin/sh", "/usr/bin/printf"],
        account: RunAccount? = nil
    ) async -> (exit: RunExit, printed: String) {
        let printed = Mutex<[UInt8]>([])
        let exit = await ProgramRunner(programs: programs, account: account).run(
            RunProgram(argv: argv, within: within, expect: [0])
        ) { bytes in printed.withLock { $0 += bytes } }
        return (exit, String(decoding: printed.withLock { $0 }, as: UTF8.self))
    }

    private static func sh(
        _ script: String, within: Int64 = 20, account: RunAccount? = nil
    ) async -> (exit: RunExit, printed: String) {
        await run(["sh", "-c", script], within: within, account: account)
    }

    @Test func `what no setting names is not started`() async {
        #expect(await Self.run(["sh"], programs: []).exit == .notStarted("this server runs no programs"))
        for name in ["cat", "/bin/cat", "sh ", "../bin/sh", "/bin/../bin/sh", "./sh", "SH"] {
            #expect(await Self.run([name]).exit == .notStarted("this server does not run \(name)"))
        }
        let two = ["/bin/sh", "/opt/bin/sh"]
        #expect(await Self.run(["sh"], programs: two).exit == .notStarted("this server does not run sh"))
        let gone = await Self.run(["nothing"], programs: ["/nowhere/nothing"]).exit
        #expect(gone == .notStarted("it could not be started: No such file or directory"))
        #expect(await Self.run(["printf", "a\u{0}b"]).exit == .notStarted("an argument has a null character"))
        #expect(await Self.run(["/bin/sh", "-c", "exit 0"]).exit == .exited(0))
    }

    @Test func `a program has nothing of the server but its arguments`() async throws {
        let environment = await Self.sh("env | sort | grep -v -e ^PWD -e ^OLDPWD -e ^SHLVL -e ^_=")
        #expect(environment.printed == "HOME=/\nLANG=C.UTF-8\nPATH=/usr/sbin:/usr/bin:/sbin:/bin\n")
        // The listing itself holds one more.
        let descriptors = await Self.sh("ls /proc/self/fd | wc -l; readlink /proc/self/fd/0; pwd")
        #expect(descriptors.printed == "4\n/dev/null\n/\n", "\(descriptors.printed)")
        let limits = await Self.sh("ulimit -c; ulimit -n; grep NoNewPrivs /proc/self/status")
        #expect(limits.printed == "0\n256\nNoNewPrivs:\t1\n", "\(limits.printed)")
        let both = await Self.sh("echo out; echo err >&2; exit 7")
        #expect(both.exit == .exited(7) && both.printed == "out\nerr\n")
    }

    @Test func `five hundred payloads arrive as the arguments that they are`() async {
        let pieces = [
            "'", "\"", "`id`", "\\", "$(id)", "${HOME}", ";id", "&& id", "| id", "> /tmp/x", "< /etc/passwd", "../..",
            "*",
            "~", "-rf", "--", "%s", "%n", "\n", "\t", "é", "👩‍🚒", "\u{202E}", " ", "!!", "#", "{a,b}", "[a-z]", "?",
        ]
        var payloads = pieces
        for first in pieces { for second in pieces.prefix(18) { payloads.append(first + second) } }
        #expect(payloads.count >= 500)
        let heard = await Self.run(["printf", "%s\u{1}"] + payloads)
        #expect(heard.exit == .exited(0))
        #expect(heard.printed.split(separator: "\u{1}").map(String.init) == payloads)
    }

    @Test func `what floods, hangs, or ends by a signal is cut and said so`() async {
        let flood = await Self.sh("yes")
        #expect(flood.exit == .flooded && flood.printed.utf8.count == Limits.runPrintedBytesMax)
        #expect(await Self.sh("sleep 600", within: 1).exit == .overdue)
        #expect(await Self.sh("trap '' TERM INT HUP; while :; do :; done", within: 1).exit == .overdue)
        #expect(await Self.sh("kill -SEGV $$").exit == .signalled(11))
        #expect(await Self.sh("exec >&- 2>&-; exit 3").exit == .exited(3))
        let file = await Self.sh(
            "cd /tmp && head -c 70000000 /dev/zero > muster-run-$$; s=$?; rm -f muster-run-$$; exit $s")
        #expect(file.exit != .exited(0))
    }

    @Test func `what a program leaves behind is ended with it, in whatever session it hides`() async throws {
        let mark = "6\(Int.random(in: 10_000...99_999))"
        let left = await Self.sh("setsid sleep \(mark) & (setsid setsid sleep \(mark) &) ; sleep 0.2; echo $!")
        #expect(left.exit == .exited(0))
        let late = await Self.sh("setsid sh -c 'setsid sleep \(mark)' & sleep 600", within: 1)
        #expect(late.exit == .overdue)
        let listing = await Self.sh("cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '")
        #expect(!listing.printed.contains("sleep \(mark)"))
    }

    @Test func `a program ends with the task that waits for it`() async throws {
        let task = Task { await Self.sh("echo begun; sleep 600") }
        // Once it is there, or before: both ways it is called off.
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        #expect(await task.value.exit == .interrupted)
    }

    @Test(.enabled(if: geteuid() == 0)) func `programs run as the account that the settings name`() async throws {
        let nobody = try #require(RunAccount(named: "nobody"))
        let who = await Self.sh("id -u; id -G; cat /etc/shadow || echo kept", account: nobody)
        #expect(who.printed.hasPrefix("\(nobody.user)\n\(nobody.group)\n") && who.printed.hasSuffix("kept\n"))
        #expect(throws: Refusal.self) { try Settings(environment: ["MUSTER_RUN_PROGRAMS": "/bin/sh"]) }
        let settings = try Settings(environment: ["MUSTER_RUN_PROGRAMS": "/bin/sh", "MUSTER_RUN_USER": "nobody"])
        #expect(settings.runAccount == nobody && settings.runPrograms == ["/bin/sh"])
        for (name, value) in [
            ("MUSTER_RUN_PROGRAMS", "sh"), ("MUSTER_RUN_PROGRAMS", "/a/../sh"), ("MUSTER_RUN_USER", "no one"),
        ] {
            #expect(throws: Refusal.self) { try Settings(environment: [name: value]) }
        }
    }

    @Test(.enabled(if: geteuid() == 0)) func `a program that forks without end is ended`() async throws {
        let nobody = try #require(RunAccount(named: "nobody"))
        let bomb = await Self.sh("b() { b & b & wait; }; b", within: 2, account: nobody)
        // It may run into its limit of processes, or of time.
        #expect(bomb.exit != .interrupted && !bomb.printed.isEmpty || bomb.exit == .overdue, "\(bomb.exit)")
        let left = await Self.sh("ps -o pid= -u nobody | wc -l")
        #expect(left.printed.trimmingCharacters(in: .whitespacesAndNewlines) == "0", "\(left.printed)")
    }

    @Test func `a step that floods, hangs or ends by a signal is reported in its run, which goes on where it says so`()
        async throws
    {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.runPrograms = ["/bin/sh"]
            try await directory.open { [directory] opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.openRoom(classification: .internal)
                let source = """
                    name: wild
                    title: Wild
                    risk: low
                    steps:
                      - {on_failure: continue, command: {argv: [sh, -c, "yes"]}}
                      - {on_failure: continue, command: {argv: [sh, -c, "sleep 600"], timeout: 1s}}
                      - {on_failure: continue, command: {argv: [sh, -c, "kill -SEGV $$"]}}
                      - message: "Still here."
                    """
                try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                try await house.send("/run playbook wild", to: room, as: house.responder)
                await house.house.runs.settle()
                let run = try await house.ask(GetRun(run: .number(1)), as: house.commander)
                #expect(run.state == .succeeded && run.steps.map(\.state) == [.failed, .failed, .failed, .succeeded])
                let reasons = run.steps.compactMap(\.reason)
                #expect(
                    reasons == [
                        "it printed more than \(Limits.runPrintedBytesMax) bytes and was ended",
                        "it took longer than 1 s and was ended", "it was ended by signal 11",
                    ], "\(reasons)")
            }
        }
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a step that forks without end is cut at its limit and reported, and nothing of it is left`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.runPrograms = ["/bin/sh"]
            let nobody = try #require(RunAccount(named: "nobody"))
            directory.settings.runAccount = nobody
            try await directory.open { [directory] opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.openRoom(classification: .internal)
                let source = """
                    name: bomb
                    title: Bomb
                    risk: low
                    steps:
                      - command: {argv: [sh, -c, "while :; do sleep 600 & done"], timeout: 5s}
                    """
                try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                try await house.send("/run playbook bomb", to: room, as: house.responder)
                await house.house.runs.settle()
                let run = try await house.ask(GetRun(run: .number(1)), as: house.commander)
                #expect(run.state == .failed && run.steps.map(\.state) == [.failed] && run.steps[0].reason != nil)
                guard let result = run.steps[0].result else {
                    Issue.record("the step has no result")
                    return
                }
                let said = try await house.ask(GetMessage(message: result), as: house.commander).content ?? ""
                #expect(said.lowercased().contains("fork"), "\(said)")
                let left = await Self.sh("ps -o pid= -u nobody | wc -l")
                #expect(left.printed.trimmingCharacters(in: .whitespacesAndNewlines) == "0", "\(left.printed)")
            }
        }
    }

    @Test func `what a step prints is told to the room while it goes on`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.runPrograms = ["/bin/sh"]
            try await directory.open { [directory] opened in
                try await TestServer.serve(TestHouse(opened, in: directory)) { server in
                    let house = server.house
                    let room = try await house.openRoom(slug: "hall", classification: .internal)
                    let source = """
                        name: tell
                        title: Tell
                        risk: low
                        args: {file: {type: string}}
                        steps:
                          - command:
                              argv: [sh, -c, 'echo begun; until [ -e "$1" ]; do sleep 0.1; done', sh, "${file}"]
                              timeout: 5m
                        """
                    try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                    let file = directory.path + "/go-on"
                    try await server.socket("/ws/chat/hall/", as: house.commander) { socket in
                        _ = try await socket.next("live")
                        try await house.send("/run playbook tell file=\(file)", to: room, as: house.responder)
                        let settled = Task { await house.house.runs.settle() }
                        var told = ""
                        while !told.contains(" prints:") {
                            told = try await socket.nextFrame()["message"]?["content"]?.string ?? ""
                        }
                        #expect(told.contains("```\nbegun\n"), "\(told)")
                        let meanwhile = try await house.ask(GetRun(run: .number(1)), as: house.commander)
                        #expect(meanwhile.state == .running)
                        try Data().write(to: URL(fileURLWithPath: file))
                        #expect(try await socket.next("command_finished")["status"] == "succeeded")
                        await settled.value
                        let run = try await house.ask(GetRun(run: .number(1)), as: house.commander)
                        #expect(run.state == .succeeded)
                    }
                }
            }
        }
    }

    @Test func `what a step prints is said in the room, and a run says how its program ended`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.runPrograms = ["/bin/sh"]
            try await directory.open { [directory] opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.openRoom(classification: .internal)
                let source = """
                    name: look
                    title: Look
                    risk: low
                    args: {what: {type: string}}
                    steps:
                      - command: {argv: [sh, -c, 'echo "$1"; exit 3', sh, "${what}"], expect: 3}
                      - command: {argv: [cat, /etc/passwd]}
                    """
                try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
                try await house.send("/run playbook look what=\"$(id); ``` x\"", to: room, as: house.responder)
                await house.house.runs.settle()
                let run = try await house.ask(GetRun(run: .number(1)), as: house.commander)
                #expect(run.steps.map(\.state) == [.succeeded, .failed] && run.state == .failed)
                #expect(run.steps[1].reason == "this server does not run cat")
                guard let result = run.steps[0].result else {
                    Issue.record("the step has no result")
                    return
                }
                let said = try await house.ask(GetMessage(message: result), as: house.commander).content ?? ""
                #expect(said.hasPrefix("**RUN-1** step 1 of 2, command: it exited with 3."))
                #expect(said.contains("````\n$(id); ``` x\n"), "\(said)")
            }
        }
    }
}
