@testable import Domain

/// Recorded shapes of what is done to timelines.
extension GoldenEvent {
    private static let moment = Moment(microseconds: 1_795_334_534_370_525)

    static let timelines = [
        GoldenEvent(
            TimelineEntryAdded(message: message, at: moment),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","at":1795334534370525}"#),
        GoldenEvent(
            TimelineEntryAdded(message: message, at: nil), #"{"message":"0193d3a0-0000-7000-8000-000000000001"}"#),
        GoldenEvent(
            TimelineEntryCorrected(entry: root, at: moment, reason: "a clock was wrong"),
            #"{"entry":"0193d3a0-0000-7000-8000-000000000002","at":1795334534370525,"reason":"a clock was wrong"}"#),
        GoldenEvent(
            TimelineEntryHidden(entry: root, reason: nil),
            #"{"entry":"0193d3a0-0000-7000-8000-000000000002","reason":null}"#),
        GoldenEvent(TimelineEntryRestored(entry: root), #"{"entry":"0193d3a0-0000-7000-8000-000000000002"}"#),
        GoldenEvent(
            IncidentMomentCorrected(incident: incident, moment: .impactStarted, at: moment, reason: "graphs"),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","moment":"impact_started","at":1795334534370525,"#
                + #""reason":"graphs"}"#),
        GoldenEvent(
            IncidentMomentCorrected(incident: incident, moment: .resolved, at: nil, reason: nil),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","moment":"resolved","at":null,"reason":null}"#),
    ]
}
