/// Where a grant stands.
package enum GrantState: String, Sendable, CaseIterable {
    /// A second person has to agree.
    case waiting
    case open
    /// An emergency access that ended and that nobody has looked at yet.
    case unreviewed
    /// It ended, and nothing is left to do.
    case done
}
