/// Where a request for destruction stands.
package enum DestructionState: String, Sendable, CaseIterable {
    case open, approved, declined
}
