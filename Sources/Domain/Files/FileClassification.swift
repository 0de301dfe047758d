/// How secret a file is, and every reason for it; it takes the highest.
package struct FileClassification: Equatable, Sendable {
    /// What spoke for a level.
    package enum Source: String, Sendable, CaseIterable {
        case room, content, name
        /// The person who shared it, or raised or lowered it later.
        case person
    }

    /// One reason.
    package struct Reason: Equatable, Sendable {
        package let source: Source
        package let level: Classification
        /// One line for people; never what was found itself.
        package let text: String

        /// States all three.
        package init(_ source: Source, _ level: Classification, _ text: String) {
            self.source = source
            self.level = level
            self.text = text
        }

        /// The recorded form.
        var json: JSON {
            ["source": .string(source.rawValue), "level": .string(level.name), "text": .string(text)]
        }

        init(_ fields: Fields) throws {
            source = try fields.required("source", fields.choice("source"))
            level = try fields.required("level", fields.classification("level"))
            text = try fields.text("text", max: Limits.reasonBytesMax)
        }
    }

    package private(set) var reasons: [Reason]

    /// The highest of the reasons.
    package var level: Classification { reasons.map(\.level).max() ?? .public }

    /// With these reasons.
    package init(_ reasons: [Reason]) { self.reasons = reasons }

    /// What the room, the content and the name of a file say, and who shared it.
    package init(room: Classification, findings: [ContentScreen.Finding], name: String, person: Classification?) {
        reasons = [Reason(.room, room, "the room is \(room.name)")]
        for finding in findings {
            let place = finding.kind.isList ? "" : ", first in line \(finding.line)"
            reasons.append(Reason(.content, finding.kind.classification, "\(finding.name) in the content\(place)"))
        }
        if let (level, why) = FileNameRule.classification(of: name) { reasons.append(Reason(.name, level, why)) }
        if let person { reasons.append(Reason(.person, person, "whoever shared it said so")) }
    }

    /// The recorded form.
    ///
    /// - Throws: `Refusal` for a damaged shape.
    init(recorded name: String, _ fields: Fields) throws {
        guard let values = fields.object[name]?.array else { throw Refusal.invalid(name, "This field is required.") }
        reasons = try values.map { try Reason(Fields($0)) }
    }

    var json: JSON { .array(reasons.map(\.json)) }
}
