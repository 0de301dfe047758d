import Actions
import Domain
import Journal
import Logging
import NIOCore
import Realtime
import Wire

/// What sessions need of the rest of the house.
struct SocketParts: Sendable {
    let journal: Journal
    let rates: Rates
    let hub: Hub
    let presence: Presence
    let feed: InboxFeed
    let clock: AccessClock
    let ambient: Ambient
    let logger: Logger

    /// An answer for what went wrong unexpectedly; the log has the rest under the id.
    func fault(_ error: any Error, requestID: String, ref: String?, clientID: String?) -> [UInt8] {
        // The description of a foreign error may quote what was stored, so only its type is logged.
        let what = (error as? Fault)?.description ?? String(describing: type(of: error))
        logger.error("socket frame failed", metadata: ["id": "\(requestID)", "error": "\(what)"])
        var frame: JSONObject = ["type": "error"]
        if let ref { frame["ref"] = .string(ref) }
        if let clientID { frame["client_id"] = .string(clientID) }
        frame["code"] = "server_error"
        frame["detail"] = "A server error occurred."
        frame["id"] = .string(requestID)
        return JSON.object(frame).bytes
    }

    /// How a session ends that may not begin.
    func closing(_ error: any Error, requestID: String) -> (code: UInt16, reason: String) {
        if let refusal = error as? Refusal { return (Codes.closeAtOpening(refusal.code), refusal.code.rawValue) }
        _ = fault(error, requestID: requestID, ref: nil, clientID: nil)
        return (1011, "server error")
    }
}

/// Who sits at one socket.
struct SocketCaller: Sendable {
    let scope: Scope
    let person: PersonID
    /// What socket addresses in frames begin with.
    let socketOrigin: String
    /// Names the socket in the log and in the record.
    let connectionID: String
}
