import Actions
import App
import Domain
import Storage
import TestKit
import Testing

/// Sealed columns of the projections: damage shows as a difference, and the journal mends it.
struct SealedColumnTests {
    @Test(arguments: [
        ("people", "display_name", "username = 'bot'"), ("rooms", "name", "slug = 'inc-1'"),
        ("rooms", "description", "slug = 'inc-1'"), ("incidents", "details", "number = 1"),
    ])
    func `a sealed column that was changed is found and mended`(
        _ table: String, _ column: String, _ row: String
    ) async throws {
        try await TestHouse.with { house in
            var declaration = DeclareIncident.Declaration(severity: .sev1, details: IncidentDetails(title: "words"))
            declaration.classification = .public
            try await house.perform(DeclareIncident(declaration), as: house.commander)
            let sealed = SQL(stringLiteral: "SELECT \(column) FROM \(table) WHERE \(row)")
            try house.house.store.transaction { db in
                var bytes = try #require(try db.first(sealed) { $0.bytes(0) })
                bytes[bytes.count / 2] ^= 1
                let set = SQL(stringLiteral: "UPDATE \(table) SET \(column) = ")
                try db.execute("\(set)\(bytes) WHERE \(SQL(stringLiteral: row))")
            }
            func desk(isServing: Bool) -> AdminDesk {
                AdminDesk(house: house.house, address: "", isServing: isServing)
            }
            let found = await desk(isServing: true).perform(.checkRebuild, uid: 0, asJSON: false)
            // 1: the answer is no; 2 would mean that it could not be found out.
            #expect(found.status == 1, "\(found.errors)")
            #expect(found.output.contains(table))
            #expect(await desk(isServing: false).perform(.rebuild, uid: 0, asJSON: false).status == 0)
            #expect(await desk(isServing: true).perform(.checkRebuild, uid: 0, asJSON: false).status == 0)
        }
    }
}
