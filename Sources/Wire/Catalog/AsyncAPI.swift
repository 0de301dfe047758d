package import Domain

/// `/asyncapi.json`: the sockets as AsyncAPI 3.0, made from the frame catalog.
package enum AsyncAPI {
    /// The document; `socketOrigin` is what socket addresses begin with.
    package static func document(socketOrigin: String, version: String) -> JSON {
        let frames = FrameCatalog.frames
        let secure = socketOrigin.hasPrefix("wss:")
        let host = socketOrigin.split(separator: "/").last.map(String.init) ?? socketOrigin
        return [
            "asyncapi": "3.0.0",
            "info": [
                "title": "Muster sockets", "version": .string(version),
                "description": "Text frames, one JSON object each. Any client frame may carry `ref`.",
            ],
            "defaultContentType": "application/json",
            "servers": ["here": ["host": .string(host), "protocol": .string(secure ? "wss" : "ws")]],
            "channels": .object(
                JSONObject([
                    (name: "room", value: channel("/ws/chat/{room_id}/", frames, [.clientToRoom, .roomToClient])),
                    (name: "inbox", value: channel("/ws/inbox/", frames, [.inboxToClient])),
                ])),
            "operations": .object(
                JSONObject([
                    (name: "say", value: operation("receive", "room", frames, .clientToRoom)),
                    (name: "hear", value: operation("send", "room", frames, .roomToClient)),
                    (name: "inbox", value: operation("send", "inbox", frames, .inboxToClient)),
                ])),
            "components": [
                "schemas": .object(JSONObject(Components.all.map { (name: $0.name, value: $0.schema) })),
                "messages": .object(JSONObject(frames.map { (name: name($0), value: message($0)) })),
            ],
        ]
    }

    private static func channel(
        _ address: String, _ frames: [FrameCatalog.Frame], _ directions: [FrameCatalog.Direction]
    ) -> JSON {
        let here = frames.filter { directions.contains($0.direction) }
        var channel: JSONObject = [
            "address": .string(address),
            "messages": .object(
                JSONObject(
                    here.map {
                        (name: name($0), value: ["$ref": .string("#/components/messages/\(name($0))")])
                    })),
        ]
        if address.contains("{") {
            channel["parameters"] = [
                "room_id": ["description": "The room's id or slug, or its incident's key."]
            ]
        }
        return .object(channel)
    }

    private static func operation(
        _ action: String, _ channel: String, _ frames: [FrameCatalog.Frame], _ direction: FrameCatalog.Direction
    ) -> JSON {
        let references = frames.filter { $0.direction == direction }.map { frame -> JSON in
            ["$ref": .string("#/channels/\(channel)/messages/\(name(frame))")]
        }
        return [
            "action": .string(action), "channel": ["$ref": .string("#/channels/\(channel)")],
            "messages": .array(references),
        ]
    }

    private static func message(_ frame: FrameCatalog.Frame) -> JSON {
        ["name": .string(frame.type), "summary": .string(frame.summary), "payload": frame.schema]
    }

    /// Client and server frames share types (`chat_message`), so the direction is part of a message's name.
    private static func name(_ frame: FrameCatalog.Frame) -> String {
        switch frame.direction {
        case .clientToRoom: "client.\(frame.type)"
        case .roomToClient: "room.\(frame.type)"
        case .inboxToClient: "inbox.\(frame.type)"
        }
    }
}
