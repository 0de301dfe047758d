import Domain
import Foundation

/// A file that is made for what somebody asked for: never in the place of another, and readable for its owner only, since
/// what is handed out of the record may hold what people said.
struct NewFile {
    private let path: String
    private let descriptor: Int32

    /// Tells of a file that stands in the way before anything is recorded or read for it.
    ///
    /// - Throws: `Refusal` when there is one.
    static func checkFree(_ path: String, named name: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Refusal.invalid(name, "\(path) cannot be made: it is there already.")
        }
    }

    /// Makes the file, has it written and brings it to the disk; what fails leaves no file.
    ///
    /// - Parameter name: how the caller names the file, for refusals.
    /// - Throws: `Refusal` when it is there already or cannot be made; `Fault` when the disk is full; what the body throws.
    static func write<Result>(
        _ path: String, named name: String, _ body: (NewFile) async throws -> Result
    ) async throws -> Result {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal.invalid(name, "\(path) cannot be made: \(DataDirectory.lastError).")
        }
        defer { close(descriptor) }
        let file = NewFile(path: path, descriptor: descriptor)
        do {
            let result = try await body(file)
            guard fsync(descriptor) == 0 else { throw file.failure }
            try FileBytes.synchronizeDirectory(of: path)
            return result
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Adds bytes at the end.
    ///
    /// - Throws: `Fault` naming what the system says.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw failure }
            rest = rest.dropFirst(written)
        }
    }

    private var failure: Fault { Fault("\(path) cannot be written: \(DataDirectory.lastError)") }
}
