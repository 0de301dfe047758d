import Domain
import Journal
import Storage

extension Desk {
    /// Who says what the server has to say in a room, answers of commands and notes of runs: the incident bot where somebody
    /// brought it in, in a role that may speak, and it is cleared for the room; the server itself everywhere else.
    ///
    /// - Throws: `StorageError`.
    func voice(in room: RoomID) throws -> Actor {
        guard let bot = try PersonQueries.person(username: ChatBot.incidentBot.username, db),
            try mayAnswer(bot, in: room)
        else { return .system }
        return .person(bot.id)
    }
}
