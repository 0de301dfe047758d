import Foundation

/// The name of a file as it was sent, made harmless: it is shown and offered for saving, and never a path here.
package enum FileName {
    /// What is left of a name: no directories, no control characters, nothing that turns the direction of writing around, no
    /// leading point or blank, at most `Limits.fileNameBytesMax` bytes with the ending kept. A name of which nothing is left
    /// is `file`.
    package static func harmless(_ name: String) -> String {
        let last = name.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let kept = last.unicodeScalars.filter { !isHarmful($0) }
        var text = String(String.UnicodeScalarView(kept)).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.allSatisfy({ $0 == "." }) { text = "" }
        return text.isEmpty ? "file" : shortened(text)
    }

    /// Control and format characters, among which are those that turn the direction, and what file systems of others forbid.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator, .unassigned: true
        default: "<>:\"|?*".unicodeScalars.contains(scalar)
        }
    }

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > Limits.fileNameBytesMax else { return text }
        let ending = text.split(separator: ".").last.map { "." + $0 } ?? ""
        let tail = ending.utf8.count <= 16 ? ending : ""
        var head = text
        while head.utf8.count + tail.utf8.count > Limits.fileNameBytesMax, !head.isEmpty { head.removeLast() }
        return head + tail
    }

    /// What stands behind the last point, in lower case; empty when nothing does.
    package static func ending(of name: String) -> String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? (parts.last ?? "").lowercased() : ""
    }
}
