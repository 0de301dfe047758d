import Domain

/// A request of a step, with its places filled. It holds secrets: it is neither recorded nor logged.
package struct RunCall: Sendable {
    package let method: String
    package let url: String
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]
    /// Seconds for one try.
    package let within: Int64
    /// The statuses of success; empty for any of 2xx.
    package let expect: [Int64]
    package let retries: Int64
    /// Seconds before it is sent again.
    package let pause: Int64
    /// True when sending it twice does no more than once.
    package let isRepeatable: Bool
    /// Seconds for a report; nil when the answer is all.
    let callback: Int64?
    /// What may not stand in what is shown of the answer.
    let masks: [String]

    /// True when an answer of this status is what was hoped for.
    func isExpected(_ status: Int) -> Bool {
        expect.isEmpty ? (200..<300).contains(status) : expect.contains(Int64(status))
    }
}

/// What became of one try of a request.
package enum RunReply: Sendable, Equatable {
    case answered(status: Int, body: [UInt8])
    /// Nothing was sent, and why.
    case notSent(String)
    /// It may have been heard, and why nobody knows.
    case unclear(String)
    /// The server is being stopped.
    case interrupted
}

/// A program of a step, with its places filled.
package struct RunProgram: Sendable {
    package let argv: [String]
    /// Seconds that it may take.
    package let within: Int64
    /// The exit statuses of success.
    let expect: [Int64]
}

/// What became of a program.
package enum RunExit: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
    case overdue
    /// It printed more than it may.
    case flooded
    /// It did not begin, and why.
    case notStarted(String)
    /// The server is being stopped.
    case interrupted
}

/// By what runs reach outside; put together where everything is.
package struct RunTools: Sendable {
    /// Hears what a program prints, as it comes.
    package typealias Printed = @Sendable ([UInt8]) -> Void

    /// Sends one request and returns what became of it.
    package let send: @Sendable (RunCall) async -> RunReply
    /// Runs one program and returns what became of it.
    package let execute: @Sendable (RunProgram, @escaping Printed) async -> RunExit

    /// Names all of them.
    package init(
        send: @escaping @Sendable (RunCall) async -> RunReply,
        execute: @escaping @Sendable (RunProgram, @escaping Printed) async -> RunExit
    ) {
        self.send = send
        self.execute = execute
    }
}

/// What became of a step that reached outside.
enum RunOutcome: Sendable, Equatable {
    case succeeded(String, output: String)
    /// Somebody has taken it on, and is to report back within so many seconds.
    case handedOver(String, within: Int64, output: String)
    case failed(String, output: String)
    case unclear(String)
}

/// What is to be done for a run now.
enum RunWork: Sendable {
    /// Something was recorded; there may be more.
    case again
    /// It waits, or is over.
    case rest
    case call(RunCall, step: Int64)
    case execute(RunProgram, step: Int64)
}
