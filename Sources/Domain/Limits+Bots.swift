/// Bounds of bots that are asked over HTTP.
extension Limits {
    /// Bots that one message calls: a person who calls more means a crowd.
    package static let botCallsOfMessageMax = 5
    /// Calls that are under way at once; each holds a connection.
    package static let botCallsAtOnce = 8
    /// Seconds for an answer: longer than people wait for one in a conversation.
    package static let botCallSeconds: Int64 = 20
    /// How often a bot that does not answer is asked, five minutes in all.
    package static let botCallTries: Int64 = 5
    /// Seconds before a bot is asked again; three times as many after each try.
    package static let botCallPauseSeconds: Int64 = 5
    /// Milliseconds between looks for calls that are due again.
    package static let botRoundMilliseconds: Int64 = 1_000
}
