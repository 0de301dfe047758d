import ArgumentParser
import Domain
import Foundation

/// The option that every command has.
struct DataOption: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "The directory that holds database, keys and lock (default: MUSTER_DATA, else ./muster-data).",
            valueName: "dir"))
    var path: String?

    /// What environment and option say together.
    ///
    /// - Throws: `Refusal` naming the setting that is wrong or unknown.
    func settings() throws -> Settings {
        try Settings(environment: ProcessInfo.processInfo.environment, dataPath: path)
    }

    /// Performs a request, prints its answer and ends with its status.
    ///
    /// - Throws: `ExitCode` unless all is fine; `Refusal` when it could not be done.
    func perform(_ request: AdminRequest, asJSON: Bool = false, mayMake: Bool = false) async throws {
        let reply = try await AdminDoor(settings(), mayMake: mayMake).perform(request, asJSON: asJSON)
        Console.print(reply.output)
        Console.complain(reply.errors)
        if reply.status != 0 { throw ExitCode(reply.status) }
    }
}

/// The option of commands that have something to read.
struct JSONOption: ParsableArguments {
    @Flag(name: .customLong("json"), help: "Print JSON.")
    var isOn = false
}

/// The option of commands that set a password.
struct PasswordOption: ParsableArguments {
    @Flag(
        name: .customLong("password-stdin"),
        help: "Read the password from standard input; without it one is made and shown once, with a sign-in link.")
    var isTyped = false

    /// - Throws: `Refusal` when it was to be typed and was not.
    func password() throws -> String? { isTyped ? try Console.readPassword() : nil }
}

extension GlobalRole: ExpressibleByArgument {}

extension Classification: ExpressibleByArgument {
    package init?(argument: String) { self.init(name: argument.uppercased()) }
    package static var allValueStrings: [String] { allCases.map(\.name) }
    package var defaultValueDescription: String { name }
}

/// A number of days: `30d`, `4w`, or a plain number.
struct Days: Equatable {
    let count: Int64

    /// - Throws: `ValidationError` for anything else, and for less than a day or more than the limit.
    init(_ text: String) throws {
        let unit: Int64 = text.hasSuffix("w") ? 7 : 1
        let digits = text.hasSuffix("w") || text.hasSuffix("d") ? text.dropLast() : text[...]
        guard let number = Int64(digits), (1...Limits.tokenDaysMax / unit).contains(number) else {
            throw ValidationError("Use days or weeks such as 30d or 4w, at most \(Limits.tokenDaysMax)d.")
        }
        count = number * unit
    }
}
