/// Why a request to the outside has no answer. Each is for operators and those who set the address up; none holds what was
/// sent or answered.
package enum OutboundFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The address cannot be one, or is spelled in a way that others may read differently.
    case badAddress(String)
    /// The address leads to where requests of this server may not go.
    case forbidden(String)
    /// The name has no addresses.
    case unresolved(String)
    /// Nobody answers there.
    case unreachable(String)
    /// The other side cannot prove by its certificate that it is who it was asked for.
    case untrusted
    /// The whole was not over in time.
    case overdue
    /// The answer is larger than asked for.
    case tooLarge(bytesMax: Int)
    /// The connection ended, or what came is no HTTP.
    case broken(String)

    package var description: String {
        switch self {
        case .badAddress(let why): "the address cannot be used: \(why)"
        case .forbidden(let why): "requests may not go there: \(why)"
        case .unresolved(let host): "\(host) has no address"
        case .unreachable(let host): "\(host) cannot be reached"
        case .untrusted: "the certificate is not one for this host that is trusted here"
        case .overdue: "there was no whole answer in time"
        case .tooLarge(let bytesMax): "the answer is larger than \(bytesMax) bytes"
        case .broken(let what): "the connection broke: \(what)"
        }
    }
}
