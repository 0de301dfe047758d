import Storage
import TestKit

extension SQL {
    /// So many zero bytes, as the engine says it on which the houses of these tests stand.
    static func zeros(_ count: SQL) -> SQL {
        TestDirectory.isOnPostgres
            ? "decode(repeat('00', CAST(\(count) AS INTEGER)), 'hex')" : "zeroblob(\(count))"
    }
}
