/// Something that is done wrong on purpose: a simulation that does not notice would notice nothing else either.
enum Defect: String, CaseIterable {
    /// The disk says that a commit is lasting before it is; a crash takes it back.
    case lateSync = "late-sync"
    /// The disk says of one commit in forty that it is done, and it is not.
    case forgottenCommit = "forgotten-commit"
    /// The network loses what a server wrote and delivers what comes after it.
    case lostFrame = "lost-frame"
    /// The network delivers something twice.
    case doubledFrame = "doubled-frame"
    /// A timer does its work in another transaction than the one that takes it away.
    case detachedTimer = "detached-timer"
    /// A message that is sent again is taken for another one, as if its client id were forgotten.
    case forgottenClient = "forgotten-client"
    /// A projection is changed without an event.
    case strayProjection = "stray-projection"
    /// A row of the record is changed.
    case changedRecord = "changed-record"
}
