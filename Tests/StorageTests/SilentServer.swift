#if Postgres
    import Domain
    import Foundation

    /// Something that lets a client in as a PostgreSQL server does, and then never answers: a server that was stopped at that
    /// moment. It listens on a socket of this machine, where nothing below the client ends a silence.
    final class SilentServer: Sendable {
        /// Where it is, as an address of a database.
        var url: String { "postgres://muster@/silent?host=\(path)" }
        private let path: String
        private let listening: Int32

        init() throws {
            var template = Array("\(NSTemporaryDirectory())muster-silent-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw Fault("no temporary directory can be made") }
            path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: "\(path)/.s.PGSQL.5432".utf8) }
            let size = socklen_t(MemoryLayout<sockaddr_un>.size)
            let isBound = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listening, $0, size) == 0 }
            }
            guard isBound, listen(listening, 4) == 0 else { throw Fault("no socket can be bound") }
            Thread.detachNewThread { [listening] in Self.serve(listening) }
        }

        deinit {
            shutdown(listening, Int32(SHUT_RDWR))
            close(listening)
            try? FileManager.default.removeItem(atPath: path)
        }

        /// `MSG_NOSIGNAL`: a client that went away is an error, not the end of the process.
        private static let noSignal: Int32 = 0x4000

        private static func serve(_ listening: Int32) {
            while true {
                let client = accept(listening, nil, nil)
                guard client >= 0 else { return }
                Thread.detachNewThread { admit(client) }
            }
        }

        /// Lets a client in (PostgreSQL documentation, "Message Formats") and reads on until it goes.
        private static func admit(_ client: Int32) {
            defer { close(client) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            guard recv(client, &buffer, buffer.count, 0) > 0 else { return }
            var words = message("R", [0, 0, 0, 0])
            for (name, value) in [
                ("server_version", "15.4"), ("server_encoding", "UTF8"), ("client_encoding", "UTF8"),
                ("default_transaction_read_only", "off"), ("in_hot_standby", "off"),
                ("standard_conforming_strings", "on"),
            ] {
                words += message("S", Array("\(name)\u{0}\(value)\u{0}".utf8))
            }
            words += message("K", [0, 0, 0, 1, 0, 0, 0, 1]) + message("Z", Array("I".utf8))
            guard send(client, words, words.count, noSignal) == words.count else { return }
            while recv(client, &buffer, buffer.count, 0) > 0 {}
        }

        private static func message(_ letter: Character, _ body: [UInt8]) -> [UInt8] {
            let length = UInt32(body.count + 4)
            return Array(String(letter).utf8) + withUnsafeBytes(of: length.bigEndian) { Array($0) } + body
        }
    }
#endif
