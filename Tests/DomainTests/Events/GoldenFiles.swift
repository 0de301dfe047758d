@testable import Domain

/// Recorded shapes of what happens to files.
extension GoldenEvent {
    private static let file = FileID(trusted: "0193d3a0-0000-7000-8000-0000000000f1")
    private static let facts = FileFacts(
        name: "a.log", size: 5, mediaType: "text/plain", sha256: String(repeating: "0a", count: 32), description: "d")

    static let files = [
        GoldenEvent(
            FileUploaded(
                file: file, facts: facts,
                classification: FileClassification([
                    FileClassification.Reason(.room, .internal, "the room is INTERNAL"),
                    FileClassification.Reason(.content, .restricted, "private key in the content, first in line 3"),
                ]), message: message, scanStatus: .unscanned, isAboveRoom: true),
            #"{"file":"0193d3a0-0000-7000-8000-0000000000f1","filename":"a.log","size":5,"content_type":"text/plain","#
                + #""sha256":"\#(String(repeating: "0a", count: 32))","file_description":"d","reasons":["#
                + #"{"source":"room","level":"INTERNAL","text":"the room is INTERNAL"},"#
                + #"{"source":"content","level":"RESTRICTED","text":"private key in the content, first in line 3"}],"#
                + #""message":"0193d3a0-0000-7000-8000-000000000001","scan":"unscanned","above_room":true}"#),
        GoldenEvent(
            FileClassified(file: file, from: .internal, to: .confidential, why: "names of customers"),
            #"{"file":"0193d3a0-0000-7000-8000-0000000000f1","from":"INTERNAL","to":"CONFIDENTIAL","#
                + #""why":"names of customers"}"#),
        GoldenEvent(FileDamaged(file: file), #"{"file":"0193d3a0-0000-7000-8000-0000000000f1"}"#),
        GoldenEvent(
            FileScanned(file: file, status: .infected, why: "Test.Eicar"),
            #"{"file":"0193d3a0-0000-7000-8000-0000000000f1","status":"infected","why":"Test.Eicar"}"#),
        GoldenEvent(
            FileShredded(
                file: file, why: "its time was over",
                policy: RetentionPolicyID(trusted: "0193d3a0-0000-7000-8000-0000000000f2")),
            #"{"file":"0193d3a0-0000-7000-8000-0000000000f1","why":"its time was over","#
                + #""policy":"0193d3a0-0000-7000-8000-0000000000f2"}"#),
        GoldenEvent(
            FileAccessed(file: file, access: .print, address: "192.0.2.1", note: "for the lawyers"),
            #"{"file":"0193d3a0-0000-7000-8000-0000000000f1","access":"PRINT","address":"192.0.2.1","#
                + #""note":"for the lawyers"}"#),
    ]
}
