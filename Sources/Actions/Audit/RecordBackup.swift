import Domain
package import Journal

/// Records that the command line is about to copy the whole installation into a file.
package struct RecordBackup: Action {
    let file: String

    /// Names the file, without the directories before it.
    package init(file: String) { self.file = file }

    /// Decides.
    ///
    /// - Throws: `Refusal` `forbidden` to all but the command line and whoever manages keys.
    package func decide(_ desk: Desk) throws -> Plan<Void> {
        try desk.require(.manageKeys)
        return Plan([Draft(.house, BackedUp(file: file), desk)]) { _ in }
    }
}
