import Domain
import Foundation
import TestKit
import Testing

/// Runbooks from a directory, and their secrets from standard input.
struct RunbookCommandTests {
    private static func write(_ files: [String: String], to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
    }

    @Test
    func `a directory is imported, again only where something changed, and what is wrong is said by file and line`()
        async throws
    {
        try await Program.with { program in
            let folder = program.data + "-runbooks"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            #expect(try await program.run("user", "add", "olga", "--role", "admin").status == 0)
            let secretive = """
                name: drain
                title: Drain
                risk: high
                steps:
                  - http: {url: "https://lb.example/", headers: {Authorization: "Bearer ${secret:lb}"}}
                """
            try Self.write(
                [
                    "a.yaml": "name: one\ntitle: One\nrisk: low\nsteps: [{wait: 1s}]\n", "b.yml": secretive,
                    "c.yaml": "name: three\ntitle: Three\nrisk: low\nsteps: [{wiat: 1s}]\n", "notes.txt": "not one",
                ], to: folder)
            let first = try await program.run("runbook", "import", folder)
            #expect(first.status == 1 && first.output == "one: version 1, saved.")
            #expect(first.errors.contains("b.yml: Line 5: headers: There is no secret “lb”"), "\(first.errors)")
            #expect(first.errors.contains("c.yaml: Line 4: steps[1]: “wiat” is no step. Did you mean wait?"))
            let set = try await program.run("runbook", "secret", "set", "lb", input: "k3y-of-the-test\n")
            #expect(set.status == 0 && set.output == "The secret lb is set.")
            let names = try await program.run("runbook", "secret", "list")
            #expect(names.output.contains("lb") && !names.output.contains("k3y"))
            try Self.write(["c.yaml": "name: three\ntitle: Three\nrisk: low\nsteps: [{wait: 1s}]\n"], to: folder)
            let second = try await program.run("runbook", "import", folder)
            #expect(second.status == 0)
            #expect(
                second.output == "one: version 1, unchanged.\ndrain: version 1, saved.\nthree: version 1, saved.",
                "\(second.output)")
            let listed = try await program.run("runbook", "list")
            #expect(listed.output.contains("drain") && listed.output.contains("high"))
            #expect(try await program.run("runbook", "secret", "remove", "lb").status == 0)
            let missing = try await program.run("runbook", "import", folder + "/nowhere")
            #expect(missing.status == 2 && missing.complaint.contains("cannot be read"))
        }
    }
}
