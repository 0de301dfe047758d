#if Postgres
    import Domain
    import Foundation

    /// The programs that come with PostgreSQL. The server refuses to run as root, so for root they run as its own user.
    struct PostgresPrograms {
        private static let readySeconds = 60

        private let folder: String
        private let prefix: [String]
        /// The user that owns the server's files when that is not this one.
        private let owner: (user: uid_t, group: gid_t)?

        /// - Throws: `Fault` when they are not installed.
        init() throws {
            let root = "/usr/lib/postgresql"
            let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
            let folders = versions.sorted { $0.compare($1, options: .numeric) == .orderedDescending }.map {
                "\(root)/\($0)/bin"
            }
            let searched =
                folders + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
            guard let folder = searched.first(where: { access("\($0)/initdb", X_OK) == 0 }) else {
                throw Fault("PostgreSQL is not installed; script/bootstrap --tests does it")
            }
            self.folder = folder
            guard getuid() == 0 else {
                (prefix, owner) = ([], nil)
                return
            }
            guard let postgres = getpwnam("postgres")?.pointee else { throw Fault("there is no user postgres") }
            prefix = ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
            owner = (postgres.pw_uid, postgres.pw_gid)
        }

        /// Makes a server in a temporary directory and starts it.
        ///
        /// - Returns: the directory, which holds its socket.
        /// - Throws: `Fault` when it is not ready in a minute.
        func start() throws -> String {
            var template = Array("\(NSTemporaryDirectory())muster-pg-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw Fault("no temporary directory can be made") }
            let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            if let owner { chown(path, owner.user, owner.group) }
            chmod(path, 0o755)
            try run(
                "initdb",
                ["-D", "\(path)/data", "-U", "muster", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
            try launch(path)
            try awaitReady(path)
            return path
        }

        private func awaitReady(_ path: String) throws {
            for _ in 0..<(Self.readySeconds * 20) {
                if (try? run("pg_isready", ["--quiet", "-h", path, "-U", "muster"])) != nil { return }
                Thread.sleep(forTimeInterval: 0.05)
            }
            throw Fault("the PostgreSQL server did not start; see \(path)/log")
        }

        /// Ends a server in the middle of whatever it does, without a word to its clients' transactions, and starts it again
        /// on what it left.
        ///
        /// - Throws: `Fault` when it does not end, or is not ready again, in a minute.
        func crash(_ path: String) throws {
            let file = "\(path)/data/postmaster.pid"
            let line = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").first
            guard let server = line.flatMap({ Int32($0) }) else { throw Fault("\(file) names no process") }
            kill(server, SIGQUIT)
            for _ in 0..<(Self.readySeconds * 20) where FileManager.default.fileExists(atPath: file) {
                Thread.sleep(forTimeInterval: 0.05)
            }
            try launch(path)
            try awaitReady(path)
        }

        /// The shell between us and the server ends it when our end of its input is closed: by the end of this process.
        private func launch(_ path: String) throws {
            let server =
                prefix + [
                    "\(folder)/postgres", "-D", "\(path)/data", "-k", path, "-c", "listen_addresses=",
                    "-c", "shared_buffers=64MB", "-c", "max_connections=100",
                ]
            let watch = """
                path="$1"; shift; "$@" >"$path/log" 2>&1 </dev/null & server=$!
                cat >/dev/null; kill -INT $server; wait $server; rm -rf "$path"
                """
            let life = Pipe()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", watch, "sh", path] + server
            process.standardInput = life
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            // Programs that the tests start must not keep it open.
            let end = life.fileHandleForWriting.fileDescriptor
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            let kept = dup(end)
            guard kept >= 0 else { throw Fault("no descriptor is left") }
            _ = fcntl(kept, F_SETFD, FD_CLOEXEC)
            try process.run()
        }

        /// Runs one of them to its end.
        ///
        /// - Throws: `Fault` with what it said when it fails.
        func run(_ program: String, _ arguments: [String]) throws {
            let command = prefix + ["\(folder)/\(program)"] + arguments
            let process = Process()
            let said = Pipe()
            process.executableURL = URL(fileURLWithPath: command[0])
            process.arguments = Array(command.dropFirst())
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = said
            process.currentDirectoryURL = URL(fileURLWithPath: "/")
            try process.run()
            let words = said.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Fault("\(program) failed: \(String(decoding: words, as: UTF8.self))")
            }
        }
    }
#endif
