import Domain

/// Reads several fields and complains about all wrong ones at once.
struct FieldChecks {
    private var problems: [FieldProblem] = []

    /// The value, or nil when it is wrong; the problem is kept.
    ///
    /// - Throws: whatever is not about a field.
    mutating func read<Value>(_ value: () throws -> Value) throws -> Value? {
        do {
            return try value()
        } catch let refusal as Refusal where refusal.code == .invalid && !refusal.fields.isEmpty {
            problems += refusal.fields
            return nil
        }
    }

    /// - Throws: `Refusal` `invalid` with every problem found.
    func finish() throws {
        guard let first = problems.first else { return }
        throw Refusal(.invalid, "\(first.field): \(first.problem)", fields: problems)
    }
}
