package import Domain

/// What was read and refused in one operation, for the record of accesses. Confined to the decision it belongs to.
package final class Witness {
    /// One of them.
    package enum Note: Sendable, Equatable {
        case read(AccessRead)
        case denied(AccessDenied)

        var isDenial: Bool { if case .denied = self { true } else { false } }
    }

    /// In the order they happened.
    package private(set) var notes: [Note] = []

    init() {}

    /// Something was read.
    package func note(_ read: AccessRead) { notes.append(.read(read)) }

    /// Something was refused.
    package func note(_ denied: AccessDenied) { notes.append(.denied(denied)) }
}
