import Domain
import Storage

/// What went wrong, in one line for an operator.
enum Explanation {
    /// Refusals say it themselves; of everything else the operator sees what the log would.
    static func of(_ error: any Error) -> String {
        switch error {
        case let refusal as Refusal: refusal.detail
        case let fault as Fault: fault.description
        case let error as StorageError: error.description
        default: "\(error)"
        }
    }
}
