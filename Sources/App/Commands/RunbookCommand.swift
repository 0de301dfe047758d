import ArgumentParser
import Domain
import Foundation

/// Runbooks.
struct RunbookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runbook", abstract: "Import and list runbooks, and set their secrets.",
        subcommands: [Import.self, List.self, Secret.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Save every runbook of a directory, or the next version of it where it was changed.",
            discussion: """
                Takes *.yaml and *.yml of the directory itself. What is wrong with one keeps no
                other from being saved; the exit status is 1 then.
                """)
        @Argument(help: "The directory.") var directory: String
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws {
            let door = AdminDoor(try data.settings(), mayMake: false)
            var status: Int32 = 0
            for name in try RunbookFiles.names(in: directory) {
                let source = try RunbookFiles.text(directory + "/" + name)
                let reply = try await door.perform(.saveRunbook(source: source), asJSON: json.isOn)
                Console.print(reply.output)
                if !reply.errors.isEmpty {
                    let lines = reply.errors.split(separator: "\n").map { "\(name): \($0)" }
                    Console.complain(lines.joined(separator: "\n"))
                }
                status = max(status, reply.status)
            }
            if status != 0 { throw ExitCode(status) }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the runbooks.")
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.listRunbooks, asJSON: json.isOn) }
    }

    struct Secret: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set and remove what runbooks name as ${secret:NAME}.",
            subcommands: [Set.self, Remove.self, Names.self])

        struct Set: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Set a secret to a line of standard input; nobody is shown it again.")
            @Argument(help: "Its name.") var name: String
            @OptionGroup var data: DataOption

            func run() async throws {
                try await data.perform(.setRunbookSecret(name: name, value: Console.readSecret()))
            }
        }

        struct Remove: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Take a secret away.")
            @Argument(help: "Its name.") var name: String
            @OptionGroup var data: DataOption

            func run() async throws { try await data.perform(.removeRunbookSecret(name: name)) }
        }

        struct Names: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "list", abstract: "List the names of the secrets, never what they are.")
            @OptionGroup var json: JSONOption
            @OptionGroup var data: DataOption

            func run() async throws { try await data.perform(.listRunbookSecrets, asJSON: json.isOn) }
        }
    }
}

/// The runbooks of a directory.
enum RunbookFiles {
    /// Names of files that end in `.yaml` or `.yml`, in order.
    ///
    /// - Throws: `Refusal` when the directory cannot be read, or has more of them than an installation may.
    static func names(in directory: String) throws -> [String] {
        let all: [String]
        do { all = try FileManager.default.contentsOfDirectory(atPath: directory) } catch {
            throw Refusal.invalid("directory", "\(directory) cannot be read.")
        }
        let names = all.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard Int64(names.count) <= Limits.runbooksMax else {
            throw Refusal.invalid("directory", "There are more than \(Limits.runbooksMax) files in \(directory).")
        }
        return names
    }

    /// The text of a file.
    ///
    /// - Throws: `Refusal` when it cannot be read, is too large or no UTF-8.
    static func text(_ path: String) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path),
            let bytes = try? file.read(upToCount: Limits.runbookBytesMax + 1)
        else { throw Refusal.invalid("directory", "\(path) cannot be read.") }
        guard bytes.count <= Limits.runbookBytesMax else {
            throw Refusal.invalid("directory", "\(path) has more than \(Limits.runbookBytesMax) bytes.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.invalid("directory", "\(path) is no UTF-8.")
        }
        return text
    }
}
