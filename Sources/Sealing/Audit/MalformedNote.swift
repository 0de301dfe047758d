/// Says what is wrong with a signed note, a checkpoint or a verifier key that was to be read.
package struct MalformedNote: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    package let description: String

    /// Says it.
    init(_ description: String) { self.description = description }
}
