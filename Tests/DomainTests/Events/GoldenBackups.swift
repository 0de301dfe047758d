@testable import Domain

/// Recorded shapes of backups and restores.
extension GoldenEvent {
    static let backups = [
        GoldenEvent(BackedUp(file: "muster-2026-11-23.backup"), #"{"file":"muster-2026-11-23.backup"}"#),
        GoldenEvent(
            SystemRestored(
                epoch: "0b", old: SystemRestored.End(epoch: "0a", size: 17, root: "00ff"),
                madeAt: Moment(microseconds: 1_795_334_534_370_525), isRollback: true, abandoned: ["0a", "09"]),
            #"{"epoch":"0b","old_epoch":"0a","old_size":17,"old_root":"00ff","made_at":1795334534370525,"#
                + #""rollback":true,"abandoned":["0a","09"]}"#),
        GoldenEvent(
            SystemRestored(
                epoch: "0b", old: SystemRestored.End(epoch: "0a", size: 17, root: "00ff"),
                madeAt: Moment(microseconds: 1_795_334_534_370_525), isRollback: false, abandoned: []),
            #"{"epoch":"0b","old_epoch":"0a","old_size":17,"old_root":"00ff","made_at":1795334534370525,"#
                + #""rollback":false,"abandoned":[]}"#),
    ]
}
