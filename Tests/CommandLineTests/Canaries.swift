import Domain
import Foundation
import TestKit

/// Unique words that are planted wherever people's words go, and looked for wherever they must not be.
actor Canaries {
    /// Stands in each of them, so that one pass over a file finds any.
    static let mark = "zaunkoenig"
    private(set) var planted = 0

    /// The next one: letters and digits, so that it passes for a word, a name or a part of an address.
    func next() -> String {
        planted += 1
        return "\(Self.mark)\(planted)x\(Hex.text(Clock.randomBytes(4)))"
    }

    /// The forms in which the mark could stand in a file: as it is, in capitals, in hexadecimal, as UTF-16, and in base64 at
    /// each of its three offsets.
    static let forms: [(name: String, bytes: Data)] = {
        let bytes = Data(mark.utf8)
        let base64 = (0..<3).map { offset -> (name: String, bytes: Data) in
            // What stands before and after changes the first and last characters; those between are the mark's own.
            let text = (Data(repeating: 0, count: offset) + bytes).base64EncodedString()
            return ("base64 at offset \(offset)", Data(text.dropFirst(4).prefix(8).utf8))
        }
        let wide = Data(mark.utf8.flatMap { [$0, 0] })
        return [
            ("plain", bytes), ("capitals", Data(mark.uppercased().utf8)),
            ("hexadecimal", Data(Hex.text(Array(bytes)).utf8)), ("UTF-16", wide),
        ] + base64
    }()

    /// Where a canary stands in the files of directories, as lines for a person.
    static func found(in directories: [String]) throws -> [String] {
        var found: [String] = []
        for directory in directories {
            for name in try FileManager.default.subpathsOfDirectory(atPath: directory) {
                let path = directory + "/" + name
                // A file may be gone again, and a socket cannot be read.
                guard let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType,
                    type == .typeRegular, let bytes = FileManager.default.contents(atPath: path)
                else { continue }
                for form in forms where bytes.range(of: form.bytes) != nil { found.append("\(form.name) in \(path)") }
            }
        }
        return found
    }
}
