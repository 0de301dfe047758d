import ArgumentParser

/// Rooms.
struct RoomCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "room", abstract: "Destroy a room.", subcommands: [Shred.self])

    struct Shred: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy a room's keys: nothing said in it can be read again, the record still verifies.",
            discussion: """
                Refused while a legal hold keeps the room. Backups made before still open with
                the master key; destroy those as well.
                """)
        @Argument(help: "An id, an incident's key, or a slug that no other room has.") var room: String
        @Option(help: "Why, in at least 20 characters; it is recorded.") var reason: String
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.shredRoom(room: room, reason: reason)) }
    }
}
