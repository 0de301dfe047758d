import Domain
import Testing

/// Which status may follow which.
struct IncidentStatusTests {
    private static let active: Set<IncidentStatus> = [.investigating, .identified, .mitigating, .monitoring]
    private static let ended: Set<IncidentStatus> = [.resolved, .reviewing, .closed]

    private static func next(_ status: IncidentStatus) -> Set<IncidentStatus> {
        Set(IncidentStatus.allCases.filter(status.mayBecome))
    }

    @Test func `a working incident takes its statuses in any order, and may end any way but declined`() {
        for status in Self.active {
            #expect(
                Self.next(status) == Self.active.union(Self.ended).union([.merged, .cancelled]).subtracting([status]))
        }
    }

    @Test func `triage may lead anywhere`() {
        #expect(Self.next(.triage) == Set(IncidentStatus.allCases).subtracting([.triage]))
    }

    @Test func `after the end it is reviewed, closed or reopened`() {
        #expect(Self.next(.resolved) == [.reviewing, .closed, .investigating])
        #expect(Self.next(.reviewing) == [.resolved, .closed, .investigating])
    }

    @Test func `what is closed, declined or cancelled can only be reopened, and what is merged stays so`() {
        for status in [IncidentStatus.closed, .declined, .cancelled] { #expect(Self.next(status) == [.investigating]) }
        #expect(Self.next(.merged).isEmpty)
    }

    @Test func `every status belongs to a phase`() {
        let phases = Dictionary(grouping: IncidentStatus.allCases, by: \.category)
        #expect(Set(phases.keys) == Set(IncidentStatus.Category.allCases))
        #expect(Set(phases[.active] ?? []) == Self.active)
    }
}
