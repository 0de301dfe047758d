/// Every bound in one place, each with its reason. Sizes are bytes, times are seconds, unless the name says otherwise.
package enum Limits {
    // MARK: JSON
    /// Nesting of JSON: the deepest frame of the contract has 6 levels; a parser's stack must not be a client's choice.
    package static let jsonDepthMax = 32
    /// Members of one object: the widest of the contract has 40.
    package static let jsonMembersMax = 1_000

    // MARK: Sockets
    /// One socket message: a 16 KiB message whose every byte is escaped still fits.
    package static let socketMessageBytesMax = 64 * 1024
    /// Fragments of one message: enough for any client, too few to be a flood of tiny ones.
    package static let socketFragmentsMax = 16
    /// Frames a second and socket: a fast typist sends 3; a burst covers a resend after a reconnect.
    package static let socketFramesPerSecond = 10.0
    /// Frames at once.
    package static let socketFramesBurst = 40.0
    /// Refusals in 10 s before a socket that ignores them is closed with 4029.
    package static let socketRefusalsMax = 100
    /// Idle time before a ping: below the 30–60 s at which proxies drop a silent connection.
    package static let pingSeconds: Int64 = 25
    /// Time for the pong.
    package static let pongSeconds: Int64 = 10
    /// Bytes waiting in one socket before it is marked behind and catches up from the log.
    package static let outboxBytesMax = 1024 * 1024
    /// Level at which a socket that was behind may go on.
    package static let outboxBytesLow = 256 * 1024
    /// Time that a socket may stay unable to drain before it is closed with 4008.
    package static let outboxStallSeconds: Int64 = 10
    /// Live events held while the log before them is read; beyond that they are dropped and read from the log.
    package static let resumeHeldMax = 512
    /// Events of one page when a reader catches up: 500 frames of 1 KiB are half an outbox.
    package static let resumePageMax = 500
    /// Encoded frames kept a room for readers that fall a little behind.
    package static let ringBytesMax = 4 * 1024 * 1024
    /// Encoded frames kept in all rooms together.
    package static let ringBytesTotalMax = 64 * 1024 * 1024
    /// Bytes joined into one write to a reader: a reader passes its bound by at most this much.
    package static let deliveryBytesMax = 256 * 1024
    /// Bytes of frames waiting for one event loop: half a second of 600,000 deliveries; past it the log is read instead.
    package static let loopQueueBytesMax = 64 * 1024 * 1024
    /// Reads of the log by one event loop at once, so that a reconnect storm leaves the database usable.
    package static let logReadsAtOnce = 8
    /// Reads of the log that may fail in a row, a second apart, before the readers are sent away with 1013.
    package static let logReadFailuresMax = 5
    /// Frames kept from a client that sends before its room is open: at most 1 MiB for the few milliseconds it takes.
    package static let earlyFramesMax = 16
    /// Sockets one person may hold: a few devices with a few tabs each.
    package static let socketsPerPersonMax = 20
    /// A typing frame is passed on at most once in this time; clients show it for 6 s.
    package static let typingSeconds: Int64 = 3
    /// A frame's own reference, repeated in its answer.
    package static let refBytesMax = 64
    /// Data of a call signal: a session description with candidates is 4–10 KiB.
    package static let signalBytesMax = 16 * 1024
    /// Life of a one-use socket ticket.
    package static let ticketSeconds: Int64 = 30

    // MARK: Messages
    /// Content of a message; longer text becomes a file.
    package static let messageBytesMax = 16 * 1024
    /// A client's id of a message: room for a UUID with a prefix.
    package static let clientIDCharactersMax = 128
    /// An emoji with skin tones and joiners is at most 35 bytes; short codes fit too.
    package static let emojiBytesMax = 64
    /// Different emojis on one message, so that its frame stays small.
    package static let reactionKindsMax = 50
    /// People mentioned by one message.
    package static let mentionsMax = 50
    /// Edits of one message, all of which are kept: with each at its largest, its history is 3 MiB.
    package static let revisionsMax: Int64 = 200
    /// Searches a second by one person: each may open 20,000 messages.
    package static let searchesPerSecond = 2.0
    /// Searches at once.
    package static let searchesBurst = 4.0
    /// Attachments of one message.
    package static let attachmentsMax = 20
    /// Pins of a room: a list people can read.
    package static let pinsMax = 100
    /// Sends a second by one person in one room.
    package static let sendsPerSecond = 5.0
    /// Sends at once, so that an outbox empties after a reconnect.
    package static let sendsBurst = 30.0

    // MARK: Search
    /// A word of the index: the rest of a longer one is compared when it is found. A host name has up to 253 bytes, and few
    /// of two have their first 128 in common.
    package static let searchTermBytesMax = 128
    /// Different words of one message in the index. Longer texts are opened by every search of their room instead: a
    /// message of nothing but short words would otherwise cost the writer 16,000 rows.
    package static let searchWordsMax = 1_024
    /// Words of a query that the index is asked for; the others are only compared. In 1,000 rooms each costs a keyed digest
    /// and a probe a room, 2 to 4 ms together.
    package static let searchLookupsMax = 4
    /// Rooms that one search looks into, the newest first: past it a search takes longer than people wait.
    package static let searchRoomsMax = 10_000
    /// Positions of the journal that one page of results looks through, without those that it can pass over; `next` goes on
    /// from there. The index rows of the commonest word among them take about a quarter of a second.
    package static let searchPositionsMax: Int64 = 500_000
    /// Things that one page opens and compares; `next` goes on from there. 2,000 take about 30 ms.
    package static let searchOpenedMax = 2_000
    /// Messages that one page opens in a room that is not indexed: about a quarter of a second of one core.
    package static let searchScannedMax = 20_000
    /// Events that are not indexed yet and are opened by each search instead: a few seconds of a busy server.
    package static let searchPendingMax = 500
    /// Rooms that an answer names as unsearched: more help nobody to choose one.
    package static let searchUnsearchedMax = 50
    /// The text that stands for where a page begins: a sealed number has 130 characters.
    package static let cursorBytesMax = 256
    /// Characters of a snippet: two lines on a screen.
    package static let snippetCharactersMax = 200

    // MARK: The write-ahead log
    /// From one try to empty it to the next while a long read is in the way: each may hold up the writer for a quarter of a
    /// second.
    package static let truncationRetrySeconds: Int64 = 10

    // MARK: Followers
    /// Events that a follower reads at a time while nobody else writes: one commit for many, about 10 ms of work.
    package static let followerPageMax = 64
    /// Rows after which a follower ends a transaction then, since who begins to write meanwhile waits for it: about 10 ms.
    package static let followerRowsMax = 2_048
    /// The same beside others who write: about 2 ms of work.
    package static let followerPageBesideMax = 16
    /// The same beside others who write: about 2 ms, which is what a message may wait for it.
    package static let followerRowsBesideMax = 160
    /// Events that changed nothing after which a bookmark is written all the same.
    package static let followerIdleEventsMax: Int64 = 256
    /// Life of a follower's lease; another node may take over then.
    package static let followerLeaseSeconds: Int64 = 5
    /// Tries of one event before it is parked: with their waits some seconds.
    package static let followerAttemptsMax = 6
    /// Parked events that are shown in one place.
    package static let followerParkedShown = 20
    /// Steps of followers waiting for the writer, who takes one whenever nobody else waits: one for each follower.
    package static let quietQueueMax = 16

    // MARK: Journal
    /// Operations sharing one transaction: past this the gain is small and one failure costs more re-runs.
    package static let batchOperationsMax = 128
    /// Committed batches that wait to be told of before the writer waits with them.
    package static let heraldBatchesMax = 16
    /// Operations waiting for the writer before new ones are refused as `busy`.
    package static let admissionQueueMax = 4_096
    /// Events one page of the log may have.
    package static let logPageMax = 500
    /// Sealed bodies are padded to steps of this, so that lengths tell little.
    package static let sealPaddingBytes = 32

    // MARK: Audit
    /// A signed note: the checkpoint's three lines and the signatures of more witnesses than there are.
    package static let noteBytesMax = 16 * 1024
    /// One line of an exported audit trail: the largest message, whose every byte is escaped twice, is 230 KiB.
    package static let exportLineBytesMax = 1024 * 1024
    /// A bundle of proofs: a message with all its edits, each at its largest and escaped twice.
    package static let proofBytesMax = 64 * 1024 * 1024
    /// The age of the newest anchor beyond which a record counts as unanchored, unless asked otherwise.
    package static let anchorAgeSeconds: Int64 = 24 * 3600
    /// Leaves that one transaction appends to a tree that is built from an older journal: 2 MB of hashes.
    package static let treeSliceLeaves = 65_536
    /// Entries that a page of the whole audit trail looks at when it filters: a tenth of a second of reading.
    package static let auditScanMax: Int64 = 20_000
    /// The type or actor that an audit listing is filtered by: the longest event type has 40.
    package static let auditWordBytesMax = 100
    /// New leaves at which a head is signed at once: what a stolen key could rewrite unseen stays small under load.
    package static let checkpointLeaves: Int64 = 1_000
    /// Time after which a head is signed when the record grew at all.
    package static let checkpointSeconds: Int64 = 60
    /// Time between two looks at whether a head is to be signed or anchored: a thousand leaves are noticed this soon.
    package static let notaryRoundMilliseconds: Int64 = 500
    /// Time before signing is tried again after an error of the disk.
    package static let checkpointRetrySeconds: Int64 = 5
    /// Time between two heads put to one anchor: whoever takes them sees one a minute, however busy the server is.
    package static let anchorSeconds: Int64 = 60
    /// Time before an anchor that failed is tried again; it doubles with each failure.
    package static let anchorRetrySeconds: Int64 = 10
    /// The longest such time: an anchor that comes back is used within the hour.
    package static let anchorRetrySecondsMax: Int64 = 3600
    /// Time that the disk of a file anchor has for one line: a local one needs milliseconds.
    package static let anchorFileSeconds: Int64 = 10
    /// What is kept of why an anchor failed.
    package static let anchorReasonCharactersMax = 300

    // MARK: Under load
    /// Time between two looks at the load: often enough to see a storm begin, too seldom to be one.
    package static let loadSampleMilliseconds: Int64 = 250
    /// Samples for which a load must last before work is given up: a second, longer than a slow commit.
    package static let loadSamplesUp = 4
    /// Quiet samples before one more kind of work is taken up again: five seconds.
    package static let loadSamplesDown = 20
    /// Operations waiting for the writer for each level; at the sixth three quarters of the queue are full.
    package static let loadQueueStep = admissionQueueMax / 8
    /// Lateness of an event loop for each level: people notice a fifth of a second.
    package static let loadLagStepMilliseconds: Int64 = 200
    /// Time after which work that was given up is worth another try: by then one level may have been left.
    package static let shedRetrySeconds: Int64 = 5

    // MARK: Connections
    /// Handshakes of sockets a second: ten thousand sockets are back ten seconds after a restart.
    package static let handshakesPerSecond = 1_000.0
    /// Handshakes at once.
    package static let handshakesBurst = 2_000.0
    /// Handshakes a second from one address: an office behind one address is back within seconds.
    package static let handshakesPerAddressSecond = 50.0
    /// Handshakes at once from one address.
    package static let handshakesPerAddressBurst = 100.0
    /// Connections of one address that have not shown what they want; each ends within the header's deadline.
    package static let silentConnectionsMax = 256
    /// Tokens, sessions and tickets a second that one address may try in vain before the database is not asked any more.
    package static let failedProofsPerSecond = 1.0
    /// Vain tries at once: a program with an old token in each of its workers.
    package static let failedProofsBurst = 30.0

    // MARK: REST
    /// Bodies of requests that carry no file: four messages of the largest size.
    package static let bodyBytesMax = 64 * 1024
    /// Request line and header fields together.
    package static let headerBytesMax = 32 * 1024
    /// Header fields: browsers send 20, and a chain of proxies adds a few each.
    package static let headerFieldsMax = 256
    /// Entries of a list of proxies that are looked at, from its end: past the longest chain that anybody runs.
    package static let forwardedHopsMax = 16
    /// Time for the whole header to arrive.
    package static let headerSeconds: Int64 = 10
    /// Time in which a body must make progress.
    package static let bodyStallSeconds: Int64 = 10
    /// A body's least progress in bytes a second: the slowest line anybody works over brings more.
    package static let bodyBytesPerSecond: Int64 = 1024
    /// A connection without a request under way.
    package static let idleSeconds: Int64 = 60
    /// Newest pages of rooms that are kept encoded: those of a thousand busy rooms.
    package static let newestPagesBytesMax = 64 * 1024 * 1024
    /// Rows of a page unless asked otherwise.
    package static let pageSizeDefault = 50
    /// Rows of a page at most.
    package static let pageSizeMax = 200
    /// The highest page number: past it a list is read by `before` and `after`, which do not count through all before.
    package static let pageNumberMax = 100_000
    /// Items of a query: the widest list has 10.
    package static let queryItemsMax = 64
    /// A search or ordering.
    package static let searchBytesMax = 200
    /// Requests a second of one token or session.
    package static let requestsPerSecond = 20.0
    /// Requests at once.
    package static let requestsBurst = 100.0
    /// Time for which an `Idempotency-Key` is remembered.
    package static let idempotencySeconds: Int64 = 24 * 3600
    /// An `Idempotency-Key`.
    package static let idempotencyKeyBytesMax = 255

    // MARK: TLS
    /// Time for the handshake: two round trips, on the worst of lines.
    package static let tlsHandshakeSeconds: Int64 = 10
    /// Time for the other side to answer the end of TLS before the connection is closed without it.
    package static let tlsShutdownSeconds: Int64 = 5
    /// A file with a certificate and those that vouch for it; a chain of ten has 20 KB.
    package static let certificateFileBytesMax = 256 * 1024
    /// Time between two looks at the files of certificate and key: a look is two calls of `stat`.
    package static let certificateLookSeconds: Int64 = 10

    // MARK: Outgoing requests
    /// An address that a request goes to: the longest that servers take.
    package static let outboundAddressBytesMax = 2_048
    /// Addresses of one name that are tried when nobody answers.
    package static let outboundAddressesMax = 4
    /// Time for a connection to one of them.
    package static let outboundConnectSeconds: Int64 = 5
    /// Time for a request in all, unless said otherwise: what receivers of webhooks are usually given.
    package static let outboundSeconds: Int64 = 20
    /// An answer, unless said otherwise: most are looked at for their status alone.
    package static let outboundAnswerBytesMax = 64 * 1024

    // MARK: Names and texts
    /// User names; long enough for an e-mail's local part.
    package static let usernameBytesMax = 64
    /// Display names.
    package static let displayNameBytesMax = 200
    /// Names of rooms and titles of incidents.
    package static let titleBytesMax = 300
    /// Slugs of rooms.
    package static let slugBytesMax = 64
    /// Descriptions and summaries.
    package static let descriptionBytesMax = 16 * 1024
    /// Reasons given for an act.
    package static let reasonBytesMax = 2_000
    /// Labels, services and custom fields of an incident.
    package static let labelsMax = 50
    /// One label, service or custom field.
    package static let labelBytesMax = 200

    // MARK: Access
    /// Emergency access to a room, and the time in which a second person may agree to it.
    package static let breakGlassSeconds: Int64 = 3600
    /// A reason for emergency access: a sentence.
    package static let breakGlassReasonCharactersMin = 20
    /// Time in which an emergency access has to be reviewed before operators are alarmed.
    package static let breakGlassReviewSeconds: Int64 = 72 * 3600
    /// A grant that a commander gives to a compliance officer: a week.
    package static let grantHoursMax: Int64 = 168
    /// A read or refusal is recorded once in this time for a person, room and kind.
    package static let accessRecordSeconds: Int64 = 600
    /// Reads and refusals remembered so that they are not recorded again: about 4 MB.
    package static let accessesRememberedMax = 20_000
    /// Reads and refusals that wait while nothing can be written: ten minutes of a busy house.
    package static let accessesWaitingMax = 1_000
    /// A reason for making something less secret: a few words that a reader understands later, not a dot.
    package static let classificationReasonCharactersMin = 10
    /// Passwords: the OWASP minimum.
    package static let passwordCharactersMin = 12
    /// Passwords: bounds the work of one hash.
    package static let passwordBytesMax = 256
    /// Password hashes at once: each takes 32 MiB and a tenth of a second of one core.
    package static let passwordHashesAtOnce = 2
    /// Password hashes waiting; more are refused as `busy`.
    package static let passwordQueueMax = 32
    /// A session without use.
    package static let sessionIdleSeconds: Int64 = 12 * 3600
    /// A session's use is noted at most this often: one write in five minutes, not one a request.
    package static let sessionTouchSeconds: Int64 = 300
    /// A session in all.
    package static let sessionSeconds: Int64 = 7 * 24 * 3600
    /// A one-time sign-in link.
    package static let linkSeconds: Int64 = 24 * 3600
    /// Sign-ins a minute for one account.
    package static let signInsPerAccountMinute = 5.0
    /// Sign-ins a minute from one address.
    package static let signInsPerAddressMinute = 20.0
    /// Codes of the second factor, or recovery codes, that one account may try at once.
    package static let secondFactorTriesBurst = 5.0
    /// One more try in three minutes: with three codes good at a time, a day of guessing finds one in 700 accounts whose
    /// password is known already, and nobody waits longer than this for their own.
    package static let secondFactorTriesPerSecond = 1.0 / 180
    /// Time from beginning a second factor to its first code.
    package static let secondFactorSetUpSeconds: Int64 = 900
    /// Recovery codes made at once: some to carry, some to keep.
    package static let recoveryCodes = 10
    /// A code as it may be typed, with spaces and dashes.
    package static let codeBytesMax = 64
    /// Life of an API token at most.
    package static let tokenDaysMax: Int64 = 365
    /// Accounts, addresses and sockets that a limiter remembers before it forgets the idle ones.
    package static let limiterEntriesMax = 10_000

    // MARK: Keys
    /// Values sealed by one version of a room's key. Random nonces of 96 bits allow 2^32 (NIST SP 800-38D, section 8.3); this
    /// leaves room for what is sealed again by batches that were undone and by rebuilds.
    package static let roomKeySealedMax: Int64 = 1 << 24
    /// Days that one version seals: bounds what one lost key opens.
    package static let roomKeyDays: Int64 = 90
    /// Keys wrapped anew by one transaction of a rotation: about a tenth of a second, in which nobody else writes.
    package static let rewrapBatchMax = 1_000

    // MARK: Retention
    /// The reason for what another person has to agree to: long enough to be judged by.
    package static let weightyReasonCharactersMin = 20
    /// Days in which a second person may decide on a request for destruction; after that it has to be made again.
    package static let destructionRequestDays: Int64 = 7
    /// Requests for destruction that one list looks through, the newest first.
    package static let destructionsListedMax = 1_000
    /// Legal holds that stand at once: more is a policy, not a hold.
    package static let holdsMax: Int64 = 1_000
    /// Retention policies: a list that people can read.
    package static let retentionPoliciesMax = 100
    /// Rooms shredded by one transaction: each takes up to half a second when it is large.
    package static let retentionRoomsAtOnce = 5
    /// Time between two looks of a retention policy for rooms whose time is over.
    package static let retentionSweepSeconds: Int64 = 3600
    /// Timers claimed at once by one server.
    package static let timersAtOnce = 16
    /// Time for which a claimed timer is left to its holder: far longer than any action takes.
    package static let timerLeaseSeconds: Int64 = 60
    /// Time between two looks for timers that are due, in milliseconds.
    package static let timerRoundMilliseconds: Int64 = 1_000
    /// Days of a retention policy: a hundred years, past which nobody means a number.
    package static let retentionDaysMax: Int64 = 36_500

    // MARK: Storage
    /// Statements that a connection keeps compiled, some KB each: about twice those that the queries have, beside lists of
    /// every length.
    package static let statementsMax = 400

    // MARK: Command line
    /// A command on the admin socket: a runbook's document, escaped.
    package static let adminLineBytesMax = 128 * 1024
    /// Its answer: ten thousand accounts as JSON are 3 MB.
    package static let adminReplyBytesMax = 16 * 1024 * 1024
    /// Commands at once; more wait.
    package static let adminConnectionsMax = 8
    /// Time for the whole command to arrive.
    package static let adminLineSeconds: Int64 = 10
    /// Time that a command waits for a server that is starting, or for another command to end.
    package static let adminWaitSeconds: Int64 = 5

    // MARK: Metrics
    /// Time series in all: about ten times what a busy server has; a label that somebody outside chooses cannot grow it.
    package static let metricSeriesMax = 2_000
    /// The value of one label.
    package static let metricLabelBytesMax = 128
}
