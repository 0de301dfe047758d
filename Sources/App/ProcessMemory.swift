import CProcess
import Domain

/// Bounds what this process keeps of the memory that it gave back.
enum ProcessMemory {
    /// To be called before there are threads.
    static func begin() {
        _ = muster_share_heaps(Limits.heapsMax)
    }
}
