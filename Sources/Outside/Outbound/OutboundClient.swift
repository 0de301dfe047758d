import AsyncHTTPClient
import Domain
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Sends requests to the outside: only where the guard lets them, to exactly the addresses that it checked, within limits of
/// time and size, without following redirects and without the proxies that an environment may name. Safe from any task.
///
/// Each request has connections of its own. A connection that stays open would go on to an address that was checked for
/// another request.
package struct OutboundClient: Sendable {
    private let guardian: OutboundGuard
    private let trust: OutboundTrust
    private let agent: String

    /// A client that calls itself `agent`.
    package init(_ guardian: OutboundGuard, trust: OutboundTrust, agent: String) {
        self.guardian = guardian
        self.trust = trust
        self.agent = agent
    }

    /// Sends a request and reads its whole answer.
    ///
    /// - Throws: `OutboundFailure`; `CancellationError` when the task is cancelled.
    package func send(_ request: OutboundRequest) async throws -> OutboundAnswer {
        try await withThrowingTaskGroup(of: OutboundAnswer.self) { tasks in
            tasks.addTask { try await attempt(request) }
            tasks.addTask {
                try await Task.sleep(for: request.within)
                throw OutboundFailure.overdue
            }
            defer { tasks.cancelAll() }
            guard let answer = try await tasks.next() else { throw CancellationError() }
            return answer
        }
    }

    /// Tries the checked addresses one after the other. Only when there was no connection another one is tried: what was sent
    /// may have been heard.
    private func attempt(_ request: OutboundRequest) async throws -> OutboundAnswer {
        let addresses = try await guardian.addresses(of: request.target)
        for address in addresses.prefix(Limits.outboundAddressesMax) {
            do {
                return try await send(request, to: address)
            } catch is Unconnected {
                try Task.checkCancellation()
            }
        }
        throw OutboundFailure.unreachable(request.target.hostText)
    }

    /// There was no connection.
    private struct Unconnected: Error {}

    private func send(_ request: OutboundRequest, to address: IPAddress) async throws -> OutboundAnswer {
        let client = HTTPClient(
            eventLoopGroup: .singletonMultiThreadedEventLoopGroup, configuration: try configuration(request, address))
        let outcome: Result<OutboundAnswer, any Error>
        do {
            outcome = .success(try await exchange(request, client))
        } catch {
            outcome = .failure(Self.meaning(of: error, request))
        }
        try? await client.shutdown()
        return try outcome.get()
    }

    private func exchange(_ request: OutboundRequest, _ client: HTTPClient) async throws -> OutboundAnswer {
        var outgoing = HTTPClientRequest(url: request.target.description)
        outgoing.method = HTTPMethod(rawValue: request.method)
        outgoing.headers = HTTPHeaders(request.fields.map { ($0.name, $0.value) })
        outgoing.headers.replaceOrAdd(name: "User-Agent", value: agent)
        if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        // The race above ends it earlier; this is for the library's own patience.
        let answer = try await client.execute(outgoing, timeout: TimeAmount(request.within))
        let body = try await answer.body.collect(upTo: request.answerBytesMax)
        return OutboundAnswer(
            status: Int(answer.status.code), fields: answer.headers.map { (name: $0.name, value: $0.value) },
            body: Array(body.readableBytesView))
    }

    private func configuration(_ request: OutboundRequest, _ address: IPAddress) throws -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: trust.configuration, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(Limits.outboundConnectSeconds)), proxy: nil, decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        guard case .name(let name) = request.target.host else { return configuration }
        // The library must read the same host out of the address, or it would resolve what it reads.
        guard URL(string: request.target.description)?.host == name else {
            throw OutboundFailure.badAddress("the host is not a plain name or address")
        }
        configuration.dnsOverride = [name: address.description]
        if request.target.scheme == .https {
            configuration.http1_1ConnectionDebugInitializer = NamedCertificate.check(name)
        }
        return configuration
    }

    private static func meaning(of error: any Error, _ request: OutboundRequest) -> any Error {
        switch error {
        case is CancellationError, is OutboundFailure: error
        case is NIOConnectionError, is IOError: Unconnected()
        case is NIOTooManyBytesError: OutboundFailure.tooLarge(bytesMax: request.answerBytesMax)
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError, is NamedCertificate.Mismatch:
            OutboundFailure.untrusted
        case let error as HTTPClientError: meaning(of: error)
        default: OutboundFailure.broken(String(describing: type(of: error)))
        }
    }

    private static func meaning(of error: HTTPClientError) -> any Error {
        switch error {
        case .connectTimeout: Unconnected()
        case .deadlineExceeded, .readTimeout: OutboundFailure.overdue
        case .cancelled: CancellationError()
        case .tlsHandshakeTimeout: OutboundFailure.untrusted
        // The library's words for what happened hold nothing of what was sent.
        default: OutboundFailure.broken(error.shortDescription)
        }
    }
}
