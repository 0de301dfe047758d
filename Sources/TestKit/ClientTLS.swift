import NIOCore
package import NIOSSL

/// The client's side of TLS to the server under test.
package struct ClientTLS: Sendable {
    private let context: NIOSSLContext

    /// Speaks with this configuration.
    package init(context: NIOSSLContext) { self.context = context }

    /// What a connection begins with.
    ///
    /// - Throws: when the name cannot be asked for.
    func handler() throws -> NIOSSLClientHandler {
        try NIOSSLClientHandler(context: context, serverHostname: "localhost")
    }
}
