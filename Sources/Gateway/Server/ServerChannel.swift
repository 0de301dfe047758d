import Domain
import HTTPTypes
package import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOSSL

/// HTTP/1.1 and WebSockets on one port: what a request is decides what becomes of its connection.
struct ServerChannel: ServerChildChannel, HTTPChannelHandler {
    typealias Value = Connection

    let responder: HTTPChannelHandler.Responder
    let settings: ServerSettings
    let certificate: CertificateWatch?
    let lobby: Lobby
    let admit: Admit

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
        channel.eventLoop.makeCompletedFuture {
            if let certificate {
                try channel.pipeline.syncOperations.addHandlers(
                    NIOSSLServerHandler(context: certificate.identity.context),
                    TLSGate(handshakeWithin: settings.handshakeWithin))
            }
            var limits = NIOHTTPDecoderLimitConfiguration()
            limits.maxHeaderListSize = settings.headerBytesMax
            limits.maxHeaderFieldSize = settings.headerBytesMax
            limits.maxHeaderFieldCount = Limits.headerFieldsMax
            let encoder = HTTPResponseEncoder()
            let decoder = ByteToMessageHandler(
                HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits))
            let speech = channel.eventLoop.makePromise(of: Connection.Speech.self)
            let seat = lobby.enter(settings.peers.counted(channel.remoteAddress))
            channel.closeFuture.whenComplete { _ in seat?.leave() }
            let upgrade = UpgradeHandler(
                encoder: encoder, decoder: decoder, settings: settings, seat: seat, logger: logger, speech: speech,
                admit: admit)
            try channel.pipeline.syncOperations.addHandlers(encoder, decoder, upgrade)
            return Connection(channel: channel, speech: speech.futureResult)
        }
    }

    func handle(value connection: Connection, logger: Logger) async {
        do {
            switch try await connection.speech.get() {
            case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
            case .socket: try await connection.channel.closeFuture.get()
            }
        } catch {
            connection.channel.close(promise: nil)
        }
    }
}

extension HTTPServerBuilder {
    /// Serves HTTP/1.1 with the router and WebSockets with the sessions that `admit` makes, on one port; with a certificate
    /// over TLS alone.
    package static func muster(
        _ settings: ServerSettings, certificate: CertificateWatch? = nil, admit: @escaping Admit
    ) -> HTTPServerBuilder {
        let lobby = Lobby(seatsMax: settings.silentConnectionsMax)
        return HTTPServerBuilder { responder in
            ServerChannel(
                responder: responder, settings: settings, certificate: certificate, lobby: lobby, admit: admit)
        }
    }
}
