import Domain

/// The shapes of classification, grants, reads and refusals.
extension GoldenEvent {
    private static let grant = GrantID(trusted: "0193d3a0-0000-7000-8000-00000000000a")
    private static let holder = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000003")
    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-00000000000b")
    private static let until = Moment(microseconds: 1_764_000_000_000_000)
    private static let head =
        #""grant":"0193d3a0-0000-7000-8000-00000000000a","person":"0193d3a0-0000-7000-8000-000000000003""#

    static let classification = [
        GoldenEvent(
            RoomClassified(from: .restricted, to: .internal, reason: "It is public knowledge now"),
            #"{"from":"RESTRICTED","to":"INTERNAL","reason":"It is public knowledge now"}"#),
        GoldenEvent(
            RoomClassified(from: .public, to: .sealed, reason: nil), #"{"from":"PUBLIC","to":"SEALED","reason":null}"#),
        GoldenEvent(
            IncidentClassified(incident: incident, from: .internal, to: .confidential, reason: nil),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","from":"INTERNAL","to":"CONFIDENTIAL","reason":null}"#
        ),
    ]

    static let grants = [
        GoldenEvent(
            AccessGranted(grant: grant, person: holder, until: until, reason: "quarterly audit"),
            "{\(head),\"until\":1764000000000000,\"reason\":\"quarterly audit\"}"),
        GoldenEvent(AccessEnded(grant: grant, person: holder, how: .expired), "{\(head),\"how\":\"expired\"}"),
        GoldenEvent(
            BreakGlassOpened(grant: grant, person: holder, until: nil, reason: "on call is out"),
            "{\(head),\"until\":null,\"reason\":\"on call is out\"}"),
        GoldenEvent(
            BreakGlassApproved(grant: grant, person: holder, until: until), "{\(head),\"until\":1764000000000000}"),
        GoldenEvent(BreakGlassClosed(grant: grant, person: holder, how: .returned), "{\(head),\"how\":\"returned\"}"),
        GoldenEvent(
            BreakGlassReviewed(grant: grant, person: holder, isJustified: false, note: "nobody was out"),
            "{\(head),\"justified\":false,\"note\":\"nobody was out\"}"),
    ]

    static let reads = [
        GoldenEvent(
            AccessRead(room: room, kind: .socket, classification: .restricted, grant: grant),
            #"{"room":"0193d3a0-0000-7000-8000-00000000000b","kind":"socket","classification":"RESTRICTED","#
                + #""grant":"0193d3a0-0000-7000-8000-00000000000a"}"#),
        GoldenEvent(
            AccessRead(room: nil, kind: .audit, classification: .sealed, grant: nil),
            #"{"room":null,"kind":"audit","classification":"SEALED","grant":null}"#),
        GoldenEvent(
            AccessDenied(room: room, act: "send", isHidden: true),
            #"{"room":"0193d3a0-0000-7000-8000-00000000000b","act":"send","hidden":true}"#),
    ]
}
