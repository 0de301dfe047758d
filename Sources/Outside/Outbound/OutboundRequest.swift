import Domain

/// A request to somebody outside.
package struct OutboundRequest: Sendable {
    package var method: String
    package var target: OutboundTarget
    /// Header fields in order; Host and Content-Length come by themselves.
    package var fields: [(name: String, value: String)]
    package var body: [UInt8]
    /// What its answer may have at most.
    package var answerBytesMax = Limits.outboundAnswerBytesMax
    /// The time for all of it, from the name's resolution to the answer's last byte.
    package var within = Duration.seconds(Limits.outboundSeconds)

    /// A request with the usual limits.
    package init(
        method: String, target: OutboundTarget, fields: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.method = method
        self.target = target
        self.fields = fields
        self.body = body
    }
}

/// What somebody outside answered, of whatever status.
package struct OutboundAnswer: Sendable {
    package let status: Int
    /// Header fields in order.
    package let fields: [(name: String, value: String)]
    package let body: [UInt8]

    /// True for 2xx. What redirects elsewhere is no success: it is never followed.
    package var isSuccess: Bool { (200..<300).contains(status) }
}
