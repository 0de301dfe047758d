package import Domain

/// What the command line asks of an installation, whether it runs or not.
///
/// `Codable` instead of the contract's own JSON: both ends are this program, and one line of it is no public promise.
package enum AdminRequest: Codable, Equatable, Sendable {
    /// Adds an account. Without a password one is made, and shown once with a sign-in link.
    case addPerson(
        username: String, displayName: String?, role: GlobalRole, clearance: Classification, password: String?)
    /// Lists accounts.
    case listPeople
    /// Changes what somebody is in the whole installation.
    case setRole(person: String, role: GlobalRole)
    /// Changes what somebody may read.
    case setClearance(person: String, clearance: Classification)
    /// Ends somebody's access: sessions, tokens, sign-in.
    case disablePerson(person: String)
    /// Sets a new password and ends the sessions. Without a password one is made, and shown once with a sign-in link.
    case resetPassword(person: String, password: String?)
    /// Takes a lost second factor away and ends the sessions.
    case resetSecondFactor(person: String)
    /// Makes an API token; its secret alone is the output.
    case createToken(person: String, days: Int64?, scopes: [String])
    /// Lists API tokens, without their secrets.
    case listTokens
    /// Ends an API token.
    case revokeToken(id: String)
    /// Makes the bots, and rooms for incidents that have none.
    case setUpChatSystem(bots: Bool, warRooms: Bool)
    /// Destroys a room's keys.
    case shredRoom(room: String, reason: String)
    /// Shreds what retention policies cover now.
    case runRetention
    /// Tells what retention policies would shred within so many days.
    case foreseeRetention(days: Int64)
    /// Saves a runbook, or its next version.
    case saveRunbook(source: String)
    /// Lists the runbooks.
    case listRunbooks
    /// Says where a bot is asked; nil when it is not asked any more.
    case setBotHook(bot: String, url: String?)
    /// Sets a secret that runbooks may name.
    case setRunbookSecret(name: String, value: String)
    /// Takes such a secret away.
    case removeRunbookSecret(name: String)
    /// Lists the names of such secrets.
    case listRunbookSecrets
    /// Shows which master key wraps what, and what is due.
    case keyStatus
    /// Wraps every stored key by the master key that the settings give.
    case rotateKeys
    /// Brings the schema up to this release; a server has done that when it started.
    case migrate
    /// Replays the journal and compares it with the projections.
    case checkRebuild
    /// Folds the log of an incident's room and compares it with the projections at every seq.
    case replay(incident: String)
    /// Puts freshly replayed projections in the place of the present ones; refused while a server runs.
    case rebuild
    /// Signs the head of the record unless the last one covers it, and says the newest.
    case signHead
    /// Records that an entry of the record, by position or id, or all of it is about to be opened, and signs a head over it.
    case openRecord(subject: String?)
    /// Records that the installation is about to be copied into a file of that name, and signs a head over it.
    case recordBackup(file: String)
    /// Checks the installation.
    case diagnose
}

/// A request as it stands on one line of the admin socket.
struct AdminLine: Codable, Sendable {
    /// What is asked.
    let request: AdminRequest
    /// The answer shall be JSON.
    let asJSON: Bool
}

/// What a command prints and how it ends.
package struct AdminReply: Codable, Equatable, Sendable {
    /// 0 fine, 1 the answer is no, 2 could not be done.
    package var status: Int32
    /// For standard output.
    package var output: String
    /// For standard error.
    package var errors: String

    /// States all three.
    package init(status: Int32 = 0, output: String = "", errors: String = "") {
        self.status = status
        self.output = output
        self.errors = errors
    }

    /// It could not be done, and why.
    static func failure(_ problem: String) -> AdminReply {
        AdminReply(status: 2, errors: "muster: \(problem)")
    }
}

extension GlobalRole: Codable {}

extension Classification: Codable {}
