/// How much reading is recorded (`CHAT_AUDIT_LOG_LEVEL`). Writes and refusals always are, and so is reading by a grant.
package enum AuditLevel: String, Sendable, CaseIterable {
    /// Reads of INTERNAL and above.
    case debug = "DEBUG"
    /// Reads of CONFIDENTIAL and above.
    case info = "INFO"
    /// No reads.
    case warning = "WARNING"

    /// Reads the setting, in the names that Python's logging has; ERROR and CRITICAL count as WARNING. Nil for another word.
    package init?(setting: String) {
        switch setting.uppercased() {
        case "DEBUG": self = .debug
        case "INFO": self = .info
        case "WARNING", "ERROR", "CRITICAL": self = .warning
        default: return nil
        }
    }

    /// True when reading what is this secret is recorded.
    package func records(readsOf level: Classification) -> Bool {
        switch self {
        case .debug: level >= .internal
        case .info: level >= .confidential
        case .warning: false
        }
    }
}
