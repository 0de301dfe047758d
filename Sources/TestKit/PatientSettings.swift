package import Gateway
import NIOCore

extension ServerSettings {
    /// Deadlines of ten minutes and nothing shed, for tests that are not about them: on a busy machine a client may rest for
    /// longer than a person's would, and the server be late.
    package static var patient: ServerSettings {
        var settings = ServerSettings()
        settings.idle = .minutes(10)
        settings.headerWithin = .minutes(10)
        settings.handshakeWithin = .minutes(10)
        settings.bodyStallsAfter = .minutes(10)
        settings.socket.pingEvery = .minutes(10)
        settings.watchesLoad = false
        return settings
    }
}
