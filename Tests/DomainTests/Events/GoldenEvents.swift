import Domain
import Testing

/// Every released shape of an event, as it stands in records: these texts are never changed, only added to.
struct GoldenEvent: Sendable, CustomTestStringConvertible {
    let type: String
    let body: any EventBody
    /// The recorded bytes.
    let text: String

    init(_ body: any EventBody, _ text: String) {
        type = Swift.type(of: body).type
        self.body = body
        self.text = text
    }

    var testDescription: String { "\(type) \(text.prefix(60))" }

    static let message = EventID(trusted: "0193d3a0-0000-7000-8000-000000000001")
    static let root = EventID(trusted: "0193d3a0-0000-7000-8000-000000000002")
    private static let person = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000003")
    static let incident = IncidentID(trusted: "0193d3a0-0000-7000-8000-000000000004")
    private static let session = SessionID(trusted: "0193d3a0-0000-7000-8000-000000000005")
    private static let token = TokenID(trusted: "0193d3a0-0000-7000-8000-000000000006")

    static let all =
        rooms + members + messages + incidents + people + access + destruction + retention + secondFactor
        + classification + grants + reads + backups + commands + timelines + tasks + roles + runbooks + runs
        + files

    private static let rooms = [
        GoldenEvent(
            RoomCreated(
                slug: "inc-42", name: "Payments \"down\"", description: "all of them\n", incident: incident,
                isPrivate: true, classification: .restricted),
            #"{"slug":"inc-42","name":"Payments \"down\"","description":"all of them\n","#
                + #""incident":"0193d3a0-0000-7000-8000-000000000004","private":true,"classification":"RESTRICTED"}"#),
        GoldenEvent(
            RoomCreated(
                slug: "-house-", name: "", description: "", incident: nil, isPrivate: false, classification: .public),
            #"{"slug":"-house-","name":"","description":"","incident":null,"private":false,"classification":"PUBLIC"}"#),
        GoldenEvent(
            RoomUpdated(name: "Neu", description: "", isPrivate: false),
            #"{"name":"Neu","description":"","private":false}"#),
        GoldenEvent(RoomUpdated(name: nil, description: nil, isPrivate: nil), "{}"),
        GoldenEvent(RoomArchived(), "{}"),
    ]

    private static let members = [
        GoldenEvent(
            MemberJoined(person: person, role: .responder),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","role":"responder"}"#),
        GoldenEvent(
            MemberRoleChanged(person: person, role: .commander),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","role":"commander"}"#),
        GoldenEvent(MemberLeft(person: person), #"{"person":"0193d3a0-0000-7000-8000-000000000003"}"#),
        GoldenEvent(MemberRemoved(person: person), #"{"person":"0193d3a0-0000-7000-8000-000000000003"}"#),
    ]

    private static let messages = [
        GoldenEvent(
            MessagePosted(
                messageType: .text, content: "hi 🔥", replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
                ackRequired: false),
            #"{"message_type":"TEXT","content":"hi 🔥"}"#),
        GoldenEvent(
            MessagePosted(
                messageType: .alert, content: " @alice\t", replyTo: message, threadRoot: root, mentions: ["alice"],
                clientID: "c-1", ackRequired: true),
            #"{"message_type":"ALERT","content":" @alice\t","reply_to":"0193d3a0-0000-7000-8000-000000000001","#
                + #""thread_root":"0193d3a0-0000-7000-8000-000000000002","mentions":["alice"],"client_id":"c-1","#
                + #""ack_required":true}"#),
        GoldenEvent(
            MessageEdited(message: message, content: "better", mentions: ["bob", "here"]),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","content":"better","mentions":["bob","here"]}"#),
        GoldenEvent(MessageDeleted(message: message), #"{"message":"0193d3a0-0000-7000-8000-000000000001"}"#),
        GoldenEvent(MessagePinned(message: message), #"{"message":"0193d3a0-0000-7000-8000-000000000001"}"#),
        GoldenEvent(MessageUnpinned(message: message), #"{"message":"0193d3a0-0000-7000-8000-000000000001"}"#),
        GoldenEvent(
            MessageReacted(message: message, emoji: "👍🏽", action: .add, count: 3),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","emoji":"👍🏽","action":"add","count":3}"#),
        GoldenEvent(
            MessageReacted(message: message, emoji: "👍🏽", action: .remove, count: 0),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","emoji":"👍🏽","action":"remove","count":0}"#),
        GoldenEvent(MessageAcknowledged(message: message), #"{"message":"0193d3a0-0000-7000-8000-000000000001"}"#),
    ]

    private static let details = IncidentDetails(
        title: "Payments down", summary: "s", description: "d", services: ["api"], labels: ["l1", "l2"], priority: .p1)
    private static let detailsText =
        #""title":"Payments down","summary":"s","description":"d","services":["api"],"labels":["l1","l2"],"priority":"P1"}"#

    private static let incidents = [
        GoldenEvent(
            IncidentDeclared(
                incident: incident, number: 42, severity: .sev1, status: .investigating, realness: .drill,
                incidentType: .thirdParty, isPrivate: true, classification: .confidential, assignee: person,
                details: details),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","number":42,"severity":"SEV1","#
                + #""status":"investigating","kind":"drill","type":"third_party","private":true,"#
                + #""classification":"CONFIDENTIAL","assignee":"0193d3a0-0000-7000-8000-000000000003","# + detailsText),
        GoldenEvent(
            IncidentDeclared(
                incident: incident, number: 1, severity: .sev5, status: .triage, realness: .real, incidentType: .outage,
                isPrivate: false, classification: .internal, assignee: nil, details: IncidentDetails(title: "t")),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","number":1,"severity":"SEV5","status":"triage","#
                + #""kind":"real","type":"outage","private":false,"classification":"INTERNAL","assignee":null,"#
                + #""title":"t","summary":"","description":"","services":[],"labels":[],"priority":null}"#),
        GoldenEvent(
            IncidentStatusChanged(incident: incident, from: .investigating, to: .resolved, reason: "fixed"),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","from":"investigating","to":"resolved","reason":"fixed"}"#
        ),
        GoldenEvent(
            IncidentSeverityChanged(incident: incident, from: .sev3, to: .sev1, reason: nil),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","from":"SEV3","to":"SEV1","reason":null}"#),
        GoldenEvent(
            IncidentFieldChanged(
                incident: incident, changed: ["title", "type"], details: details, incidentType: .security),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","changed":["title","type"],"type":"security","#
                + detailsText),
        GoldenEvent(
            IncidentAssigned(incident: incident, assignee: person),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","assignee":"0193d3a0-0000-7000-8000-000000000003"}"#),
        GoldenEvent(
            IncidentAssigned(incident: incident, assignee: nil),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","assignee":null}"#),
    ]

    private static let people = [
        GoldenEvent(
            PersonCreated(
                person: person, username: "alice", displayName: "Alice Ä", kind: .bot, role: .compliance,
                clearance: .sealed),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","username":"alice","display_name":"Alice Ä","kind":"bot","#
                + #""role":"compliance","clearance":"SEALED"}"#),
        GoldenEvent(
            PersonUpdated(person: person, displayName: "A", role: .admin, clearance: .public, isActive: false),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","display_name":"A","role":"admin","clearance":"PUBLIC","#
                + #""is_active":false}"#),
        GoldenEvent(PersonUpdated(person: person), #"{"person":"0193d3a0-0000-7000-8000-000000000003"}"#),
        GoldenEvent(PasswordChanged(person: person), #"{"person":"0193d3a0-0000-7000-8000-000000000003"}"#),
    ]

    private static let access = [
        GoldenEvent(
            SignedIn(person: person, method: "password"),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","method":"password"}"#),
        GoldenEvent(SignInFailed(username: ""), #"{"username":""}"#),
        GoldenEvent(
            SignedOut(person: person, session: session),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","session":"0193d3a0-0000-7000-8000-000000000005"}"#),
        GoldenEvent(
            TokenCreated(token: token, person: person, expiresAt: Moment(microseconds: 1_795_334_534_370_525)),
            #"{"token":"0193d3a0-0000-7000-8000-000000000006","person":"0193d3a0-0000-7000-8000-000000000003","#
                + #""expires_at":1795334534370525}"#),
        GoldenEvent(
            TokenCreated(token: token, person: person, expiresAt: nil),
            #"{"token":"0193d3a0-0000-7000-8000-000000000006","person":"0193d3a0-0000-7000-8000-000000000003","#
                + #""expires_at":null}"#),
        GoldenEvent(
            TokenCreated(token: token, person: person, expiresAt: nil, scopes: ["declare", "incident"]),
            #"{"token":"0193d3a0-0000-7000-8000-000000000006","person":"0193d3a0-0000-7000-8000-000000000003","#
                + #""expires_at":null,"scopes":["declare","incident"]}"#),
        GoldenEvent(
            BotHookChanged(bot: person, isSet: true),
            #"{"bot":"0193d3a0-0000-7000-8000-000000000003","is_set":true}"#),
        GoldenEvent(TokenRevoked(token: token), #"{"token":"0193d3a0-0000-7000-8000-000000000006"}"#),
    ]

    private static let secondFactor = [
        GoldenEvent(
            SecondFactorEnabled(person: person, session: session),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","session":"0193d3a0-0000-7000-8000-000000000005"}"#),
        GoldenEvent(
            SecondFactorDisabled(person: person, endsSessions: true),
            #"{"person":"0193d3a0-0000-7000-8000-000000000003","ends_sessions":true}"#),
        GoldenEvent(RecoveryCodesReplaced(person: person), #"{"person":"0193d3a0-0000-7000-8000-000000000003"}"#),
        GoldenEvent(
            RecoveryCodeUsed(person: person, left: 9), #"{"person":"0193d3a0-0000-7000-8000-000000000003","left":9}"#),
    ]
}
