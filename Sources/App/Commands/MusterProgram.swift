import ArgumentParser
import Foundation

/// The program from its arguments to its exit status.
package enum MusterProgram {
    /// Runs the command that the arguments name and ends the process with its status.
    package static func main() async -> Never {
        ProcessMemory.begin()
        // A peer that went away is an error of one write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        exit(await run(Array(CommandLine.arguments.dropFirst())))
    }

    /// Runs a command.
    ///
    /// - Returns: 0 fine, 1 the answer is no, 2 could not be done.
    static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try await MusterCommand.asyncParseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return report(error)
        }
    }

    /// Says in one line what went wrong; help and versions are no mistakes.
    private static func report(_ error: any Error) -> Int32 {
        let code = MusterCommand.exitCode(for: error)
        if code == .success {
            Console.print(MusterCommand.fullMessage(for: error))
            return 0
        }
        guard code == .validationFailure else {
            Console.complain("muster: \(Explanation.of(error))")
            return 2
        }
        let message = MusterCommand.message(for: error).split(separator: "\n").joined(separator: " ")
        Console.complain("muster: \(message) (`-h` after the command shows how it is used)")
        return 2
    }
}
