import Domain
import Foundation
import Sealing

/// Heads that were kept outside, read from a file of them.
enum AnchorLines {
    /// - Throws: `Refusal` naming `--anchor` when the file cannot be read or holds another line.
    static func read(_ path: String) throws -> [ExportLine.Anchor] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal.invalid("--anchor", "\(path) cannot be read.")
        }
        guard let anchors = ExportLine.anchors(Array(bytes)) else {
            throw Refusal.invalid("--anchor", "\(path) holds a line that is no anchor.")
        }
        return anchors
    }

    /// Those of a file that was named, and those of the server's own file where there is one, which says more than the
    /// database itself.
    ///
    /// - Throws: as `read`.
    static func all(named path: String?, _ settings: Settings) throws -> [ExportLine.Anchor] {
        var anchors = try path.map(read) ?? []
        if let own = settings.auditAnchorFile, own != path, FileManager.default.fileExists(atPath: own) {
            anchors += try read(own)
        }
        return anchors
    }
}
