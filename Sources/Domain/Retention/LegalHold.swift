/// A legal hold as people see it.
package struct LegalHold: Equatable, Sendable {
    package let id: HoldID
    package let subject: HoldSubject
    package let reason: String
    package let placedBy: PersonCard
    package let placedAt: Moment
    package let releaseReason: String?
    package let releasedBy: PersonCard?
    package let releasedAt: Moment?

    /// States every field.
    package init(
        id: HoldID, subject: HoldSubject, reason: String, placedBy: PersonCard, placedAt: Moment,
        releaseReason: String?, releasedBy: PersonCard?, releasedAt: Moment?
    ) {
        self.id = id
        self.subject = subject
        self.reason = reason
        self.placedBy = placedBy
        self.placedAt = placedAt
        self.releaseReason = releaseReason
        self.releasedBy = releasedBy
        self.releasedAt = releasedAt
    }
}

/// A retention policy as people see it.
package struct RetentionPolicy: Equatable, Sendable {
    package let id: RetentionPolicyID
    package let terms: RetentionTerms
    package let createdBy: PersonCard
    package let createdAt: Moment
    package let updatedAt: Moment

    /// States every field.
    package init(
        id: RetentionPolicyID, terms: RetentionTerms, createdBy: PersonCard, createdAt: Moment, updatedAt: Moment
    ) {
        self.id = id
        self.terms = terms
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
