import Crypto
import Domain
import Foundation

/// Checks proofs with nothing of the server's: Foundation's JSON, SHA-256 and Ed25519, as somebody would who does not trust it.
enum OfflineVerifier {
    struct Wrong: Error {
        let what: String
    }

    /// A checkpoint that its key signed.
    struct Head: Equatable {
        let origin: String
        let size: Int
        let root: Data
    }

    /// What a message's bundle shows: the contents of its open entries, nil for the others.
    static func contents(ofBundle bytes: [UInt8], key: String) throws -> [String?] {
        let bundle = try object(JSONSerialization.jsonObject(with: Data(bytes)))
        guard bundle["key"] as? String == key else { throw Wrong(what: "key") }
        let head = try head(bundle["checkpoint"] as? String ?? "", key: key)
        let entries = bundle["entries"] as? [[String: Any]] ?? []
        guard !entries.isEmpty else { throw Wrong(what: "no entries") }
        return try entries.map { try content(of: $0, head) }
    }

    private static func content(of entry: [String: Any], _ head: Head) throws -> String? {
        let leaf = try object(entry["leaf"])
        let text = try JSONSerialization.data(withJSONObject: leaf, options: [.sortedKeys, .withoutEscapingSlashes])
        let hash = Data(SHA256.hash(data: Data([0]) + text))
        guard let position = leaf["position"] as? Int else { throw Wrong(what: "position") }
        let path = try (entry["proof"] as? [String] ?? []).map(hexadecimal)
        guard root(hash, index: position - 1, size: head.size, path: path[...]) == head.root else {
            throw Wrong(what: "inclusion")
        }
        guard entry["body"] as? String == "open" else {
            guard entry["content"] == nil, entry["salt"] == nil else { throw Wrong(what: "a body that is not open") }
            return nil
        }
        guard let content = entry["content"] as? String, let salt = entry["salt"] as? String else {
            throw Wrong(what: "no content")
        }
        let commit = Data(SHA256.hash(data: try hexadecimal(salt) + Data(content.utf8)))
        guard leaf["commit"] as? String == hexadecimal(commit) else { throw Wrong(what: "commit") }
        let body = try object(JSONSerialization.jsonObject(with: Data(content.utf8)))
        return body["content"] as? String
    }

    /// The root that a path leads to, from the top down as section 2.1.3.1 of RFC 9162 defines paths.
    static func root(_ leaf: Data, index: Int, size: Int, path: ArraySlice<Data>) -> Data? {
        guard index >= 0, index < size else { return nil }
        if size == 1 { return path.isEmpty ? leaf : nil }
        guard let top = path.last else { return nil }
        var split = 1
        while split * 2 < size { split *= 2 }
        if index < split {
            return root(leaf, index: index, size: split, path: path.dropLast()).map { node($0, top) }
        }
        return root(leaf, index: index - split, size: size - split, path: path.dropLast()).map { node(top, $0) }
    }

    /// Both roots that a consistency proof leads to (section 2.1.4.1, from the top down).
    static func roots(
        from old: Int, to size: Int, oldRoot: Data, path: ArraySlice<Data>, isWhole: Bool = true
    ) -> (old: Data, new: Data)? {
        if old == size {
            if isWhole { return path.isEmpty ? (oldRoot, oldRoot) : nil }
            return path.count == 1 ? path.last.map { ($0, $0) } : nil
        }
        guard let top = path.last else { return nil }
        var split = 1
        while split * 2 < size { split *= 2 }
        if old <= split {
            return roots(from: old, to: split, oldRoot: oldRoot, path: path.dropLast(), isWhole: isWhole)
                .map { ($0.old, node($0.new, top)) }
        }
        return roots(from: old - split, to: size - split, oldRoot: oldRoot, path: path.dropLast(), isWhole: false)
            .map { (node(top, $0.old), node(top, $0.new)) }
    }

    /// A signed note's checkpoint, once the signature under the key's name is found and right.
    static func head(_ note: String, key: String) throws -> Head {
        let parts = key.split(separator: "+", maxSplits: 2).map(String.init)
        guard parts.count == 3, let raw = Data(base64Encoded: parts[2]), raw.first == 1 else {
            throw Wrong(what: "key")
        }
        let id = Data(SHA256.hash(data: Data("\(parts[0])\n".utf8) + raw)).prefix(4)
        guard let blank = note.range(of: "\n\n", options: .backwards) else { throw Wrong(what: "no blank line") }
        let text = note[..<blank.lowerBound] + "\n"
        let signer = try Curve25519.Signing.PublicKey(rawRepresentation: raw.dropFirst())
        let isSigned = note[blank.upperBound...].split(separator: "\n").contains { line in
            guard line.hasPrefix("— \(parts[0]) "), let last = line.split(separator: " ").last,
                let bytes = Data(base64Encoded: String(last)), bytes.prefix(4) == id
            else { return false }
            return signer.isValidSignature(bytes.dropFirst(4), for: Data(text.utf8))
        }
        guard isSigned else { throw Wrong(what: "signature") }
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count == 3, let size = Int(lines[1]), let root = Data(base64Encoded: lines[2]) else {
            throw Wrong(what: "checkpoint")
        }
        return Head(origin: lines[0], size: size, root: root)
    }

    static func hexadecimal(_ text: String) throws -> Data {
        guard let bytes = Hex.bytes(text) else { throw Wrong(what: "hexadecimal") }
        return Data(bytes)
    }

    static func hexadecimal(_ data: Data) -> String { Hex.text(data) }

    private static func node(_ left: Data, _ right: Data) -> Data {
        Data(SHA256.hash(data: Data([1]) + left + right))
    }

    private static func object(_ value: Any?) throws -> [String: Any] {
        guard let object = value as? [String: Any] else { throw Wrong(what: "no object") }
        return object
    }
}
