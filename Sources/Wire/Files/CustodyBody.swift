package import Domain

/// The custody sheet of a file, for programs and for paper.
package enum CustodyBody {
    /// As JSON.
    package static func json(_ sheet: CustodySheet, address: String) -> JSON {
        [
            "file": FileBody.json(sheet.file, address: address), "hash_check": .string(sheet.hashCheck.rawValue),
            "checked_at": JSON(sheet.checkedAt), "entries": .array(sheet.entries.map(json)),
        ]
    }

    private static func json(_ entry: CustodySheet.Entry) -> JSON {
        [
            "id": .string(entry.id.text), "position": .int(entry.position), "what": .string(entry.what),
            "user": PersonBody.card(entry.person), "address": JSON(entry.address), "note": JSON(entry.note),
            "at": JSON(entry.at), "leaf_hash": .string(entry.leafHash),
        ]
    }

    /// As Markdown. What people wrote is escaped: it is a cell of a table, and never more.
    package static func markdown(_ sheet: CustodySheet) -> String {
        let file = sheet.file
        var lines = [
            "# Custody of \(cell(file.facts?.name ?? file.id.text))", "",
            "| | |", "| --- | --- |", "| id | \(file.id.text) |", "| size | \(file.size) bytes |",
            "| SHA-256 | \(file.facts?.sha256 ?? "") |", "| type | \(cell(file.facts?.mediaType ?? "")) |",
            "| classification | \(file.classification.name) |", "| room | \(file.room.text) |",
            "| shared by | \(name(file.uploader)) at \(file.createdAt.rfc3339) |",
            "| bytes | \(sheet.hashCheck.rawValue), looked at \(sheet.checkedAt.rfc3339) |", "",
            "## Why it is classified so",
            "",
        ]
        lines += file.reasons.map { "- \($0.level.name) (\($0.source.rawValue)): \(cell($0.text))" }
        lines += [
            "", "## Who had it", "", "| position | at | what | who | from | note | leaf |",
            "| ---: | --- | --- | --- | --- | --- | --- |",
        ]
        lines += sheet.entries.map { entry in
            let cells = [
                String(entry.position), entry.at.rfc3339, entry.what, name(entry.person), cell(entry.address ?? ""),
                cell(entry.note ?? ""), entry.leafHash,
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        lines += [
            "", "Each entry is proven by `muster audit prove --position N` against a signed head of the record.", "",
        ]
        return lines.joined(separator: "\n")
    }

    private static func name(_ person: PersonCard) -> String {
        "\(cell(person.displayName)) (\(cell(person.username)))"
    }

    private static func cell(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
            .reduce(into: "") { out, character in
                if #"\`*_{}[]<>()#+!|~&"#.contains(character) { out.append("\\") }
                out.append(character)
            }
    }

    static var schema: JSON {
        let entry = Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("position", Schema.int(min: 1)),
            Schema.always("what", Schema.text), Schema.always("user", Schema.ref("PersonCard")),
            Schema.always("address", Schema.nullable(Schema.text)), Schema.always("note", Schema.nullable(Schema.text)),
            Schema.always("at", Schema.moment), Schema.always("leaf_hash", Schema.text),
        ])
        return Schema.object(
            [
                Schema.always("file", Schema.ref("File")),
                Schema.always("hash_check", Schema.choice(CustodySheet.HashCheck.self)),
                Schema.always("checked_at", Schema.moment), Schema.always("entries", Schema.list(of: entry)),
            ], "Everything that the record has of a file, in its order.")
    }
}
