package import Domain
import Foundation
import NIOPosix
import Synchronization

/// Finds the addresses of a name.
package struct AddressResolver: Sendable {
    /// All addresses of a name, of both versions; none when there are none or nobody knows.
    package let addresses: @Sendable (_ name: String) async -> [IPAddress]

    /// Resolves as told.
    package init(_ addresses: @escaping @Sendable (_ name: String) async -> [IPAddress]) { self.addresses = addresses }

    /// As the machine is configured: hosts file, DNS servers. Its call cannot be interrupted; a task that is cancelled goes
    /// on without it.
    package static let system = AddressResolver { name in
        let answer = Answer()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                answer.wait(continuation)
                NIOThreadPool.singleton.submit { _ in answer.give(lookUp(name)) }
            }
        } onCancel: {
            answer.give([])
        }
    }

    /// Gives one answer, the first, to the one who waits.
    private final class Answer: Sendable {
        private enum State {
            case open
            case waiting(CheckedContinuation<[IPAddress], Never>)
            case given([IPAddress])
        }

        private let state = Mutex(State.open)

        func wait(_ continuation: CheckedContinuation<[IPAddress], Never>) {
            let early: [IPAddress]? = state.withLock { state in
                guard case .given(let addresses) = state else {
                    state = .waiting(continuation)
                    return nil
                }
                return addresses
            }
            if let early { continuation.resume(returning: early) }
        }

        func give(_ addresses: [IPAddress]) {
            let waiting: CheckedContinuation<[IPAddress], Never>? = state.withLock { state in
                switch state {
                case .open: state = .given(addresses)
                case .waiting(let continuation):
                    state = .given(addresses)
                    return continuation
                case .given: break
                }
                return nil
            }
            waiting?.resume(returning: addresses)
        }
    }

    private static func lookUp(_ name: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var found: [IPAddress] = []
        var next = first
        while let entry = next {
            if let address = address(entry.pointee), !found.contains(address) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }

    private static func address(_ entry: addrinfo) -> IPAddress? {
        guard let raw = UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch entry.ai_family {
        case AF_INET:
            return withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr) { IPAddress(bytes: Array($0)) }
        case AF_INET6:
            return withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr) {
                IPAddress(bytes: Array($0))
            }
        default: return nil
        }
    }
}
