/// What the process keeps in memory beyond the work at hand.
extension Limits {
    /// Heaps that the threads share. Each keeps the pages that were once in use in it, and by default there are eight for
    /// each core: a server of ten threads grew by 7 MiB in five minutes of people coming and going without holding more.
    package static let heapsMax: Int32 = 2

    /// Rooms that the writer keeps as people were last found to see them, and heads of rooms. One takes up to a few kilobytes
    /// with its sealed description. When there are more, all are looked up again.
    package static let heldRoomsMax = 1_024
}
