import Actions
import Domain
import ServiceLifecycle

/// Takes out of the store of files, when the server starts and now and then, what dead uploads and destroyed files left in it,
/// and has files looked through as they come in.
struct FileRounds: Service {
    let files: FileDesk

    func run() async throws {
        await cancelWhenGracefulShutdown {
            async let scanning: Void = files.scanWhenCalled()
            while !Task.isCancelled {
                await files.sweep()
                files.callScanner()
                // Cancelled by the end of the server, which the loop asks next.
                try? await Task.sleep(for: .seconds(Limits.fileSweepSeconds))
            }
            await scanning
        }
    }
}
