package import Domain

/// What was found in a text, as REST shows it.
package enum TextCheckBody {
    /// The findings with their places as JavaScript counts them, in UTF-16 units. What was found is never repeated but by the
    /// text it was found in.
    package static func json(_ check: TextCheck, of text: String) -> JSON {
        let bytes = text.utf8
        var (byte, unit) = (0, 0)
        var position = bytes.startIndex
        let place = { (offset: Int) -> Int64 in
            guard offset >= byte else { return 0 }
            let next = bytes.index(position, offsetBy: offset - byte)
            unit += text.utf16.distance(from: position, to: next)
            (byte, position) = (offset, next)
            return Int64(unit)
        }
        let secrets = check.detections.filter { !$0.kind.isList }.map { detection in
            json(detection, start: place(detection.range.lowerBound), end: place(detection.range.upperBound))
        }
        let lists = check.detections.filter(\.kind.isList).map {
            json($0, start: 0, end: Int64(text.utf16.count))
        }
        return [
            "classification": JSON(check.classification?.name), "findings": .array(secrets + lists),
            "redacted": .string(check.redacted),
        ]
    }

    private static func json(_ detection: Detection, start: Int64, end: Int64) -> JSON {
        [
            "kind": .string(detection.kind.rawValue), "name": .string(detection.name),
            "classification": .string(detection.kind.classification.name), "start": .int(start), "end": .int(end),
        ]
    }

    static var schema: JSON {
        let classification = Schema.choice(Classification.allCases.map(\.name))
        let finding = Schema.object([
            Schema.always("kind", Schema.choice(DetectedKind.self)), Schema.always("name", Schema.text),
            Schema.always("classification", classification),
            Schema.always("start", Schema.int()), Schema.always("end", Schema.int()),
        ])
        return Schema.object(
            [
                Schema.always("classification", Schema.nullable(classification)),
                Schema.always("findings", Schema.list(of: finding)), Schema.always("redacted", Schema.text),
            ], "What a text would give away; places are counted in UTF-16 units.")
    }
}
