/// Why a bench could not be run: the server did not start, refused, or went away.
package struct BenchFailure: Error, CustomStringConvertible {
    /// One sentence for the person who started the bench.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
