import Domain
import Foundation
import TestKit

/// The built program, run as people run it: its own process, arguments, input, output and status.
struct Program: Sendable {
    /// What a run came to.
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// The last line of standard error.
        var complaint: String { String(errors.split(separator: "\n").last ?? "") }
    }

    /// The data directory of every run.
    let data: String
    /// A command that runs it, with its arguments; empty runs it directly.
    var runner: [String] = []

    /// Runs the body with a directory that is gone afterwards.
    static func with<Result: Sendable>(_ body: (Program) async throws -> Result) async throws -> Result {
        try await TestDirectory.with { directory in try await body(Program(data: directory.path + "/data")) }
    }

    /// Beside the bundle of these tests.
    static func executable() throws -> URL {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("muster")
    }

    /// Runs a command to its end.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Outcome {
        try await run(arguments + ["--data", data], input: input, environment: environment)
    }

    /// Runs the program with exactly these arguments.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) async throws -> Outcome {
        let process = try prepared(arguments, environment)
        let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
        process.standardInput = pipes.input
        process.standardOutput = pipes.output
        process.standardError = pipes.errors
        try process.run()
        try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try pipes.input.fileHandleForWriting.close()
        async let output = Self.text(of: pipes.output)
        async let errors = Self.text(of: pipes.errors)
        let (said, complained) = try await (output, errors)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: said, errors: complained)
    }

    /// Starts a command whose words nobody reads, to be killed.
    func start(_ arguments: String..., environment: [String: String] = [:]) throws -> Process {
        let process = try prepared(arguments + ["--data", data], environment)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    fileprivate func prepared(_ arguments: [String], _ environment: [String: String]) throws -> Process {
        let command = runner + [try Self.executable().path] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        // Nothing of the settings that whoever runs the tests may have.
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()].merging(environment) { $1 }
        return process
    }

    /// Everything that a process writes, read by a thread of its own, since reading blocks.
    private static func text(of pipe: Pipe) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
                            .trimmingCharacters(in: .newlines)
                    })
            }
        }
    }
}

/// `muster serve` as a child process, on a free port.
struct RunningProgram: Sendable {
    let program: Program
    /// Speaks to it.
    let client: ServerClient
    /// What it said until it was ready.
    let firstWords: String
    private let process: Process

    /// Its number among processes.
    var id: Int32 { process.processIdentifier }

    /// Starts a server on the program's directory for the length of the body, which may kill it. `log` names a file for what
    /// it logs, nil throws that away.
    static func with<Result: Sendable>(
        _ program: Program, _ arguments: [String] = [], environment: [String: String] = [:],
        log: String? = nil, _ body: (RunningProgram) async throws -> Result
    ) async throws -> Result {
        let server = try await start(program, arguments, environment, log: log)
        defer { server.end(SIGTERM) }
        return try await body(server)
    }

    private static func start(
        _ program: Program, _ arguments: [String], _ environment: [String: String], log: String?
    ) async throws -> RunningProgram {
        let process = try program.prepared(
            ["serve", "--port", "0", "--data", program.data] + arguments, environment)
        let output = Pipe()
        process.standardOutput = output
        if let log { _ = FileManager.default.createFile(atPath: log, contents: nil) }
        process.standardError = log.flatMap { FileHandle(forWritingAtPath: $0) } ?? FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: words(until: "Its data is in", from: output)) }
        }
        guard let found = said.firstMatch(of: #/ready at http:\/\/127\.0\.0\.1:(\d+)/#), let port = Int(found.1) else {
            process.terminate()
            throw Fault("the server did not start: \(said)")
        }
        return RunningProgram(
            program: program, client: ServerClient(port: port), firstWords: said, process: process)
    }

    private static func words(until mark: String, from pipe: Pipe) -> String {
        var said = ""
        while !said.contains(mark) {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { break }
            said += String(decoding: more, as: UTF8.self)
        }
        return said
    }

    /// Ends it by a signal and waits until it is gone; its status.
    @discardableResult func end(_ signal: Int32) -> Int32 {
        if process.isRunning { kill(process.processIdentifier, signal) }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
