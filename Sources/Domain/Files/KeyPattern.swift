/// A key or token by the prefix that its issuer gave it, for this very purpose.
struct KeyPattern: Sendable {
    /// The bytes that may follow the prefix.
    enum Alphabet: Sendable {
        case hex, alphanumeric, base32, url, path

        func holds(_ byte: UInt8) -> Bool {
            switch (self, byte) {
            case (.hex, 0x30...0x39), (.hex, 0x61...0x66), (.hex, 0x41...0x46): true
            case (.base32, 0x41...0x5A), (.base32, 0x32...0x37): true
            case (.hex, _), (.base32, _): false
            case (_, 0x30...0x39), (_, 0x41...0x5A), (_, 0x61...0x7A): true
            case (.url, 0x2D), (.url, 0x5F), (.url, 0x2E): true
            case (.path, 0x2F), (.path, 0x2B), (.path, 0x3D): true
            default: false
            }
        }
    }

    let kind: DetectedKind
    let name: String
    let prefix: [UInt8]
    let alphabet: Alphabet
    let length: ClosedRange<Int>

    init(
        _ kind: DetectedKind, _ name: String, _ prefix: String, _ alphabet: Alphabet, _ length: ClosedRange<Int>
    ) {
        self.kind = kind
        self.name = name
        self.prefix = Array(prefix.utf8)
        self.alphabet = alphabet
        self.length = length
    }

    /// Where the key that begins at an index ends; nil when none does. A longer run of its alphabet is something else.
    func end(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard line[start...].starts(with: prefix) else { return nil }
        var end = start + prefix.count
        let first = end
        while end < line.endIndex, alphabet.holds(line[end]), end - first <= length.upperBound { end += 1 }
        // A full stop that ends a sentence belongs to the sentence.
        while end > first, line[end - 1] == 0x2E { end -= 1 }
        return length.contains(end - first) ? end : nil
    }

    private static let any = 20...512

    /// Prefixes as their issuers publish them for scanners.
    static let all: [KeyPattern] =
        ["AKIA", "ASIA", "ABIA", "ACCA"].map { KeyPattern(.cloudKey, "AWS access key", $0, .base32, 16...16) }
        + ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map {
            KeyPattern(.token, "GitHub token", $0, .alphanumeric, 36...255)
        }
        + ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xapp-"].map {
            KeyPattern(.token, "Slack token", $0, .url, any)
        }
        + ["sk_live_", "rk_live_"].map { KeyPattern(.token, "Stripe key", $0, .alphanumeric, 16...255) }
        + ["sk-ant-", "sk-proj-"].map { KeyPattern(.token, "key of a model's API", $0, .url, any) }
        + [
            KeyPattern(.cloudKey, "Google API key", "AIza", .url, 35...35),
            KeyPattern(.cloudKey, "DigitalOcean token", "dop_v1_", .hex, 64...64),
            KeyPattern(.cloudKey, "Alibaba access key", "LTAI", .alphanumeric, 12...26),
            KeyPattern(.cloudKey, "Azure storage key", "AccountKey=", .path, 88...88),
            KeyPattern(.token, "Google access token", "ya29.", .url, 20...2048),
            KeyPattern(.token, "GitHub token", "github_pat_", .url, 50...255),
            KeyPattern(.token, "GitLab token", "glpat-", .url, 20...255),
            KeyPattern(.token, "npm token", "npm_", .alphanumeric, 36...36),
            KeyPattern(.token, "PyPI token", "pypi-AgE", .url, 50...1024),
            KeyPattern(.token, "SendGrid key", "SG.", .url, 66...66),
            KeyPattern(.token, "Hugging Face token", "hf_", .alphanumeric, 30...64),
            KeyPattern(.token, "Muster token", "mst_", .url, 32...255),
            KeyPattern(.token, "Slack webhook", "hooks.slack.com/services/", .path, 30...255),
            KeyPattern(.token, "bearer token", "Bearer ", .url, 20...4096),
            KeyPattern(.privateKey, "age key", "AGE-SECRET-KEY-1", .alphanumeric, 58...58),
        ]

    /// The patterns by the first byte of their prefix.
    static let byFirst: [UInt8: [KeyPattern]] = Dictionary(grouping: all) { $0.prefix.first ?? 0 }
}
