import ArgumentParser
import Domain

/// Accounts.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Add, list and change accounts.",
        subcommands: [
            Add.self, List.self, SetRole.self, SetClearance.self, Disable.self, ResetPassword.self,
            ResetSecondFactor.self,
        ])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add an account.")
        @Argument(help: "The name to sign in with.") var name: String
        @Option(name: .customLong("display-name"), help: "The name that others see.") var displayName: String?
        @Option(help: "What they are in the whole installation.") var role = GlobalRole.member
        @Option(help: "The highest classification they may read.") var clearance = Classification.internal
        @OptionGroup var password: PasswordOption
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws {
            try await data.perform(
                .addPerson(
                    username: name, displayName: displayName, role: role, clearance: clearance,
                    password: password.password()),
                asJSON: json.isOn, mayMake: true)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts.")
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.listPeople, asJSON: json.isOn) }
    }

    struct SetRole: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Change what somebody is in the installation.")
        @Argument(help: "A user name or id.") var name: String
        @Argument(help: "member, compliance or admin.") var role: GlobalRole
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.setRole(person: name, role: role), asJSON: json.isOn) }
    }

    struct SetClearance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Change the highest level somebody may read.")
        @Argument(help: "A user name or id.") var name: String
        @Argument(help: "PUBLIC, INTERNAL, CONFIDENTIAL, RESTRICTED or SEALED.") var level: Classification
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws {
            try await data.perform(.setClearance(person: name, clearance: level), asJSON: json.isOn)
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End somebody's access: sessions, tokens and open sockets with it.")
        @Argument(help: "A user name or id.") var name: String
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.disablePerson(person: name), asJSON: json.isOn) }
    }

    struct ResetPassword: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-password", abstract: "Set a new password and end the sessions.")
        @Argument(help: "A user name or id.") var name: String
        @OptionGroup var password: PasswordOption
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws {
            try await data.perform(
                .resetPassword(person: name, password: password.password()), asJSON: json.isOn)
        }
    }

    struct ResetSecondFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-second-factor",
            abstract: "Take away a second factor that somebody lost, and end their sessions.")
        @Argument(help: "A user name or id.") var name: String
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.resetSecondFactor(person: name)) }
    }
}
