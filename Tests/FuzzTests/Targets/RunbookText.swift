import Domain
import RunbookSource

extension FuzzTarget {
    /// A runbook's document: it is read, or refused naming the field.
    static let runbook = FuzzTarget(name: "runbook") { bytes in
        do {
            _ = try RunbookReader.read(RunbookSource.tree(String(decoding: bytes, as: UTF8.self)))
            return nil
        } catch let refusal as Refusal {
            return refusal.fields.isEmpty ? "it is refused without a field" : nil
        } catch {
            return "it throws \(error)"
        }
    }
}
