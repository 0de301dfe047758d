/// A version of a runbook as it was saved.
package struct RunbookVersion: Equatable, Sendable {
    package let name: String
    package let version: Int64
    package let title: String
    package let risk: Runbook.Risk
    /// SHA-256 of the document, in hexadecimal digits.
    package let digest: String
    /// The document.
    package let source: String
    package let savedBy: PersonCard
    package let savedAt: Moment

    /// States every field.
    package init(
        name: String, version: Int64, title: String, risk: Runbook.Risk, digest: String, source: String,
        savedBy: PersonCard, savedAt: Moment
    ) {
        self.name = name
        self.version = version
        self.title = title
        self.risk = risk
        self.digest = digest
        self.source = source
        self.savedBy = savedBy
        self.savedAt = savedAt
    }
}

/// A secret that runbooks may name; what it is, nobody is told.
package struct RunbookSecret: Equatable, Sendable {
    package let name: String
    package let setBy: PersonCard
    package let setAt: Moment

    /// States every field.
    package init(name: String, setBy: PersonCard, setAt: Moment) {
        self.name = name
        self.setBy = setBy
        self.setAt = setAt
    }
}
