/// A room and its incident as they were after some of its log: the log folded, and nothing else asked.
///
/// Pure. Of messages it keeps the newest as they stood then; whether their contents may be shown today is for who shows them.
package struct RoomState: Equatable, Sendable {
    /// Somebody's membership.
    package struct Membership: Equatable, Sendable {
        package var role: RoomRole
        package let joinedAt: Moment
    }

    /// A task; its words are those of the message of its id.
    package struct TaskThen: Equatable, Sendable {
        package let id: EventID
        package let kind: TaskKind
        package var state: TaskState
        package var owner: PersonID?
        package var due: Moment?
    }

    /// Types of events of which nothing is left once the messages that they are about are not kept.
    package static let passing = [
        MessagePosted.type, MessageEdited.type, MessageReacted.type, MessageAcknowledged.type, CommandStarted.type,
        CommandFinished.type,
    ]

    package let room: RoomID
    /// The seq of the last event that was folded.
    package private(set) var seq: Int64 = 0
    /// When that was recorded.
    package private(set) var recordedAt: Moment?
    package private(set) var slug = ""
    package private(set) var name = ""
    package private(set) var description = ""
    package private(set) var isPrivate = false
    package private(set) var classification = Classification.internal
    package private(set) var isArchived = false
    package private(set) var createdAt: Moment?
    package private(set) var archivedAt: Moment?
    package private(set) var members: [PersonID: Membership] = [:]
    /// Pinned messages in the order they were pinned.
    package private(set) var pins: [EventID] = []
    /// The incident whose first room this is.
    package private(set) var incident: IncidentState?
    /// Tasks in the order they were added.
    package private(set) var tasks: [TaskThen] = []
    /// Who has which role in the incident.
    package private(set) var roles: [IncidentRole: PersonID] = [:]
    /// Messages that were posted, in all.
    package private(set) var messagesCount: Int64
    /// The newest messages, oldest first.
    package private(set) var messages: [MessageState] = []
    private let messagesMax: Int

    /// An empty room. `skipped` are messages before those that will be folded, of whose kind only the newest are kept.
    package init(_ room: RoomID, messagesMax: Int, skipped: Int64 = 0) {
        self.room = room
        self.messagesMax = messagesMax
        messagesCount = skipped
    }

    /// Takes in the next event of the room. What is passing may be left out where it is about older messages.
    package mutating func apply(_ event: Event) {
        seq = event.seq
        recordedAt = event.recordedAt
        if event.isMessage { return post(event) }
        switch event.body {
        case let body as RoomCreated: create(body, event)
        case let body as RoomUpdated:
            name = body.name ?? name
            description = body.description ?? description
            isPrivate = body.isPrivate ?? isPrivate
            if let isPrivate = body.isPrivate { incident?.isPrivate = isPrivate }
        case let body as RoomClassified: classification = body.to
        case is RoomArchived:
            isArchived = true
            archivedAt = event.occurredAt
        case let body as MemberJoined:
            members[body.person] = Membership(role: body.role, joinedAt: event.occurredAt)
        case let body as MemberRoleChanged: members[body.person]?.role = body.role
        case let body as MemberLeft: members[body.person] = nil
        case let body as MemberRemoved: members[body.person] = nil
        case let body as IncidentDeclared: incident = IncidentState(body, event)
        case let body as TaskAdded:
            tasks.append(TaskThen(id: body.task, kind: body.kind, state: .open, owner: body.owner, due: body.due))
        case let body as TaskChanged: change(body)
        case let body as RoleAssigned: roles[body.role] = body.person
        case let body as RoleHandedOver: roles[body.role] = body.to
        default:
            incident?.apply(event)
            applyToMessages(event)
        }
    }

    /// Takes away what messages say that may not be shown any more.
    package mutating func withdraw(_ ids: Set<EventID>) {
        for index in messages.indices where ids.contains(messages[index].id) { messages[index].withhold() }
    }

    private mutating func create(_ body: RoomCreated, _ event: Event) {
        slug = body.slug
        name = body.name
        description = body.description
        isPrivate = body.isPrivate
        classification = body.classification
        createdAt = event.occurredAt
    }

    private mutating func change(_ body: TaskChanged) {
        guard let index = tasks.firstIndex(where: { $0.id == body.task }) else { return }
        tasks[index].state = body.state
        tasks[index].owner = body.owner
        tasks[index].due = body.due
    }

    private mutating func post(_ event: Event) {
        messagesCount += 1
        let message = MessageState(event)
        if let root = message.threadRoot { with(root) { $0.reply(at: event.occurredAt) } }
        messages.append(message)
        if messages.count > messagesMax { messages.removeFirst(messages.count - messagesMax) }
    }

    private mutating func applyToMessages(_ event: Event) {
        switch event.body {
        case let body as MessagePinned:
            pins.removeAll { $0 == body.message }
            pins.append(body.message)
            with(body.message) { $0.apply(event) }
        case let body as MessageUnpinned:
            pins.removeAll { $0 == body.message }
            with(body.message) { $0.apply(event) }
        case let body as MessageDeleted:
            pins.removeAll { $0 == body.message }
            with(body.message) { $0.apply(event) }
        case let body as MessageRedacted:
            pins.removeAll { $0 == body.message }
            with(body.message) { $0.apply(event) }
        case let body as MessageEdited: with(body.message) { $0.apply(event) }
        case let body as MessageReacted: with(body.message) { $0.apply(event) }
        case let body as MessageAcknowledged: with(body.message) { $0.apply(event) }
        default: break
        }
    }

    private mutating func with(_ id: EventID, _ change: (inout MessageState) -> Void) {
        guard let index = messages.lastIndex(where: { $0.id == id }) else { return }
        change(&messages[index])
    }
}
