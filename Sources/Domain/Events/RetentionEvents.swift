/// A retention policy was made or changed; carries the whole of it.
package struct RetentionPolicySet: EventBody, Equatable {
    package static let type = "retention.policy_set"
    package let policy: RetentionPolicyID
    package let terms: RetentionTerms

    /// States both.
    package init(policy: RetentionPolicyID, terms: RetentionTerms) {
        self.policy = policy
        self.terms = terms
    }

    package init(_ fields: Fields) throws {
        policy = try fields.required("policy", fields.id("policy"))
        terms = try RetentionTerms(fields)
    }

    package var json: JSON {
        var object: JSONObject = ["policy": .string(policy.text)]
        object.members += terms.json.object?.members ?? []
        return .object(object)
    }
}

/// A retention policy was taken away.
package struct RetentionPolicyRemoved: EventBody, Equatable {
    package static let type = "retention.policy_removed"
    package let policy: RetentionPolicyID

    /// Names the policy.
    package init(policy: RetentionPolicyID) { self.policy = policy }
    package init(_ fields: Fields) throws { policy = try fields.required("policy", fields.id("policy")) }
    package var json: JSON { ["policy": .string(policy.text)] }
}
