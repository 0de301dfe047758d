/// Bounds of what tokens say.
extension Limits {
    /// Scopes of a token: there are three, and the record of a later release may have a few more.
    package static let tokenScopesMax = 32
    /// The name of a scope; the longest has 8.
    package static let tokenScopeBytesMax = 32
}
