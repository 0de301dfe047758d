import App
import Domain
import Foundation
import TestKit
import Testing

/// U2: a client that goes away in the middle of a file leaves nothing.
@Suite(.timeLimit(.minutes(5))) struct VanishedUploadTests {
    private static func left(_ house: TestHouse) throws -> [String] {
        let media = house.directory.settings.dataPath + "/media"
        return try FileManager.default.subpathsOfDirectory(atPath: media).filter { $0.utf8.count > 36 }
    }

    private static func begun(_ room: RoomReference, _ token: String) -> [UInt8] {
        guard case .id(let id) = room else { return [] }
        let form = MultipartForm.sharing("a.bin", [UInt8](repeating: 7, count: 300_000), in: id.text)
        let head = """
            POST /api/v1/chat-files/ HTTP/1.1\r
            Host: 127.0.0.1\r
            Authorization: Token \(token)\r
            Content-Type: \(form.contentType)\r
            Content-Length: 400000\r
            \r

            """
        return Array(head.utf8) + form.bytes.prefix(250_000)
    }

    @Test func `a client that vanishes in the middle of a file leaves no debris and holds no place`() async throws {
        try await TestServer.with { server in
            let room = try await server.house.openRoom()
            let bytes = Self.begun(room, server.house.commander.token)
            // More than may come at once.
            for _ in 0..<(Limits.fileTransfersAtOnce / 4 + 2) { try await server.client.vanish(after: bytes) }
            let deadline = ContinuousClock.now + .patience
            while try !Self.left(server.house).isEmpty, ContinuousClock.now < deadline { await Task.yield() }
            #expect(try Self.left(server.house) == [])
            guard case .id(let id) = room else { return }
            let form = MultipartForm.sharing("a.bin", [1, 2, 3], in: id.text)
            var status = 503
            while status == 503, ContinuousClock.now < deadline {
                status = try await server.client.send(
                    "POST", "/api/v1/chat-files/", token: server.house.commander.token, type: form.contentType,
                    bytes: form.bytes
                ).status
            }
            #expect(status == 201)
        }
    }
}
