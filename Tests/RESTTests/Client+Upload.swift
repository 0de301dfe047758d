import Domain
import TestKit

extension Client {
    /// Shares a file in a room.
    func upload(
        _ filename: String, _ bytes: [UInt8], in room: String, _ fields: [(name: String, value: String)] = []
    ) async throws -> Reply {
        try await upload(.sharing(filename, bytes, in: room, fields))
    }

    /// Sends a form that shares a file.
    func upload(_ form: MultipartForm) async throws -> Reply {
        try await send("POST", "chat-files/", bytes: form.bytes, type: form.contentType)
    }
}
