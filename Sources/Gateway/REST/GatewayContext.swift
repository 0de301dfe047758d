package import Hummingbird
package import NIOCore

/// What the server knows of a request beyond its text.
package struct GatewayContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The other end of the connection.
    package let remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}
