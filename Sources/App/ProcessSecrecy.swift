import CProcess
import Foundation

/// Keeps what passes through this process's memory to itself.
enum ProcessSecrecy {
    /// Keys and hashes pass through memory: no core dump may hold them, and no other process of this user may look.
    static func begin() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = muster_forbid_dumps()
    }
}
