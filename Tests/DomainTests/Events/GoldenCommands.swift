@testable import Domain

/// Recorded shapes of runs of commands.
extension GoldenEvent {
    static let commands = [
        GoldenEvent(
            CommandStarted(
                message: message,
                asked: CommandRun.Asked(
                    command: "/update status resolved it was the disk", name: "update status",
                    arguments: [
                        .init(name: "status", value: "resolved"), .init(name: "message", value: "it was the disk"),
                    ]),
                isPrivate: false),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","command":"/update status resolved it was the disk","#
                + #""name":"update status","args":{"status":"resolved","message":"it was the disk"}}"#),
        GoldenEvent(
            CommandStarted(
                message: message, asked: CommandRun.Asked(command: "/help", name: "help", arguments: []),
                isPrivate: true),
            #"{"message":"0193d3a0-0000-7000-8000-000000000001","command":"/help","name":"help","args":{},"#
                + #""answer_private":true}"#),
        GoldenEvent(
            CommandFinished(
                run: root, message: message, state: .refused, reason: "You do not have permission.",
                microseconds: 1_250,
                result: root),
            #"{"run":"0193d3a0-0000-7000-8000-000000000002","message":"0193d3a0-0000-7000-8000-000000000001","#
                + #""state":"refused","reason":"You do not have permission.","microseconds":1250,"#
                + #""result":"0193d3a0-0000-7000-8000-000000000002"}"#),
        GoldenEvent(
            CommandFinished(
                run: root, message: message, state: .succeeded, reason: nil, microseconds: 0, result: nil),
            #"{"run":"0193d3a0-0000-7000-8000-000000000002","message":"0193d3a0-0000-7000-8000-000000000001","#
                + #""state":"succeeded","reason":null,"microseconds":0,"result":null}"#),
    ]
}
