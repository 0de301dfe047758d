import Actions
import CProcess
import Domain
import Foundation
import Synchronization

/// Runs programs that the settings name, without a shell, with an environment of their own and within limits (decision 0032).
struct ProgramRunner: Sendable {
    /// Paths of the programs, none when no program may be run.
    let programs: [String]
    /// Who they run as; nil for whoever runs the server.
    let account: RunAccount?

    /// What a program has of an environment.
    private static let environment = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "HOME=/"]

    /// Runs a program to its end, or until the task is cancelled. Its thread waits, and no other.
    func run(_ program: RunProgram, _ printed: @escaping RunTools.Printed) async -> RunExit {
        guard let name = program.argv.first, let path = path(of: name) else {
            return .notStarted(
                programs.isEmpty
                    ? "this server runs no programs" : "this server does not run \(program.argv.first ?? "that")")
        }
        // An argument ends at a null for whoever is started, and means something else there.
        guard !program.argv.contains(where: { $0.utf8.contains(0) }) else {
            return .notStarted("an argument has a null character")
        }
        guard let stop = StopPipe() else { return .notStarted("no pipe could be made") }
        let end = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread {
                    continuation.resume(returning: self.wait(for: path, program, stop, printed))
                }
                thread.name = "muster-program"
                thread.start()
            }
        } onCancel: {
            stop.pull()
        }
        return Self.meaning(of: end)
    }

    /// A program is named by its path, or by the last part of one path alone.
    private func path(of name: String) -> String? {
        if programs.contains(name) { return name }
        let found = programs.filter { $0.split(separator: "/").last.map(String.init) == name }
        return found.count == 1 ? found[0] : nil
    }

    private func wait(
        for path: String, _ program: RunProgram, _ stop: StopPipe, _ printed: @escaping RunTools.Printed
    ) -> muster_program_end {
        let hearing = Hearing(printed)
        let arguments = program.argv.map { strdup($0) } + [nil]
        let environment = Self.environment.map { strdup($0) } + [nil]
        defer {
            for text in arguments + environment { free(text) }
        }
        return path.withCString { path in
            var asked = muster_program()
            asked.path = path
            asked.changes_user = account == nil ? 0 : 1
            asked.user = account?.user ?? 0
            asked.group = account?.group ?? 0
            asked.milliseconds = program.within * 1000
            // Two processors' worth of it.
            asked.cpu_seconds = UInt64(program.within) * 2
            asked.data_bytes = UInt64(Limits.runDataBytesMax)
            asked.file_bytes = UInt64(Limits.runFileBytesMax)
            asked.processes = account == nil ? 0 : UInt64(Limits.runProcessesMax)
            asked.output_bytes = UInt64(Limits.runPrintedBytesMax)
            asked.stop = stop.reading
            return arguments.withUnsafeBufferPointer { arguments in
                environment.withUnsafeBufferPointer { environment in
                    asked.arguments = arguments.baseAddress
                    asked.environment = environment.baseAddress
                    return withExtendedLifetime((hearing, stop)) {
                        muster_run_program(
                            &asked,
                            { context, bytes, count in
                                guard let context, let bytes else { return }
                                let hearing = Unmanaged<Hearing>.fromOpaque(context).takeUnretainedValue()
                                hearing.printed(Array(UnsafeBufferPointer(start: bytes, count: count)))
                            }, Unmanaged.passUnretained(hearing).toOpaque())
                    }
                }
            }
        }
    }

    /// Carries who hears through a pointer of C.
    private final class Hearing {
        let printed: RunTools.Printed

        init(_ printed: @escaping RunTools.Printed) { self.printed = printed }
    }

    private static func meaning(of end: muster_program_end) -> RunExit {
        switch Int(end.kind) {
        case Int(MUSTER_PROGRAM_EXITED): .exited(end.value)
        case Int(MUSTER_PROGRAM_SIGNALLED): .signalled(end.value)
        case Int(MUSTER_PROGRAM_OVERDUE): .overdue
        case Int(MUSTER_PROGRAM_FLOODED): .flooded
        case Int(MUSTER_PROGRAM_STOPPED): .interrupted
        default: .notStarted("it could not be started: \(String(cString: strerror(end.value)))")
        }
    }
}

/// A pipe whose other end is closed to call something off. Safe from any thread; closed when nobody holds it.
private final class StopPipe: Sendable {
    let reading: Int32
    private let writing: Mutex<Int32?>

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = ends[0]
        writing = Mutex(ends[1])
    }

    /// Closes the writing end: what waits for the other one goes on.
    func pull() {
        writing.withLock { end in
            if let open = end { close(open) }
            end = nil
        }
    }

    deinit {
        pull()
        close(reading)
    }
}

/// The account of this machine that programs run as.
package struct RunAccount: Sendable, Equatable {
    let user: UInt32
    let group: UInt32

    /// Looks a name up.
    ///
    /// - Returns: nil when there is no such account.
    init?(named name: String) {
        guard let entry = getpwnam(name) else { return nil }
        (user, group) = (entry.pointee.pw_uid, entry.pointee.pw_gid)
    }
}
