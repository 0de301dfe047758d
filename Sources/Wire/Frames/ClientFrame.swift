package import Domain

/// What a browser or program says on a room's socket.
package enum ClientFrame: Equatable, Sendable {
    case chatMessage(ChatMessage)
    /// A line that begins with a slash, and the message that it replies to.
    case command(String, replyTo: EventID?)
    case reaction(message: EventID, emoji: String, action: AddOrRemove)
    case typing(isTyping: Bool)
    case editMessage(message: EventID, content: String)
    case deleteMessage(message: EventID)
    /// `add` pins, `remove` unpins.
    case pinMessage(message: EventID, action: AddOrRemove)
    case acknowledge(message: EventID)
    case markRead(seq: Int64)
    case resume(after: Int64, epoch: String?)
    /// Events before a seq, or the newest when it is nil; at most `limit`, 1 to `Limits.pageSizeMax`.
    case history(before: Int64?, limit: Int)
    /// Data for one person's sockets in the room, named by id or user name.
    case signal(to: String, data: JSONObject)
    case ping

    /// A message to post.
    package struct ChatMessage: Equatable, Sendable {
        /// As it was typed, never trimmed.
        package let content: String
        package let type: MessageType
        package let replyTo: EventID?
        package let ackRequired: Bool

        /// States every field.
        package init(content: String, type: MessageType, replyTo: EventID?, ackRequired: Bool) {
            self.content = content
            self.type = type
            self.replyTo = replyTo
            self.ackRequired = ackRequired
        }
    }
}

/// A client frame that was not understood, with what its answer has to repeat.
package struct FrameProblem: Error, Equatable, Sendable {
    /// What was wrong: `bad_frame` for text that is no JSON object or has no known type, else `invalid` naming the field.
    package let refusal: Refusal
    /// The frame's reference, when one could be read.
    package let ref: String?
    /// The frame's client id, when one could be read.
    package let clientID: String?

    /// States all three.
    package init(_ refusal: Refusal, ref: String? = nil, clientID: String? = nil) {
        self.refusal = refusal
        self.ref = ref
        self.clientID = clientID
    }
}
