import Actions
import Domain
import Journal

/// The keys of the installation.
extension AdminDesk {
    func keyStatus(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let status = try await house.journal.ask(GetKeyStatus(), as: operation)
        return AdminReply(output: asJSON ? Self.json(status).text : Self.text(status))
    }

    /// Wraps stored keys anew, step by step, so that the server goes on writing in between.
    func rotateKeys(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        var step = try await house.journal.perform(RotateMasterKey(), as: operation)
        while step.remaining > 0 {
            step = try await house.journal.perform(RotateMasterKey(rewrappedBefore: step.rewrapped), as: operation)
        }
        if asJSON {
            let body: JSON = ["version": .int(step.version), "rewrapped": .int(step.rewrapped)]
            return AdminReply(output: body.text)
        }
        guard step.rewrapped > 0 else {
            return AdminReply(output: "Nothing to do: master key version \(step.version) wraps every stored key.")
        }
        let status = try await house.journal.ask(GetKeyStatus(), as: operation)
        let advice = status.previous == nil ? "" : " CHAT_ENCRYPTION_KEY_PREVIOUS may be removed."
        return AdminReply(
            output: "Master key version \(step.version) (fingerprint \(status.given)) wraps every stored key now; "
                + "\(step.rewrapped) were wrapped anew.\(advice)")
    }

    func shred(_ room: String, _ reason: String, _ operation: Operation) async throws -> AdminReply {
        let shred = ShredRoom(room: RoomReference(room), reason: reason)
        _ = try await house.journal.perform(shred, as: operation)
        return AdminReply(output: "Destroyed the keys of \(room) and everything that was said in it.")
    }

    private static func text(_ status: KeyStatus) -> String {
        let masters = status.masters.map { master in
            [
                "\(master.version)", master.fingerprint, master.createdAt.rfc3339, "\(master.roomKeys)",
                "\(master.secrets)", master.setting ?? "not at hand",
            ]
        }
        var lines = [
            TextTable(["MASTER KEY", "FINGERPRINT", "SINCE", "ROOM KEYS", "SECRETS", "SETTING"], masters).text, "",
            "\(status.roomKeys) room keys of \(status.rooms) rooms; \(status.roomsDue) rooms renew theirs with their next "
                + "event; \(status.roomsShredded) rooms are shredded",
        ]
        if status.needsRotation {
            lines.append("CHAT_ENCRYPTION_KEY (\(status.given)) does not wrap everything: run `muster keys rotate`")
        }
        if status.mayDropPrevious { lines.append("CHAT_ENCRYPTION_KEY_PREVIOUS wraps nothing: remove it") }
        return lines.joined(separator: "\n")
    }

    private static func json(_ status: KeyStatus) -> JSON {
        let masters: [JSON] = status.masters.map { master in
            [
                "version": .int(master.version), "fingerprint": .string(master.fingerprint),
                "since": .string(master.createdAt.rfc3339), "room_keys": .int(master.roomKeys),
                "secrets": .int(master.secrets), "setting": JSON(master.setting),
            ]
        }
        return [
            "master_keys": .array(masters), "given": .string(status.given), "previous": JSON(status.previous),
            "rooms": .int(status.rooms), "room_keys": .int(status.roomKeys), "rooms_due": .int(status.roomsDue),
            "rooms_shredded": .int(status.roomsShredded), "needs_rotation": .bool(status.needsRotation),
            "may_drop_previous": .bool(status.mayDropPrevious),
        ]
    }
}
