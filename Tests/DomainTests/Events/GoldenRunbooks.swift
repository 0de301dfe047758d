@testable import Domain

/// Recorded shapes of runbooks and their secrets.
extension GoldenEvent {
    static let runbooks = [
        GoldenEvent(
            RunbookSaved(
                name: "restart", version: 2, title: "Restart \"payments\"", risk: .high, digest: "00ff",
                source: "name: restart\n"),
            #"{"name":"restart","version":2,"title":"Restart \"payments\"","risk":"high","digest":"00ff","#
                + #""source":"name: restart\n"}"#),
        GoldenEvent(RunbookSecretSet(name: "lb"), #"{"name":"lb"}"#),
        GoldenEvent(RunbookSecretRemoved(name: "lb"), #"{"name":"lb"}"#),
    ]

    private static let moment = Moment(microseconds: 1_795_334_534_370_525)

    static let runs = [
        GoldenEvent(
            RunStarted(
                number: 7, runbook: "restart", version: 2, digest: "00ff", risk: .high, message: message,
                arguments: nil, waitsUntil: moment, epoch: "0a"),
            #"{"number":7,"runbook":"restart","version":2,"digest":"00ff","risk":"high","#
                + #""message":"0193d3a0-0000-7000-8000-000000000001","waits_until":1795334534370525,"epoch":"0a"}"#),
        GoldenEvent(
            RunStarted(
                number: 8, runbook: "restart", version: 2, digest: "00ff", risk: .low, message: nil,
                arguments: ["zone": "eu-1"], waitsUntil: nil, epoch: "0a"),
            #"{"number":8,"runbook":"restart","version":2,"digest":"00ff","risk":"low","args":{"zone":"eu-1"},"#
                + #""epoch":"0a"}"#),
        GoldenEvent(
            RunApproved(run: message, step: nil, next: 0),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","next":0}"#),
        GoldenEvent(
            RunApproved(run: message, step: 1, next: 2),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":1,"next":2}"#),
        GoldenEvent(
            RunDenied(run: message, reason: "not now"),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","reason":"not now"}"#),
        GoldenEvent(
            RunStepStarted(run: message, step: 0, action: .http, label: "drain", waitsUntil: nil),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":0,"action":"http","label":"drain"}"#),
        GoldenEvent(
            RunStepStarted(run: message, step: 3, action: .wait, label: nil, waitsUntil: moment),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":3,"action":"wait","waits_until":1795334534370525}"#),
        GoldenEvent(
            RunStepHandedOver(run: message, step: 2, waitsUntil: moment),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":2,"waits_until":1795334534370525}"#),
        GoldenEvent(
            RunStepFinished(
                run: message, step: 0, action: .http, label: "drain", state: .failed, reason: "the answer is 500",
                next: 6, isFailing: true, microseconds: 34_000, result: root),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":0,"action":"http","label":"drain","state":"failed","#
                + #""reason":"the answer is 500","next":6,"failing":true,"microseconds":34000,"#
                + #""result":"0193d3a0-0000-7000-8000-000000000002"}"#),
        GoldenEvent(
            RunStepFinished(
                run: message, step: 1, action: .set, label: nil, state: .succeeded, reason: nil, next: 2,
                isFailing: false, microseconds: 0, result: nil),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","step":1,"action":"set","state":"succeeded","next":2,"#
                + #""microseconds":0}"#),
        GoldenEvent(
            RunFinished(run: message, state: .failed, reason: "a step failed", microseconds: 40_000_000),
            #"{"run":"0193d3a0-0000-7000-8000-000000000001","state":"failed","reason":"a step failed","#
                + #""microseconds":40000000}"#),
    ]
}
