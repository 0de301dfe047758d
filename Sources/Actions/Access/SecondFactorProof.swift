import Domain
import Journal
import Sealing
import Storage

/// That a person has proved their second factor, or has none; what proving it used up goes into the same transaction.
struct SecondFactorProof {
    /// How it was proved.
    enum Means {
        /// There is no second factor to prove.
        case notNeeded
        /// The code of this step.
        case code(step: Int64)
        /// A recovery code; so many are left.
        case recovery(hash: [UInt8], left: Int64)
    }

    let person: PersonID
    let means: Means

    /// What the record of a sign-in says of it, behind the way of signing in.
    var mark: String {
        switch means {
        case .notNeeded: ""
        case .code: "+code"
        case .recovery: "+recovery_code"
        }
    }

    /// Events of it, to be recorded after those of what it was proved for.
    func drafts(_ desk: Desk) -> [Draft] {
        guard case .recovery(_, let left) = means else { return [] }
        return [Draft(.house, RecoveryCodeUsed(person: person, left: left), desk, actor: .person(person))]
    }

    /// Uses up what proved it.
    func spend(_ db: any SQLConnection) throws {
        switch means {
        case .notNeeded: return
        case .code(let step): try SecondFactorQueries.take(person, step: step, db)
        case .recovery(let hash, _): try SecondFactorQueries.deleteCode(hash: hash, db)
        }
    }
}

extension Desk {
    /// The one place where a second factor is asked for: whatever makes a session or a token comes through here, in the
    /// transaction that makes it.
    ///
    /// - Throws: `Refusal` `mfa_required` when the person has a second factor and the code is missing, wrong, too old or used.
    func proveSecondFactor(of person: PersonID, with code: String?) throws -> SecondFactorProof {
        guard let factor = try SecondFactorQueries.factor(person, db), factor.confirmedAt != nil else {
            return SecondFactorProof(person: person, means: .notNeeded)
        }
        guard let code else {
            throw Refusal(.mfaRequired, "Enter the code of your authenticator, or a recovery code.")
        }
        let typed = RecoveryCode.normal(code)
        if let step = try matching(typed, factor, of: person) {
            return SecondFactorProof(person: person, means: .code(step: step))
        }
        let hash = try RecoveryCode.hash(typed, of: person, self)
        guard try SecondFactorQueries.hasCode(person, hash: hash, db) else {
            throw Refusal(.mfaRequired, "This code is wrong, too old or was used; enter the next one.")
        }
        let left = try SecondFactorQueries.codesLeft(person, db) - 1
        return SecondFactorProof(person: person, means: .recovery(hash: hash, left: left))
    }

    /// The step whose unused code this is.
    func matching(_ code: String, _ factor: SecondFactorRow, of person: PersonID) throws -> Int64? {
        guard code.utf8.count == TimeCode.digits else { return nil }
        let text = try vault.open(column: factor.secret, SecondFactorSecret.column, row: person.text, room: .house)
        guard let secret = Base32.bytes(text) else { throw Fault("the secret of a second factor is damaged") }
        return TimeCode.matching(code, secret: secret, at: moment, after: factor.lastStep)
    }
}

extension Plan {
    /// The same plan, with what a proof records and uses up.
    func with(_ proof: SecondFactorProof, _ desk: Desk) -> Plan {
        let state = state
        let result = result
        let count = drafts.count
        return Plan(
            drafts + proof.drafts(desk),
            state: { db in
                try proof.spend(db)
                try state?(db)
            },
            result: { try result(Array($0.prefix(count))) })
    }
}

/// An action that happens only with the person's second factor proved, when they have one.
struct WithSecondFactor<Inner: Action>: Action {
    let person: PersonID
    let code: String?
    let inner: Inner

    func decide(_ desk: Desk) throws -> Plan<Inner.Result> {
        let proof = try desk.proveSecondFactor(of: person, with: code)
        return try inner.decide(desk).with(proof, desk)
    }
}
