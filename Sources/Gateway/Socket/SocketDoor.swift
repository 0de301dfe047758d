import Actions
import Domain
import Journal
import NIOCore
import NIOHTTP1
import Realtime

/// Lets sockets in: where to, from which page, and who.
struct SocketDoor: Sendable {
    /// The one protocol spoken on our sockets.
    static let subprotocol = "muster.v1"
    /// A token may stand among the offered protocols, because a browser's script can set nothing else.
    private static let tokenPrefix = "token."

    let parts: SocketParts
    let accessDesk: AccessDesk
    let origins: Origins

    /// How a request says who sends it.
    private enum Proof {
        case none
        case token(String)
        case ticket(String)
        case cookie(String)
    }

    /// An answer before the upgrade.
    func refuse(_ refusal: Refusal) -> Admission { .refuse(refusal, requestID: newRequestID()) }

    private func newRequestID() -> String {
        UUIDText.version7(at: parts.ambient.now(), random: parts.ambient.random(10))
    }

    /// - Parameter address: what is counted when a proof belongs to nobody; nil counts nothing.
    func admit(_ head: HTTPRequestHead, from client: TrustedProxies.Client, counted address: String?) async -> Admission
    {
        guard let target = SocketTarget(uri: head.uri) else { return .http }
        let origins = origins.seen(securely: client.isSecure)
        let requestID = newRequestID()
        let offered = head.headers[canonicalForm: "Sec-WebSocket-Protocol"].map(String.init)
        let chosen = offered.contains(Self.subprotocol) ? Self.subprotocol : nil
        guard let socketOrigin = origins.socketOrigin(host: head.headers.first(name: "Host")) else {
            return .refuse(Refusal(.invalid, "The Host field is not usable."), requestID: requestID)
        }
        do throws(Refusal) { try parts.rates.load.admit(.newConnections) } catch {
            return .refuse(error, requestID: requestID)
        }
        do {
            let proof = try proof(target, head, offered, origins)
            try checkOrigin(head, proof, origins)
            let scope = try await scope(proof, from: address)
            guard let person = scope.person else { throw Refusal.forbidden() }
            let caller = SocketCaller(
                scope: scope, person: person, socketOrigin: socketOrigin, connectionID: requestID)
            return .accept(subprotocol: chosen) { [parts] in
                switch target.place {
                case .room(let room): RoomSocket(parts, caller, room: room, target: target)
                case .inbox: InboxSocket(parts, caller)
                }
            }
        } catch let refusal as Refusal where refusal.code == .badOrigin || refusal.code == .throttled {
            return .refuse(refusal, requestID: requestID)
        } catch {
            let (code, reason) = parts.closing(error, requestID: requestID)
            return .close(code: code, reason: reason, subprotocol: chosen)
        }
    }

    private func proof(
        _ target: SocketTarget, _ head: HTTPRequestHead, _ offered: [String], _ origins: Origins
    ) throws(Refusal) -> Proof {
        if let ticket = target.ticket { return .ticket(ticket) }
        if let token = offered.first(where: { $0.hasPrefix(Self.tokenPrefix) }) {
            return .token(String(token.dropFirst(Self.tokenPrefix.count)))
        }
        let credentials = try Credentials.read(
            authorization: joined(head, "Authorization", ", "), cookie: joined(head, "Cookie", "; "),
            cookieName: SessionCookie.name(isSecure: origins.isSecure))
        switch credentials {
        case .none: return .none
        case .token(let token): return .token(token)
        case .cookie(let key): return .cookie(key)
        }
    }

    /// All fields of a name as one (RFC 9110, section 5.2), so that two proofs do not pass for the first of them.
    private func joined(_ head: HTTPRequestHead, _ name: String, _ separator: String) -> String? {
        let values = head.headers[name]
        return values.isEmpty ? nil : values.joined(separator: separator)
    }

    /// A browser sends its cookie whichever page asks it to, so then the page must be ours (CSWSH). Programs send no Origin,
    /// and what they prove otherwise no foreign page can know.
    private func checkOrigin(_ head: HTTPRequestHead, _ proof: Proof, _ origins: Origins) throws(Refusal) {
        let named = head.headers["Origin"]
        let isOurs = named.count == 1 && origins.isOurs(named[0], host: head.headers.first(name: "Host"))
        switch proof {
        case .token, .ticket: return
        case .none: guard isOurs || named.isEmpty else { throw Self.badOrigin }
        case .cookie: guard isOurs else { throw Self.badOrigin }
        }
    }

    private static var badOrigin: Refusal {
        Refusal(.badOrigin, "A socket has to be opened by a page of this server.")
    }

    private func scope(_ proof: Proof, from address: String?) async throws -> Scope {
        switch proof {
        case .none: throw Authenticator.missing
        case .token(let token): try await accessDesk.resolve(token: token, from: address)
        case .ticket(let ticket): try await accessDesk.redeem(ticket: ticket, from: address)
        case .cookie(let key): try await accessDesk.resolve(session: key, from: address)
        }
    }
}
