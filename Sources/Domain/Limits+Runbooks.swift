/// Bounds of runbooks and of their runs.
extension Limits {
    /// A runbook's document: some hundred lines. Its JSON form has to fit a body.
    package static let runbookBytesMax = 32 * 1024
    /// Lists and mappings of a document inside each other: a body of a request has a few.
    package static let sourceDepthMax = 16
    /// Words of a document that look like aliases beside one that looks like an anchor: sixteen of them can stand for some
    /// hundred copies at most, more for as many as there is memory.
    package static let sourceAliasesMax = 16
    /// Complaints about one document: who mends twenty reads the next ones then.
    package static let sourceComplaintsMax = 20
    /// Names of runbooks, steps, arguments and secrets.
    package static let runbookNameBytesMax = 64
    /// Runbooks of an installation: a list that is read whole.
    package static let runbooksMax: Int64 = 1_000
    /// Versions of one runbook: some a day for years.
    package static let runbookVersionsMax: Int64 = 1_000
    /// Steps of a runbook: each leaves up to three events, and somebody has to follow it.
    package static let runbookStepsMax = 50
    /// Steps that run when one has failed.
    package static let runbookCleanupMax = 10
    /// Arguments of a runbook.
    package static let runbookArgumentsMax = 20
    /// What an argument may be chosen from.
    package static let runbookChoicesMax = 50
    /// The value of an argument, which stands in the record with the command.
    package static let runbookArgumentBytesMax = 1_024
    /// A text of a step.
    package static let runbookTextBytesMax = 4 * 1024
    /// Header fields of a request.
    package static let runbookHeadersMax = 20
    /// Words of a program's argument list.
    package static let runbookArgvMax = 64
    /// How often a request is sent again at most.
    package static let runbookRetriesMax = 5
    /// The longest pause before a request is sent again, in seconds.
    package static let runbookRetryPauseMax: Int64 = 60
    /// How long one request may take at most, in seconds: who needs longer answers at once and reports back.
    package static let runbookRequestSecondsMax: Int64 = 120
    /// How long a report may take that somebody was asked for, in seconds.
    package static let runbookCallbackSecondsMax: Int64 = 24 * 3_600
    /// What a report may say: some lines of a log.
    package static let runbookReportBytesMax = 4 * 1024
    /// How long a program may take by itself, in seconds.
    package static let runbookProgramSeconds: Int64 = 60
    /// How long a program may take at most, in seconds: what takes longer is handed over.
    package static let runbookProgramSecondsMax: Int64 = 3_600
    /// The longest wait of a step, in seconds.
    package static let runbookWaitSecondsMax: Int64 = 24 * 3_600
    /// How long an agreement is waited for by itself, in seconds.
    package static let runbookApprovalSeconds: Int64 = 24 * 3_600
    /// How long an agreement is waited for at most, in seconds: a long weekend and more.
    package static let runbookApprovalSecondsMax: Int64 = 7 * 24 * 3_600
    /// The value of a secret: keys and tokens have some hundred bytes, certificates some thousand.
    package static let runbookSecretBytesMax = 8 * 1024
    /// Secrets of an installation.
    package static let runbookSecretsMax: Int64 = 1_000
}

/// Bounds of runs.
extension Limits {
    /// Runs of one room that are not over: more cannot be followed by anybody.
    package static let runsOpenMax: Int64 = 20
    /// Runs that the server drives at once: each may hold one request or program.
    package static let runsAtOnce = 16
    /// How often it looks for runs whose moment has come, in milliseconds.
    package static let runRoundMilliseconds: Int64 = 500
    /// What a step brought, as it is shown in its message; the rest is left out.
    package static let runOutputBytesMax = 4 * 1024
    /// Tries to record what became of a step, the pause before each twice the last. What is
    /// known should not become unknown because the disk was full for a moment.
    package static let runRecordTries = 8
    /// The first of those pauses, in milliseconds.
    package static let runRecordPauseMilliseconds: Int64 = 100
    /// How often a room is told what a program printed meanwhile, in seconds.
    package static let runOutputSeconds: Int64 = 2
    /// How often a room is told that at most; the rest is told at the end.
    package static let runOutputMessagesMax = 15
    /// What a program may print: a log of some thousand lines.
    package static let runPrintedBytesMax = 1024 * 1024
    /// Memory of its own that a program may take.
    package static let runDataBytesMax = 1024 * 1024 * 1024
    /// The largest file that it may write.
    package static let runFileBytesMax = 64 * 1024 * 1024
    /// Processes of the account that programs run as.
    package static let runProcessesMax = 64
    /// Programs that settings may name.
    package static let runProgramsMax = 100
}
