import Domain
import Testing

/// The moments of an incident and the durations between them, folded from its events.
struct IncidentMomentsTests {
    private static let incident = IncidentID(trusted: "0193d3a0-0000-7000-8000-000000000004")
    private static let person = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000003")

    private static func at(_ minute: Int64) -> Moment {
        Moment(microseconds: 1_795_334_400_000_000).adding(seconds: minute * 60)
    }

    private static func declared(assignee: PersonID? = nil) -> IncidentMoments {
        var moments = IncidentMoments()
        moments.apply(
            IncidentDeclared(
                incident: incident, number: 1, severity: .sev1, status: .investigating, realness: .real,
                incidentType: .outage, isPrivate: false, classification: .internal, assignee: assignee,
                details: IncidentDetails(title: "t")), at: at(0))
        return moments
    }

    private static func status(_ from: IncidentStatus, _ to: IncidentStatus) -> IncidentStatusChanged {
        IncidentStatusChanged(incident: incident, from: from, to: to, reason: nil)
    }

    @Test func `nothing is known of a moment that was not, nor how long it took`() {
        let moments = Self.declared()
        #expect(moments[.declared] == Self.at(0) && moments[.acknowledged] == nil && moments[.detected] == nil)
        for duration in IncidentDuration.allCases { #expect(moments.seconds(duration) == nil, "\(duration)") }
        #expect(Self.declared(assignee: Self.person).seconds(.timeToAcknowledge) == 0)
    }

    @Test func `each moment is when its status was reached first`() {
        var moments = Self.declared()
        moments.apply(IncidentAssigned(incident: Self.incident, assignee: nil), at: Self.at(1))
        #expect(moments[.acknowledged] == nil)
        moments.apply(IncidentAssigned(incident: Self.incident, assignee: Self.person), at: Self.at(2))
        for (minute, from, to) in [
            (5, IncidentStatus.investigating, IncidentStatus.identified), (7, .identified, .investigating),
            (8, .investigating, .identified), (10, .identified, .monitoring), (15, .monitoring, .resolved),
            (16, .resolved, .reviewing), (20, .reviewing, .closed),
        ] { moments.apply(Self.status(from, to), at: Self.at(Int64(minute))) }
        #expect(moments[.identified] == Self.at(5) && moments[.mitigated] == Self.at(10))
        #expect(moments[.resolved] == Self.at(15) && moments[.closed] == Self.at(20))
        #expect(moments.seconds(.timeToAcknowledge) == 120 && moments.seconds(.timeToMitigate) == 600)
        #expect(moments.seconds(.timeToResolve) == 900)
    }

    @Test func `an incident that is taken up again is not over any more, whatever was said of when it was`() {
        var moments = Self.declared()
        moments.apply(Self.status(.investigating, .resolved), at: Self.at(10))
        #expect(moments[.mitigated] == Self.at(10) && moments[.acknowledged] == Self.at(10))
        moments.apply(
            IncidentMomentCorrected(incident: Self.incident, moment: .resolved, at: Self.at(9), reason: nil),
            at: Self.at(11))
        moments.apply(Self.status(.resolved, .investigating), at: Self.at(12))
        #expect(moments[.resolved] == nil && moments[.mitigated] == nil && moments.seconds(.timeToResolve) == nil)
        moments.apply(Self.status(.investigating, .closed), at: Self.at(30))
        #expect(moments[.resolved] == Self.at(30) && moments[.closed] == Self.at(30))
    }

    @Test func `what people said of a moment counts, and what the record has is kept beside it`() {
        var moments = Self.declared()
        moments.apply(Self.status(.investigating, .resolved), at: Self.at(10))
        let say = { (moment: IncidentMoment, at: Moment?) in
            IncidentMomentCorrected(incident: Self.incident, moment: moment, at: at, reason: nil)
        }
        moments.apply(say(.impactStarted, Self.at(-30)), at: Self.at(11))
        moments.apply(say(.detected, Self.at(-20)), at: Self.at(11))
        moments.apply(say(.mitigated, Self.at(5)), at: Self.at(11))
        #expect(moments.seconds(.timeToDetect) == 600 && moments.seconds(.impact) == 35 * 60)
        #expect(moments.original(.mitigated) == Self.at(10) && moments.isCorrected(.mitigated))
        #expect(moments.original(.detected) == nil && moments.isCorrected(.detected))
        moments.apply(say(.mitigated, nil), at: Self.at(12))
        #expect(moments[.mitigated] == Self.at(10) && !moments.isCorrected(.mitigated))
        moments.apply(say(.mitigated, Self.at(-40)), at: Self.at(13))
        #expect(moments.seconds(.impact) == nil)
    }

    @Test func `a time of day is the last one that was`() {
        let now = Self.at(0)
        #expect(ChatCommandTime.now.moment(at: now) == now)
        #expect(ChatCommandTime.before(90).moment(at: now) == now.adding(seconds: -90))
        #expect(ChatCommandTime.moment(Self.at(-7)).moment(at: now) == Self.at(-7))
        for offset in [Int64(-3600), 3600] {
            let clock = (now.adding(seconds: offset).microseconds / 1_000_000) % 86_400
            let read = ChatCommandTime.clock(clock).moment(at: now)
            #expect(read <= now && (read.microseconds / 1_000_000) % 86_400 == clock)
            #expect(now.microseconds - read.microseconds < 86_400_000_000)
        }
    }
}
