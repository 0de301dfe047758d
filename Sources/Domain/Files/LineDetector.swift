/// Finds what stands for itself in one line of text: keys, tokens, cards, ids of people.
///
/// Pure. Each place is named once, by the first detector that knows it, from left to right.
enum LineDetector {
    /// What the line has, its ranges counted as its indices are.
    static func detections(in line: ArraySlice<UInt8>) -> [Detection] {
        var found: [Detection] = []
        var at = line.startIndex
        while at < line.endIndex {
            guard isStart(line, at), let detection = detection(in: line, at) else {
                at += 1
                continue
            }
            found.append(detection)
            at = max(detection.range.upperBound, at + 1)
        }
        return found
    }

    /// True where a word may begin: what is in the middle of another word is part of that.
    private static func isStart(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
        guard isWord(line[at]) || line[at] == 0x2D else { return false }
        return at == line.startIndex || !isWord(line[at - 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }

    private static func detection(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        // Behind a hyphen or a point the run that a pattern would read was read before, as often as it has prefixes.
        let isInRun = at > line.startIndex && [0x2D, 0x2E].contains(line[at - 1])
        for pattern in KeyPattern.byFirst[line[at]] ?? [] where !isInRun || pattern.alphabet != .url {
            if let end = pattern.end(in: line, from: at) { return Detection(pattern.kind, pattern.name, at..<end) }
        }
        switch line[at] {
        case 0x2D: return privateKey(in: line, at)
        case 0x50: if let key = puttyKey(in: line, at) { return key }
        case 0x61, 0x41, 0x53, 0x73: if let key = secretKey(in: line, at) { return key }
        case 0x65 where !isInRun: return webToken(in: line, at)
        default: break
        }
        return person(in: line, at)
    }

    /// A number behind a sign or a point is a quantity, and one behind a hyphen or slash a part of a name.
    private static func person(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        if at > line.startIndex, [0x2D, 0x2E, 0x2F, 0x23, 0x2B, 0x24].contains(line[at - 1]) { return nil }
        if (0x30...0x39).contains(line[at]), let end = CardNumber.end(in: line, from: at) {
            return Detection(.cardNumber, "payment card number", at..<end)
        }
        return NationalID.found(in: line, from: at).map { Detection(.nationalID, $0.name, at..<$0.end) }
    }

    /// The first line of a key in PEM (RFC 7468) or of PGP's armour; the certificate and the public key are no secrets.
    private static func privateKey(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        let rest = line[at...]
        guard rest.starts(with: "-----BEGIN ".utf8) else { return nil }
        let label = rest.dropFirst(11).prefix(64)
        guard label.firstRange(of: Array("PRIVATE KEY".utf8)) != nil,
            let close = label.firstRange(of: Array("-----".utf8))
        else { return nil }
        return Detection(.privateKey, "private key", at..<close.upperBound)
    }

    private static func puttyKey(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        let mark = Array("PuTTY-User-Key-File-".utf8)
        guard line[at...].starts(with: mark) else { return nil }
        return Detection(.privateKey, "private key", at..<min(line.endIndex, at + mark.count + 1))
    }

    /// `aws_secret_access_key = …`, `SecretAccessKey: "…"`: forty characters that look like nothing, behind their name.
    private static func secretKey(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        let names = ["aws_secret_access_key", "aws_secret_key", "secretaccesskey", "secret_access_key"]
        let head = line[at...].prefix(21).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let name = names.first(where: { head.starts(with: $0.utf8) }) else { return nil }
        var start = at + name.utf8.count
        var marks = 0
        while start < line.endIndex, [0x20, 0x09, 0x22, 0x27, 0x3A, 0x3D].contains(line[start]), marks < 8 {
            start += 1
            marks += 1
        }
        guard marks > 0 else { return nil }
        let key = line[start...].prefix(41).prefix { KeyPattern.Alphabet.path.holds($0) && $0 != 0x3D }
        guard key.count == 40 else { return nil }
        return Detection(.cloudKey, "AWS secret key", start..<(start + 40))
    }

    /// Three parts in base64url, the first two of which begin an object (RFC 7519).
    private static func webToken(in line: ArraySlice<UInt8>, _ at: Int) -> Detection? {
        var start = at
        for part in 0..<3 {
            let bytes = line[start...].prefix { KeyPattern.Alphabet.url.holds($0) && $0 != 0x2E }
            guard bytes.count >= 10, part == 2 || bytes.starts(with: "eyJ".utf8) else { return nil }
            start += bytes.count
            guard part < 2 else { break }
            guard start < line.endIndex, line[start] == 0x2E else { return nil }
            start += 1
        }
        return Detection(.jwt, "JSON web token", at..<start)
    }
}
