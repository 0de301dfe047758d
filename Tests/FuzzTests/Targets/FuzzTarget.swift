/// Something that reads bytes from outside, and what has to hold of it whatever they are. `script/fuzz` looks for bytes for
/// which it does not; the tests beside this folder replay the bytes that are kept.
struct FuzzTarget: Sendable {
    /// As `script/fuzz` and the folders of the corpus call it.
    let name: String
    /// What does not hold for these bytes; nil when all does. It may not crash either.
    let violation: @Sendable ([UInt8]) -> String?

    /// Every target.
    static let all = [
        socketFrames, clientFrames, json, markdown, searchQuery, auditLines, signedNote, requestTarget, chatCommand,
        runbook, multipart,
    ]
}
