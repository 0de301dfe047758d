package import Domain
package import Journal
import Storage

/// Makes a file more secret, which every responder may, or less, which a commander may with a reason.
package struct ClassifyFile: Action {
    let file: FileID
    let level: Classification
    let reason: String?

    /// Names the file and its new classification.
    package init(file: FileID, level: Classification, reason: String?) {
        self.file = file
        self.level = level
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<SharedFile> {
        let (row, _) = try desk.file(file)
        guard level != row.classification else { return .nothing(try desk.view(row)) }
        let isRaised = level > row.classification
        _ = try desk.room(.id(row.room), for: isRaised ? .classifyUp : .classifyDown)
        guard desk.mayRead(row) else {
            throw Refusal(.classifiedAboveYou, "This file turned out to be classified above your clearance.")
        }
        guard level <= desk.scope.clearance else {
            throw Refusal(.clearanceTooLow, "Nothing may be classified above your own clearance.")
        }
        let why = reason.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        if !isRaised, (why?.count ?? 0) < Limits.classificationReasonCharactersMin {
            throw Refusal.invalid(
                "reason",
                "Say in at least \(Limits.classificationReasonCharactersMin) characters why it becomes less secret.")
        }
        let body = FileClassified(file: file, from: row.classification, to: level, why: why)
        return Plan([Draft(row.room, body, desk)]) { _ in try desk.viewFile(file) }
    }
}

/// Records that the stored bytes of a file are not those that were shared; once is enough.
struct NoteDamage: Action {
    let file: FileID

    func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let row = try FileQueries.file(file, desk.db), row.damagedAt == nil, row.shreddedAt == nil else {
            return .nothing(())
        }
        return Plan([Draft(row.room, FileDamaged(file: file), desk)]) { _ in }
    }
}
