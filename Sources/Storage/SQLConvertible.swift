package import Domain

extension Int64: SQLConvertible { package var sqlValue: SQLValue { .int(self) } }
extension Int: SQLConvertible { package var sqlValue: SQLValue { .int(Int64(self)) } }
extension Double: SQLConvertible { package var sqlValue: SQLValue { .double(self) } }
extension Bool: SQLConvertible { package var sqlValue: SQLValue { .int(self ? 1 : 0) } }
extension String: SQLConvertible { package var sqlValue: SQLValue { .text(self) } }
extension Array: SQLConvertible where Element == UInt8 {
    package var sqlValue: SQLValue { .bytes(self) }
}
extension SQLValue: SQLConvertible { package var sqlValue: SQLValue { self } }
extension Identifier: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension Moment: SQLConvertible { package var sqlValue: SQLValue { .int(microseconds) } }
extension Actor: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension Classification: SQLConvertible { package var sqlValue: SQLValue { .int(rawValue) } }
extension RoomRole: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension GlobalRole: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension PersonKind: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension MessageType: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension Severity: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension IncidentStatus: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension IncidentRealness: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension DestructionKind: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension DestructionState: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension RetentionAct: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension IncidentType: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension RoomPolicy.Grant: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension CommandRunState: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension TaskKind: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension TaskState: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension IncidentRelation: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension ClosureReason: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension IncidentRole: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension UpdateAudience: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension GrantEnd: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension RunbookRunState: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension RunbookStepState: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension Runbook.Action.Kind: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension Runbook.Risk: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
extension ScanStatus: SQLConvertible { package var sqlValue: SQLValue { .text(rawValue) } }
