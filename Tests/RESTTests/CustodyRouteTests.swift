import Actions
import Domain
import Foundation
import Journal
import TestKit
import Testing

@testable import Gateway

/// What the record says of a file afterwards, and that no changed byte is ever given out.
@Suite(.timeLimit(.minutes(5))) struct CustodyRouteTests {
    private struct Stage: Sendable {
        let house: RESTHouse
        let ana: Client
        let ben: Client
        let room: String
        let content: [UInt8]
        let file: String

        var path: String { "chat-files/\(file)/" }
    }

    private static func with(_ body: @escaping @Sendable (Stage) async throws -> Void) async throws {
        try await RESTHouse.with { house in
            let (ana, ben) = (try await house.person("ana", clearance: .restricted), try await house.person("ben"))
            let made = try await ana.post("war-rooms/", ["name": "x", "privacy_level": "private"])
            let room = try #require(made["id"]?.string)
            let added = try await ana.post("war-rooms/\(room)/members/", ["user": "ben", "role": "responder"])
            #expect(added.status < 300)
            let content = (0..<200_000).map { UInt8($0 % 253) }
            let shared = try await ben.upload("disk.bin", content, in: room)
            let file = try #require(shared["id"]?.string)
            try await body(Stage(house: house, ana: ana, ben: ben, room: room, content: content, file: file))
        }
    }

    @Test func `an access is recorded with person, moment, address and reason`() async throws {
        try await Self.with { stage in
            for body: JSON in [[:], ["access_type": "LICK"], ["access_type": "VIEW", "note": .double(1.5)]] {
                #expect(try await stage.ben.post(stage.path + "log_access/", body).status == 400)
            }
            let logged = try await stage.ben.post(
                stage.path + "log_access/", ["access_type": "TRANSFER", "note": "to the lawyers"])
            #expect(logged.status == 201 && logged["access_type"] == "TRANSFER" && logged["note"] == "to the lawyers")
            #expect(logged["user"]?["username"] == "ben" && logged["address"]?.string?.isEmpty == false)
            _ = try await stage.ana.get(stage.path + "download/")
            let list = try await stage.ana.get(stage.path + "access_log/")
            #expect(list["count"] == 2)
            #expect(list.results.map { $0["access_type"] } == ["DOWNLOAD", "TRANSFER"])
            #expect(list.results.last == logged.json)
            #expect(try await stage.ben.get(stage.path + "access_log/").status == 403)
            #expect(try await stage.ben.get(stage.path + "custody/").status == 403)
        }
    }

    @Test func `a custody sheet tells everything that happened to a file, provable entry by entry`() async throws {
        try await Self.with { stage in
            _ = try await stage.ben.get(stage.path + "download/")
            _ = try await stage.ben.post(stage.path + "log_access/", ["access_type": "VIEW"])
            _ = try await stage.ana.post(
                stage.path + "classify/", ["classification": "CONFIDENTIAL", "reason": "names | of *people*"])
            let sheet = try await stage.ana.get(stage.path + "custody/")
            #expect(sheet.status == 200 && sheet["hash_check"] == "intact")
            let entries = sheet["entries"]?.array ?? []
            #expect(entries.map { $0["what"] } == ["SHARED", "DOWNLOAD", "VIEW", "RAISED"])
            #expect(entries.map { $0["user"]?["username"] } == ["ben", "ben", "ben", "ana"])
            // Each is an entry of the record, and its leaf is the one that the tree has.
            let carla = try await stage.house.person("carla", role: .compliance, clearance: .restricted)
            for entry in entries {
                let position = try #require(entry["position"]?.int)
                let found = try await carla.get("audit/entries/?after=\(position - 1)&limit=1").results.first
                #expect(found?["id"] == entry["id"])
            }
            let text = try await stage.ana.markdown(stage.path + "custody/?as=markdown")
            #expect(text.contains("# Custody of disk.bin") && text.contains("intact"))
            #expect(text.contains(#"names \| of \*people\*"#))
        }
    }

    @Test func `a stored byte that flips is a 409 and an alert, and nothing of it is given out`() async throws {
        try await Self.with { stage in
            let stored = try #require(try stage.house.mediaFiles().first)
            let url = URL(fileURLWithPath: stage.house.media + "/" + stored)
            let bytes = try Data(contentsOf: url)
            for place in [12, 70_000, bytes.count - 1] {
                var changed = bytes
                changed[place] ^= 1
                try changed.write(to: url)
                let reply = try await stage.ana.get(stage.path + "download/")
                #expect(reply.status == 409 && reply["code"] == "file_damaged", "\(place)")
                let sheet = try await stage.ana.get(stage.path + "custody/")
                #expect(sheet["hash_check"] == "damaged")
            }
            for wrong in [bytes.prefix(bytes.count - 1), bytes.prefix(65_564), Data()] {
                try wrong.write(to: url)
                #expect(try await stage.ana.get(stage.path + "download/").status == 409)
            }
            // A range beside the damage is what it was.
            var changed = bytes
            changed[bytes.count - 1] ^= 1
            try changed.write(to: url)
            let beside = try await stage.ana.with("Range", "bytes=0-99").get(stage.path + "download/")
            #expect(beside.status == 206 && beside.body == Array(stage.content.prefix(100)))

            #expect(stage.house.files.damaged >= 6)
            let events = try await stage.ana.get("war-rooms/\(stage.room)/events/")
            #expect(events.results.filter { $0["event"] == "file.damaged" }.count == 1)
            #expect(try await stage.ana.get(stage.path)["damaged_at"] != .null)
            try FileManager.default.removeItem(at: url)
            #expect(try await stage.ana.get(stage.path + "download/").status == 409)
            try bytes.write(to: url)
            #expect(try await stage.ana.get(stage.path + "download/").body == stage.content)
        }
    }

    @Test func `shredding a room leaves no byte of its files, and the record of who had them`() async throws {
        try await Self.with { stage in
            _ = try await stage.ben.get(stage.path + "download/")
            let operation = Domain.Operation(
                scope: .operator(0), door: .cli, moment: Clock.wall(), requestID: "shred")
            let shred = ShredRoom(room: RoomReference(stage.room), reason: "nobody needs this room any more")
            _ = try await stage.house.journal.perform(shred, as: operation)
            #expect(try await stage.ana.get(stage.path).status == 404)
            #expect(try await stage.ana.get(stage.path + "download/").status == 404)
            await stage.house.files.sweep()
            #expect(try stage.house.mediaFiles() == [])
        }
    }
}

extension Client {
    /// Text of an answer that is not JSON, which the contract's check of this client would take for it.
    func markdown(_ path: String) async throws -> String {
        let line = ServerClient(port: Int(origin.split(separator: ":").last ?? "") ?? 0)
        let token = headers["Authorization"]?.split(separator: " ").last.map(String.init)
        let answer = try await line.request("GET", "/api/v1/" + path, token: token)
        #expect(answer.status == 200 && answer.header("Content-Type") == "text/markdown; charset=utf-8")
        return answer.text
    }
}
