import Domain
import Testing

/// Expects a refusal with a code, and for `invalid` the field it names.
func refuses<Result>(
    _ code: Refusal.Code, field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Result
) async {
    do {
        _ = try await body()
        Issue.record("it was not refused", sourceLocation: sourceLocation)
    } catch let refusal as Refusal {
        #expect(refusal.code == code, "\(refusal.detail)", sourceLocation: sourceLocation)
        if let field { #expect(refusal.fields.map(\.field) == [field], sourceLocation: sourceLocation) }
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
