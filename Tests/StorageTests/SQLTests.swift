import Domain
import Storage
import Testing

/// Statements as they are put together: every value is bound, in the order of its mark.
struct SQLTests {
    @Test func `a literal binds nothing`() {
        let sql: SQL = "SELECT 1"
        #expect(sql.text == "SELECT 1" && sql.values.isEmpty)
    }

    @Test func `each interpolated value becomes a mark and is bound in its place`() {
        let nothing: Int64? = nil
        let some: String? = "s"
        let sql: SQL = """
            A \(1) \(Int64(2)) \(0.5) \(true) \("t") \([UInt8(7)]) \(nothing) \(some) \(SQLValue.null) Z
            """
        #expect(sql.text == "A ? ? ? ? ? ? ? ? ? Z")
        #expect(
            sql.values == [
                .int(1), .int(2), .double(0.5), .int(1), .text("t"), .bytes([7]), .null, .text("s"), .null,
            ])
    }

    @Test func `values of the house are bound as the five kinds`() {
        let id = RoomID(trusted: "r")
        let sql: SQL = """
            \(id) \(Moment(microseconds: 5)) \(Actor.system) \(Classification.sealed) \(RoomRole.observer) \
            \(GlobalRole.admin) \(PersonKind.bot) \(MessageType.text) \(Severity.sev1) \(IncidentStatus.triage) \
            \(IncidentRealness.drill) \(IncidentType.thirdParty) \(false)
            """
        #expect(
            sql.values == [
                .text("r"), .int(5), .text("system"), .int(4), .text("observer"), .text("admin"), .text("bot"),
                .text("TEXT"), .text("SEV1"), .text("triage"), .text("drill"), .text("third_party"), .int(0),
            ])
    }

    @Test func `a spliced piece keeps its values where it stands`() {
        let piece: SQL = "b = \(2) AND c IN \(list: ["x", "y"])"
        var sql: SQL = "a = \(1) AND (\(piece)) AND d = \(3)"
        sql += " LIMIT \(4)"
        #expect(sql.text == "a = ? AND (b = ? AND c IN (?, ?)) AND d = ? LIMIT ?")
        #expect(sql.values == [.int(1), .int(2), .text("x"), .text("y"), .int(3), .int(4)])
    }

    @Test func `an empty list matches nothing and binds nothing`() {
        let none: [Int64] = []
        let sql: SQL = "a IN \(list: none) AND b = \(1)"
        #expect(sql.text == "a IN (NULL) AND b = ?")
        #expect(sql.values == [.int(1)])
    }

    @Test func `statements are the same by their text alone, not by their values`() {
        func find(_ id: Int64, _ column: SQL) -> SQL { "SELECT \(column) FROM t WHERE id = \(id)" }
        #expect(find(1, "a").shape == find(2, "a").shape)
        #expect(find(1, "a").shape != find(1, "b").shape)
        #expect(SQL(stringLiteral: "SELECT a").shape == ("SELECT a" as SQL).shape)
    }
}
