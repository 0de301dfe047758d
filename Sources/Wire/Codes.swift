package import Domain

/// The one table from a refusal's code to what a REST client and a socket see.
package enum Codes {
    /// The HTTP status of a refusal.
    package static func status(_ code: Refusal.Code) -> Int { row(code).status }

    /// The close code with which a socket is refused at its opening, after it was accepted: a browser sees only that.
    package static func closeAtOpening(_ code: Refusal.Code) -> UInt16 { row(code).opening }

    /// The close code for a refusal on an open socket; nil when it is answered with `error` and the socket stays.
    package static func closeWhenOpen(_ code: Refusal.Code) -> UInt16? { row(code).open }

    private struct Row {
        let status: Int
        let opening: UInt16
        let open: UInt16?

        init(_ status: Int, opening: UInt16 = policy, open: UInt16? = nil) {
            self.status = status
            self.opening = opening
            self.open = open
        }
    }

    // RFC 6455, section 7.4.1.
    private static let policy: UInt16 = 1008
    private static let tryLater: UInt16 = 1013

    private static func row(_ code: Refusal.Code) -> Row {
        switch code {
        case .invalid, .badFrame, .badJSON, .insecureBind: Row(400)
        case .unauthenticated, .mfaRequired: Row(401, opening: 4001, open: 4001)
        case .forbidden, .clearanceTooLow, .classifiedAboveYou: Row(403, opening: 4003)
        case .badOrigin: Row(403, opening: 4003)
        case .notFound: Row(404, opening: 4004)
        case .methodNotAllowed: Row(405)
        case .timeout: Row(408, opening: tryLater)
        case .conflict, .staleVersion, .lastCommander, .noClearedCommander, .onHold, .fileDamaged, .quarantined,
            .infected:
            Row(409)
        case .roomArchived: Row(409, opening: 4010)
        case .gone: Row(410, opening: 4004)
        case .tooLarge: Row(413)
        case .unsupportedMediaType: Row(415)
        case .rangeNotSatisfiable: Row(416)
        case .upgradeRequired: Row(426)
        case .throttled, .rateLimited: Row(429, opening: 4029)
        case .busy, .readOnly: Row(503, opening: tryLater)
        case .storageFull: Row(507, opening: tryLater)
        }
    }
}
