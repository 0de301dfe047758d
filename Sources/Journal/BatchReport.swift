/// What one batch of the writer came to, for the operator's figures.
package struct BatchReport: Sendable {
    /// Operations that shared the batch.
    package let operations: Int
    /// Events that were recorded.
    package let events: Int
    /// From the first decision to the end of the commit, in nanoseconds.
    package let nanoseconds: Int64
}
