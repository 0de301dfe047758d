extension Limits {
    /// Rooms or files that are named of one policy when somebody asks what it would shred: a list that people can read.
    package static let retentionForeseenMax = 1_000
}
