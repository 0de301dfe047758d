import Domain

/// The released shapes of what destroys content, keeps it, and changes keys.
extension GoldenEvent {
    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-000000000007")
    private static let request = DestructionID(trusted: "0193d3a0-0000-7000-8000-000000000008")
    private static let policy = RetentionPolicyID(trusted: "0193d3a0-0000-7000-8000-000000000009")
    private static let hold = HoldID(trusted: "0193d3a0-0000-7000-8000-00000000000a")
    private static let moment = Moment(microseconds: 1_795_334_534_370_525)

    static let destruction = [
        GoldenEvent(
            MessageRedacted(
                message: message, reason: "a password", destroyed: [message],
                remains: MessageRemains(
                    type: .text, replyTo: nil, threadRoot: nil, ackRequired: false, edits: [], editedAt: nil)),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","reason":"a password","#
                + #""destroyed":["0193d3a0-0000-7000-8000-000000000001"],"message_type":"TEXT"}"#),
        GoldenEvent(
            MessageRedacted(
                message: message, reason: "r", destroyed: [message, root],
                remains: MessageRemains(
                    type: .alert, replyTo: root, threadRoot: root, ackRequired: true, edits: [4, 9], editedAt: moment),
                request: request),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","reason":"r","#
                + #""destroyed":["0193d3a0-0000-7000-8000-000000000001","0193d3a0-0000-7000-8000-000000000002"],"#
                + #""message_type":"ALERT","reply_to":"0193d3a0-0000-7000-8000-000000000002","#
                + #""thread_root":"0193d3a0-0000-7000-8000-000000000002","ack_required":true,"edits":[4,9],"#
                + #""edited_at":1795334534370525,"request":"0193d3a0-0000-7000-8000-000000000008"}"#),
        GoldenEvent(
            MessageRedacted(
                message: message, reason: "r", destroyed: [message, root],
                remains: MessageRemains(
                    type: .command, replyTo: nil, threadRoot: nil, ackRequired: false, edits: [], editedAt: nil, run: 5)
            ),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","reason":"r","#
                + #""destroyed":["0193d3a0-0000-7000-8000-000000000001","0193d3a0-0000-7000-8000-000000000002"],"#
                + #""message_type":"COMMAND","run":5}"#),
        GoldenEvent(
            RoomShredded(
                room: room, reason: "kept long enough", through: 12,
                remains: RoomRemains(slug: "ops", classification: .internal, incident: nil, declared: nil),
                policy: policy),
            #"{"room":"0193d3a0-0000-7000-8000-000000000007","reason":"kept long enough","through":12,"slug":"ops","#
                + #""classification":"INTERNAL","policy":"0193d3a0-0000-7000-8000-000000000009"}"#),
        GoldenEvent(
            RoomShredded(
                room: room, reason: "r", through: 1,
                remains: RoomRemains(
                    slug: "inc-42", classification: .sealed, incident: incident,
                    declared: IncidentRemains(
                        id: incident, number: 42, status: .closed, severity: .sev2, realness: .real, type: .security,
                        isPrivate: true, classification: .sealed, reporter: .operator(0), createdAt: moment,
                        updatedAt: moment, version: 3)),
                request: request),
            #"{"room":"0193d3a0-0000-7000-8000-000000000007","reason":"r","through":1,"slug":"inc-42","#
                + #""classification":"SEALED","incident":"0193d3a0-0000-7000-8000-000000000004","declared":{"#
                + #""id":"0193d3a0-0000-7000-8000-000000000004","number":42,"status":"closed","severity":"SEV2","#
                + #""kind":"real","type":"security","private":true,"classification":"SEALED","reporter":"operator:0","#
                + #""created_at":1795334534370525,"updated_at":1795334534370525,"version":3},"#
                + #""request":"0193d3a0-0000-7000-8000-000000000008"}"#),
        GoldenEvent(
            DestructionRequested(request: request, kind: .redact, room: room, message: message, reason: "why"),
            #"{"request":"0193d3a0-0000-7000-8000-000000000008","kind":"redact","#
                + #""room":"0193d3a0-0000-7000-8000-000000000007","message":"0193d3a0-0000-7000-8000-000000000001","#
                + #""reason":"why"}"#),
        GoldenEvent(
            DestructionRequested(request: request, kind: .shred, room: room, message: nil, reason: "why"),
            #"{"request":"0193d3a0-0000-7000-8000-000000000008","kind":"shred","#
                + #""room":"0193d3a0-0000-7000-8000-000000000007","reason":"why"}"#),
        GoldenEvent(
            DestructionApproved(request: request), #"{"request":"0193d3a0-0000-7000-8000-000000000008"}"#),
        GoldenEvent(
            DestructionDeclined(request: request), #"{"request":"0193d3a0-0000-7000-8000-000000000008"}"#),
    ]

    static let retention = [
        GoldenEvent(
            HoldPlaced(hold: hold, subject: .room(room), reason: "litigation"),
            #"{"hold":"0193d3a0-0000-7000-8000-00000000000a","room":"0193d3a0-0000-7000-8000-000000000007","#
                + #""incident":null,"reason":"litigation"}"#),
        GoldenEvent(
            HoldReleased(hold: hold, subject: .incident(incident), reason: "settled"),
            #"{"hold":"0193d3a0-0000-7000-8000-00000000000a","room":null,"#
                + #""incident":"0193d3a0-0000-7000-8000-000000000004","reason":"settled"}"#),
        GoldenEvent(
            IncidentHeld(hold: hold, isHeld: true), #"{"hold":"0193d3a0-0000-7000-8000-00000000000a","held":true}"#),
        GoldenEvent(
            RetentionPolicySet(policy: policy, terms: RetentionTerms(name: "all", days: 30)),
            #"{"policy":"0193d3a0-0000-7000-8000-000000000009","name":"all","days":30,"action":"shred"}"#),
        GoldenEvent(
            RetentionPolicySet(
                policy: policy,
                terms: RetentionTerms(
                    name: "one", days: 1, classification: .restricted, incidentType: .security, room: room)),
            #"{"policy":"0193d3a0-0000-7000-8000-000000000009","name":"one","days":1,"action":"shred","#
                + #""classification":"RESTRICTED","incident_type":"security","#
                + #""room":"0193d3a0-0000-7000-8000-000000000007"}"#),
        GoldenEvent(
            RetentionPolicySet(
                policy: policy,
                terms: RetentionTerms(name: "void", days: 7, act: .shredFiles, incidentStatus: .cancelled)),
            #"{"policy":"0193d3a0-0000-7000-8000-000000000009","name":"void","days":7,"action":"shred_files","#
                + #""incident_status":"cancelled"}"#),
        GoldenEvent(
            RetentionPolicyRemoved(policy: policy), #"{"policy":"0193d3a0-0000-7000-8000-000000000009"}"#),
        GoldenEvent(KeyRotated(version: 2, rewrapped: 1_040), #"{"version":2,"rewrapped":1040}"#),
        GoldenEvent(
            RoomKeyRenewed(room: room, version: 2),
            #"{"room":"0193d3a0-0000-7000-8000-000000000007","version":2}"#),
    ]
}
