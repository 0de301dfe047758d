/// What the process keeps of the memory that it gave back.
extension Limits {
    /// Heaps that the threads share. Each keeps the pages that were once in use in it, and by default there are eight for
    /// each core: a server of ten threads grew by 7 MiB in five minutes of people coming and going without holding more.
    package static let heapsMax: Int32 = 2
}
