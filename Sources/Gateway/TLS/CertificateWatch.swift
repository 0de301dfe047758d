package import Domain
package import Logging
import Synchronization

/// The certificate that new connections get, renewed when its files change. Connections that are open keep theirs. Safe from
/// any thread.
package final class CertificateWatch: Sendable {
    /// What a look at the files came to.
    package enum Outcome: Equatable, Sendable {
        case unchanged
        case renewed
        /// The files changed and cannot be used; the certificate in use stays.
        case refused(Refusal)
    }

    private struct State {
        var identity: TLSIdentity
        var stamp: TLSFiles.Stamp
    }

    /// What is watched.
    package let files: TLSFiles
    private let logger: Logger
    private let state: Mutex<State>

    /// Reads the files for the first time.
    ///
    /// - Throws: `Refusal` naming the setting and the file that cannot be used.
    package init(_ files: TLSFiles, logger: Logger) throws(Refusal) {
        self.files = files
        self.logger = logger
        // The stamp is older than what is read: a change in between is found at the next look.
        let stamp = files.stamp
        state = Mutex(State(identity: try TLSIdentity(files), stamp: stamp))
    }

    /// What new connections are encrypted with.
    package var identity: TLSIdentity { state.withLock { $0.identity } }

    /// Reads the files again if they changed. What cannot be used is logged once and tried again after the next change, as
    /// when the key is written a moment after its certificate.
    @discardableResult
    package func look() -> Outcome {
        let stamp = files.stamp
        let isNew = state.withLock { state in
            defer { state.stamp = stamp }
            return state.stamp != stamp
        }
        guard isNew else { return .unchanged }
        do {
            let identity = try TLSIdentity(files)
            state.withLock { $0.identity = identity }
            logger.notice("the certificate was renewed", metadata: ["expires_at": "\(identity.expiresAt.rfc3339)"])
            return .renewed
        } catch {
            logger.error("the new certificate cannot be used; the old one stays", metadata: ["why": "\(error.detail)"])
            return .refused(error)
        }
    }
}
