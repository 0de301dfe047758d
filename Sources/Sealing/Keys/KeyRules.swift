package import Domain

/// When a room's key has sealed enough. Tests lower the bounds; the server keeps to `Limits`.
package struct KeyRules: Sendable {
    /// Values that one version of a room's key may seal.
    package var sealedMax = Limits.roomKeySealedMax
    /// The age at which a version is used no more for sealing, in seconds.
    package var seconds = Limits.roomKeyDays * 86_400

    /// The server's rules.
    package init() {}

    /// True when the next value of a room is to be sealed under a new version.
    ///
    /// - Parameters:
    ///   - head: the room's head before that value.
    ///   - moment: when it is recorded.
    package func isDue(_ key: RoomKey, head: Int64, at moment: Moment) -> Bool {
        head - key.fromSeq >= sealedMax || moment >= key.madeAt.adding(seconds: seconds)
    }
}
