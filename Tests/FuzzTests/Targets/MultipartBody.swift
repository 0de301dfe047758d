import Domain

@testable import Gateway

extension FuzzTarget {
    /// The body of a form: it means the same however the network cuts it, and no more of it is kept than a part's header.
    static let multipart = FuzzTarget(name: "multipart") { bytes in
        let whole = reading(bytes, cutAt: bytes.count)
        let cut = reading(bytes, cutAt: bytes.isEmpty ? 0 : Int(bytes[bytes.count / 2]) * 256 % bytes.count)
        guard whole.tokens == cut.tokens, whole.refusal == cut.refusal else { return "cut in two it reads otherwise" }
        let names = whole.tokens.reduce(0) { length, token in
            guard case .part(let name, let filename) = token else { return length }
            return length + name.utf8.count + (filename?.utf8.count ?? 0)
        }
        // What is no UTF-8 becomes the replacement character: three bytes for one.
        guard names <= 3 * bytes.count else { return "\(bytes.count) bytes have names of \(names)" }
        return cut.heldBytesMax <= 10_000 ? nil : "it keeps \(cut.heldBytesMax) bytes"
    }

    private static func reading(
        _ bytes: [UInt8], cutAt cut: Int
    ) -> (tokens: [MultipartParser.Token], refusal: String?, heldBytesMax: Int) {
        var tokens: [MultipartParser.Token] = []
        var held = 0
        do {
            var parser = try MultipartParser(contentType: "multipart/form-data; boundary=b")
            for part in [bytes[..<cut], bytes[cut...]] {
                parser.feed(part)
                while let token = try parser.next() {
                    if case .data(let more) = token, case .data(let before) = tokens.last {
                        tokens[tokens.count - 1] = .data(before + more)
                    } else {
                        tokens.append(token)
                    }
                }
                held = max(held, parser.held.count)
            }
            return (tokens, parser.isComplete ? nil : "ended early", held)
        } catch {
            return (tokens, "\(error)", held)
        }
    }
}
