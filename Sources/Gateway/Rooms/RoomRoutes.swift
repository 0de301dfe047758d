import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// War rooms.
enum RoomRoutes {
    static var routes: [Route] {
        [list, create, get, patch, archive, enter, messages, pinned, events, join, leave, read]
    }

    static let levels = Schema.choice(Classification.allCases.map(\.name))
    private static let visibility = Schema.choice(Visibility.self)
    private static let statuses = Schema.choice(Status.self)
    private static let name = Schema.text(min: 1, max: Limits.titleBytesMax)
    private static let description = Schema.text(max: Limits.descriptionBytesMax)

    private enum Status: String, CaseIterable {
        case active, archived
    }

    private static func body(_ room: RoomForReader, _ call: Call) -> JSON {
        RoomBody.json(room, socketOrigin: call.socketOrigin)
    }

    private static func stored(_ reference: String, _ call: Call) async throws -> Answer {
        .json(body(try await call.ask(GetRoom(room: RoomReference(reference))), call))
    }

    private static var list: Route {
        Route(
            method: .get, path: "war-rooms/", operation: "listRooms", tag: "war-rooms",
            summary: "The rooms that the caller may know of.",
            query: Route.Parameter.paging + [
                .query("incident", Schema.text(max: 64), "An incident's key or id."),
                .query("status", statuses, "Whether the room is open."),
                .query("privacy_level", visibility, "Whether only members may know of it."), .search,
                .ordering(["created_at", "slug", "head"]),
            ], successes: [.page(of: Schema.ref("Room"))]
        ) { call in
            let request = try call.pageRequest()
            let fields = call.query.fields
            let filter = RoomFilter(
                incident: try fields.optionalText("incident", max: 64),
                isArchived: try fields.choice("status", Status.self).map { $0 == .archived },
                isPrivate: try fields.choice("privacy_level", Visibility.self)?.isPrivate,
                search: try call.search,
                ordering: try fields.optionalText("ordering", max: Limits.searchBytesMax))
            return try call.page(try await call.ask(ListRooms(filter: filter, page: request)), request) {
                body($0, call).bytes
            }
        }
    }

    private static var create: Route {
        Route(
            method: .post, path: "war-rooms/", operation: "createRoom", tag: "war-rooms",
            summary: "Makes a room without an incident; who makes it commands it.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("name", name), Schema.maybe("description", description),
                    Schema.maybe("slug", Schema.text(min: 1, max: Limits.slugBytesMax)),
                    Schema.maybe("classification", levels), Schema.maybe("privacy_level", visibility),
                ])),
            successes: [.created(Schema.ref("Room"))]
        ) { call in
            let fields = call.fields
            let create = CreateRoom(
                name: try fields.text("name", max: Limits.titleBytesMax),
                description: try fields.optionalText("description", max: Limits.descriptionBytesMax, blank: true) ?? "",
                slug: try fields.optionalText("slug", max: Limits.slugBytesMax),
                classification: try fields.classification("classification") ?? .internal,
                isPrivate: try fields.choice("privacy_level", Visibility.self)?.isPrivate ?? false)
            return try await call.perform(
                once: create, subject: { $0.room.id.text }, status: { _ in .created },
                answer: { .json(body($0, call)) }, again: { try await stored($0, call) })
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "war-rooms/{id}/", operation: "getRoom", tag: "war-rooms", summary: "One room.",
            successes: [.ok(Schema.ref("Room"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var patch: Route {
        Route(
            method: .patch, path: "war-rooms/{id}/", operation: "updateRoom", tag: "war-rooms",
            summary: "Changes the fields that are there.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("name", name), Schema.maybe("description", description),
                    Schema.maybe("privacy_level", visibility), Schema.maybe("classification", levels),
                    Schema.maybe(
                        "reason",
                        Schema.nullable(
                            Schema.text(max: Limits.reasonBytesMax, "Why it becomes less secret; needed only then."))),
                ]), isOptional: true),
            successes: [.ok(Schema.ref("Room"))]
        ) { call in
            let fields = call.fields
            let update = UpdateRoom(
                room: try call.room, name: try fields.optionalText("name", max: Limits.titleBytesMax),
                description: try fields.optionalText("description", max: Limits.descriptionBytesMax, blank: true),
                isPrivate: try fields.choice("privacy_level", Visibility.self)?.isPrivate,
                classification: try fields.classification("classification"),
                reason: try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true))
            return try await call.perform(
                once: update, subject: { $0.room.id.text }, answer: { .json(body($0, call)) },
                again: { try await stored($0, call) })
        }
    }

    private static var archive: Route {
        Route(
            method: .post, path: "war-rooms/{id}/archive/", operation: "archiveRoom", tag: "war-rooms",
            summary: "Closes a room for writing.", successes: [.ok(Schema.ref("Room"))]
        ) { call in
            try await call.perform(
                once: ArchiveRoom(room: call.room), subject: { $0.room.id.text }, answer: { .json(body($0, call)) },
                again: { try await stored($0, call) })
        }
    }

    private static var enter: Route {
        Route(
            method: .post, path: "war-rooms/{id}/create_chat_room/", operation: "createChatRoom", tag: "war-rooms",
            summary: "Makes sure that the chat room exists and that the caller is in it.",
            successes: [
                .created(Schema.ref("Room"), "The caller was let in."),
                .ok(Schema.ref("Room"), "Everything was so already."),
            ]
        ) { call in
            try await call.perform(
                once: EnterChatRoom(room: call.room), subject: { $0.room.room.id.text },
                status: { $0.isNew ? .created : .ok }, answer: { .json(body($0.room, call)) },
                again: { try await stored($0, call) })
        }
    }

    private static var messages: Route {
        Route(
            method: .get, path: "war-rooms/{id}/messages/", operation: "listRoomMessages", tag: "war-rooms",
            summary: "History: the newest page first, each page in seq order.",
            query: Route.Parameter.paging + MessageHistory.parameters,
            successes: [.page(of: Schema.ref("Message"))]
        ) { call in
            try await MessageHistory.answer(call)
        }
    }

    private static var pinned: Route {
        Route(
            method: .get, path: "war-rooms/{id}/pinned_messages/", operation: "listPinnedMessages", tag: "war-rooms",
            summary: "The pinned messages, in the order they were pinned.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("Message"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListPinned(room: call.room, page: request))
            return try call.page(page, request) { MessageBody.bytes($0, reader: call.reader) }
        }
    }

    private static var events: Route {
        Route(
            method: .get, path: "war-rooms/{id}/events/", operation: "listRoomEvents", tag: "war-rooms",
            summary: "The log after a seq, as the socket sends it.",
            query: [
                .query("after", Schema.int(), "The last seq that is known; 0 unless given."),
                .query("limit", Schema.int(min: 1, max: Int64(Limits.logPageMax)), "Events of a page."),
            ], successes: [.page(of: Schema.ref("RoomEvent"))]
        ) { call in
            let fields = call.query.fields
            let after = try fields.int("after", in: 0...Int64.max) ?? 0
            let limit = Int(try fields.int("limit", in: 1...Int64(Limits.logPageMax)) ?? Int64(Limits.pageSizeDefault))
            let log = try await call.ask(ReadRoomEvents(room: call.room, after: after, limit: limit))
            let directory = call.parts.journal.directory
            let frames = log.entries.compactMap { entry in
                EventFrame.encode(
                    entry.event, isWithdrawn: entry.isWithdrawn, card: directory.card(of:),
                    incidentKey: directory.incidentKey(of: entry.event.room))
            }
            let last = log.entries.last.map { String($0.event.seq) }
            let next = log.entries.count == limit ? last.map { call.link(["after": $0]) } : nil
            return .json(PageBody.bytes(count: log.head, next: next, previous: nil, results: frames))
        }
    }

    private static var join: Route {
        Route(
            method: .post, path: "war-rooms/{id}/join/", operation: "joinRoom", tag: "war-rooms",
            summary: "Makes the caller a responder of a room that is open to them.",
            successes: [.ok(Schema.ref("Room"))]
        ) { call in
            try await call.perform(
                once: JoinRoom(room: call.room), subject: { $0.room.id.text }, answer: { .json(body($0, call)) },
                again: { try await stored($0, call) })
        }
    }

    private static var leave: Route {
        Route(
            method: .post, path: "war-rooms/{id}/leave/", operation: "leaveRoom", tag: "war-rooms",
            summary: "Ends the caller's membership.", successes: [.noContent]
        ) { call in
            try await call.perform(onceForNothing: LeaveRoom(room: call.room))
        }
    }

    private static var read: Route {
        Route(
            method: .post, path: "war-rooms/{id}/read/", operation: "markRoomRead", tag: "war-rooms",
            summary: "Moves the caller's read marker.",
            unkeyed: "A marker is no event and moves only forward: a retry finds it where the first one left it.",
            body: Route.Body(schema: Schema.object([Schema.always("seq", Schema.int())])),
            successes: [.ok(Schema.ref("ReadMarker"))]
        ) { call in
            let seq = try call.fields.required("seq", call.fields.int("seq", in: 0...Int64.max))
            let marker = try await call.perform(MarkRead(room: call.room, seq: seq))
            if let person = try call.scope.person { call.parts.readMoved(marker, person) }
            return .json(RoomBody.readMarker(room: marker.room, upTo: marker.upTo, unread: marker.unread))
        }
    }
}
