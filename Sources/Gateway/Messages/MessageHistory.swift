import Actions
import Domain
import HTTPTypes
import Wire

/// A room's messages, by page number or by seq.
enum MessageHistory {
    static var parameters: [Route.Parameter] {
        [
            .query("before", Schema.int(min: 1), "Messages before this seq."),
            .query("after", Schema.int(), "Messages after this seq."),
            .size("limit", "Messages of a page, as page_size, by seq instead of by number."),
            .query("thread", Schema.uuid, "Only the thread of this message."),
            .query("message_type", Schema.choice(MessageType.self), "Only this type."),
            .query("sender", Schema.text(max: 64), "Only of this person, by id or user name."), .search,
        ]
    }

    static func answer(_ call: Call) async throws -> Answer {
        let fields = call.query.fields
        let filter = MessageFilter(
            thread: try fields.id("thread"), type: try fields.choice("message_type"),
            sender: try fields.optionalText("sender", max: 64),
            search: try call.search)
        let limit = call.pageSize(call.query["limit"] == nil ? "page_size" : "limit")
        // What is wrong is refused, also where another parameter makes it needless.
        let before = try fields.int("before", in: 1...Int64.max)
        let after = try fields.int("after", in: 0...Int64.max)
        let request = try call.pageRequest()
        if filter.isEmpty, before == nil, after == nil, request.number == 1 {
            return try await newest(call, request, limit: limit)
        }
        if let before {
            return try await older(call, filter, before: before, limit: limit)
        }
        if let after {
            return try await newer(call, filter, after: after, limit: limit)
        }
        if call.query["limit"] != nil, call.query["page"] == nil {
            return try await older(call, filter, before: Int64.max, limit: limit)
        }
        let list = ListMessages(
            room: try call.room, filter: filter, page: .page(number: request.number, size: request.size))
        return try call.page(try await call.ask(list), request) { MessageBody.bytes($0, reader: call.reader) }
    }

    /// The newest page, which is kept for whoever asks next.
    private static func newest(_ call: Call, _ request: PageRequest, limit: Int) async throws -> Answer {
        let pages = call.parts.newest
        // By seq when a limit was given and no page, as without this.
        let isBySeq = call.query["limit"] != nil && call.query["page"] == nil
        let withdrawals = pages.withdrawals
        let list = ListNewest(room: try call.room, size: isBySeq ? limit : request.size) { pages.page($0, $1) }
        let newest = try await call.ask(list)
        let page: KeptPage
        switch newest.content {
        case .kept(let kept): page = kept
        case .read(let read):
            page = KeptPage(read)
            pages.keep(page, newest.room, newest.mark, since: withdrawals)
        }
        let older = isBySeq ? page.first.map { call.link(["before": String($0)]) } : call.link(["page": "2"])
        return .json(
            PageBody.bytes(
                count: newest.count, next: page.hasOlder ? older : nil, previous: nil,
                results: page.messages(for: call.reader)))
    }

    /// `next` leads to what is older still.
    private static func older(_ call: Call, _ filter: MessageFilter, before: Int64, limit: Int) async throws -> Answer {
        let list = ListMessages(room: try call.room, filter: filter, page: .before(before, limit: limit))
        let page = try await call.ask(list)
        let first = page.items.first.map { String($0.seq) }
        return answer(page, call, next: page.hasNext ? first.map { call.link(["before": $0]) } : nil)
    }

    /// `next` leads to what is newer still.
    private static func newer(_ call: Call, _ filter: MessageFilter, after: Int64, limit: Int) async throws -> Answer {
        let list = ListMessages(room: try call.room, filter: filter, page: .after(after, limit: limit))
        let page = try await call.ask(list)
        let last = page.items.last.map { String($0.seq) }
        return answer(page, call, next: page.hasNext ? last.map { call.link(["after": $0]) } : nil)
    }

    private static func answer(_ page: Page<Message>, _ call: Call, next: String?) -> Answer {
        .json(
            PageBody.bytes(
                count: page.count, next: next, previous: nil,
                results: page.items.map { MessageBody.bytes($0, reader: call.reader) }))
    }
}
