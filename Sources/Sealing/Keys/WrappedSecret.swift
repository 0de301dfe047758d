package import Domain

/// A secret of the installation, such as the key that signs heads, as it is stored: wrapped under a key that is derived from
/// the master key for this name alone, so that no other stored key can be put in its place.
package struct WrappedSecret: Sendable {
    /// What it is for: `audit-signing`.
    package let name: String
    /// The master key that wraps it.
    package let masterVersion: Int64
    package let wrapped: [UInt8]
    package let createdAt: Moment

    /// States every field.
    package init(name: String, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment) {
        self.name = name
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
    }
}
