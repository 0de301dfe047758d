/// A runbook as it was understood: what it is called, what it asks for, and its steps in order.
package struct Runbook: Equatable, Sendable {
    /// How much harm it can do.
    package enum Risk: String, Sendable, CaseIterable {
        case low
        /// A second person has to agree before it begins.
        case high
    }

    package let name: String
    package let title: String
    package let risk: Risk
    package let parameters: [Parameter]
    package let steps: [Step]
    /// What runs when a step has failed.
    package let cleanup: [Step]

    /// One argument.
    package struct Parameter: Equatable, Sendable {
        /// What may stand there.
        package enum Kind: String, Sendable, CaseIterable {
            case string, integer, boolean
        }

        package let name: String
        package let kind: Kind
        /// What it is when nothing is given; nil when it has to be.
        package let standard: String?
        /// What it has to be one of; empty when anything may be given.
        package let choices: [String]
    }

    /// One step.
    package struct Step: Equatable, Sendable {
        package let name: String?
        package let action: Action
        /// True when the run goes on though this failed.
        package let goesOn: Bool

        /// What people call it.
        package var label: String { name ?? action.kind.rawValue }
    }

    /// The place of the address at which whoever is asked reports back.
    package static let callbackPlace = "callback"

    /// All steps by their numbers from 0: those of the runbook, then those that run after a failure.
    package var all: [Step] { steps + cleanup }

    /// Every secret that a step names.
    package var secrets: [String] {
        Array(
            Set(
                all.flatMap { step -> [String] in
                    guard case .http(let request) = step.action else { return [] }
                    return request.headers.flatMap(\.value.secrets)
                })
        ).sorted()
    }
}

extension Runbook {
    /// What a step does.
    package enum Action: Equatable, Sendable {
        case message(RunbookTemplate)
        case http(Request)
        case command(Program)
        case set(Change)
        /// In seconds.
        case wait(Int64)
        case approval(Approval)

        /// The word by which a document says it.
        package enum Kind: String, Sendable, CaseIterable {
            case message, http, command, set, wait, approval
        }

        /// What sort of thing it does.
        package var kind: Kind {
            switch self {
            case .message: .message
            case .http: .http
            case .command: .command
            case .set: .set
            case .wait: .wait
            case .approval: .approval
            }
        }
    }

    /// A request to somebody outside.
    package struct Request: Equatable, Sendable {
        /// How it is sent.
        package enum Method: String, Sendable, CaseIterable {
            case get = "GET"
            case head = "HEAD"
            case options = "OPTIONS"
            case post = "POST"
            case put = "PUT"
            case patch = "PATCH"
            case delete = "DELETE"
        }

        /// One header field.
        package struct Header: Equatable, Sendable {
            package let name: String
            package let value: RunbookTemplate
        }

        package let method: Method
        package let url: RunbookTemplate
        package let headers: [Header]
        /// The body as JSON, places in its texts.
        package let json: Value?
        /// The body as it stands.
        package let body: String?
        /// The statuses of success; empty for any of 2xx.
        package let expect: [Int64]
        /// How often it is sent again after another status.
        package let retries: Int64
        /// Seconds before it is sent again.
        package let pause: Int64
        /// Seconds that one try may take.
        package let within: Int64
        /// Seconds within which whoever is asked has to report back; nil when the answer is all.
        package let callback: Int64?
        /// True when sending it twice does no more than sending it once: then it is sent again after a server was killed.
        package let isRepeatable: Bool
    }

    /// A value of a JSON body.
    package indirect enum Value: Equatable, Sendable {
        case text(RunbookTemplate)
        case plain(JSON)
        case list([Value])
        case map([Field])

        /// A member of an object.
        package struct Field: Equatable, Sendable {
            package let name: String
            package let value: Value
        }
    }

    /// A program of the server's machine.
    package struct Program: Equatable, Sendable {
        package let argv: [RunbookTemplate]
        /// The exit statuses of success.
        package let expect: [Int64]
        /// Seconds that it may take.
        package let within: Int64
        /// True when running it twice does no more than running it once.
        package let isRepeatable: Bool
    }

    /// A change of the incident.
    package struct Change: Equatable, Sendable {
        /// What is changed.
        package enum Field: String, Sendable, CaseIterable {
            case status, severity, assignee, summary
            /// Something that is to be done, added to the incident.
            case task
        }

        package let field: Field
        package let value: RunbookTemplate
    }

    /// A person who has to agree.
    package struct Approval: Equatable, Sendable {
        /// The least role in the room of who may agree.
        package let role: RoomRole
        package let text: RunbookTemplate?
        /// Names of earlier approvals, to which somebody else agreed.
        package let needs: [String]
        /// Seconds after which nobody may agree any more.
        package let within: Int64
    }
}
