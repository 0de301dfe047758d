import Domain
import Testing

struct ContractWordTests {
    @Test func `the words of the contract are spelled as it spells them`() {
        #expect(
            IncidentStatus.allCases.map(\.rawValue) == [
                "triage", "investigating", "identified", "mitigating", "monitoring", "resolved", "reviewing", "closed",
                "declined", "merged", "cancelled",
            ])
        #expect(
            IncidentStatus.allCases.map(\.category.rawValue) == [
                "triage", "active", "active", "active", "active", "post_incident", "post_incident", "closed",
                "declined", "merged", "cancelled",
            ])
        #expect(Severity.allCases.map(\.rawValue) == ["SEV1", "SEV2", "SEV3", "SEV4", "SEV5"])
        #expect(Priority.allCases.map(\.rawValue) == ["P1", "P2", "P3", "P4", "P5"])
        #expect(IncidentRealness.allCases.map(\.rawValue) == ["real", "test", "drill", "backfilled"])
        #expect(
            Set(IncidentType.allCases.map(\.rawValue)) == ["outage", "security", "data", "third_party", "custom"])
        #expect(
            MessageType.allCases.map(\.rawValue) == [
                "TEXT", "SYSTEM", "COMMAND", "COMMAND_RESULT", "FILE", "VOICE", "ALERT", "UPDATE", "DECISION", "TASK",
                "AI", "CALL",
            ])
        #expect(RoomRole.allCases.map(\.rawValue) == ["observer", "responder", "commander"])
        #expect(GlobalRole.allCases.map(\.rawValue) == ["member", "compliance", "admin"])
        #expect(PersonKind.allCases.map(\.rawValue) == ["user", "bot", "integration"])
    }

    @Test func `classifications have their names and their order`() {
        #expect(
            Classification.allCases.map(\.name) == ["PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED", "SEALED"])
        #expect(Classification.allCases == Classification.allCases.sorted())
        #expect(Classification.allCases.allSatisfy { Classification(name: $0.name) == $0 })
        #expect(Classification(name: "internal") == nil && Classification(name: "") == nil)
    }
}
