@testable import Domain

/// Texts in which a detector has to find something, and texts that look like it and are nothing. None of the keys was ever
/// in use: they are put together here, so that no scanner of repositories takes them for real ones.
enum DetectorSamples {
    /// What a detector is tried with.
    struct Table: Sendable, CustomStringConvertible {
        let kind: DetectedKind
        let found: [String]
        let passed: [String]
        var description: String { kind.rawValue }
    }

    static let tables = [
        Table(kind: .privateKey, found: privateKeys, passed: notPrivateKeys),
        Table(kind: .cloudKey, found: cloudKeys, passed: notCloudKeys),
        Table(kind: .token, found: tokens, passed: notTokens),
        Table(kind: .jwt, found: webTokens, passed: notWebTokens),
        Table(kind: .cardNumber, found: cards, passed: notCards),
        Table(kind: .nationalID, found: people, passed: notPeople),
        Table(kind: .emailAddresses, found: mailLists, passed: notMailLists),
        Table(kind: .ipAddresses, found: machineLists, passed: notMachineLists),
    ]

    /// Letters and digits without meaning, the same ones every time.
    static func noise(_ count: Int, _ letters: String = "a8Kd3fQ0zLm5Xw7Rt2Yv9Bn4Hc6Jp1Gs", from seed: Int = 1)
        -> String
    {
        let letters = Array(letters)
        var state = seed
        return String(
            (0..<count).map { _ in
                state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
                return letters[(state >> 8) % letters.count]
            })
    }

    private static let base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    private static let hex = "0123456789abcdef"
    private static let dashes = "-----"

    private static func armour(_ label: String) -> String { "\(dashes)BEGIN \(label)\(dashes)\n\(noise(64))\n" }

    private static let privateKeys: [String] =
        [
            "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY",
            "ENCRYPTED PRIVATE KEY", "PGP PRIVATE KEY BLOCK", "ED25519 PRIVATE KEY", "X25519 PRIVATE KEY",
            "SSH2 ENCRYPTED PRIVATE KEY", "ANY PRIVATE KEY", "TSS2 PRIVATE KEY",
        ].map(armour)
        + [
            "key: |\n  " + armour("RSA PRIVATE KEY"), "\"" + armour("PRIVATE KEY") + "\"",
            "> " + armour("EC PRIVATE KEY"), "KEY=" + armour("PRIVATE KEY"),
            "here it is: " + armour("OPENSSH PRIVATE KEY"), "PuTTY-User-Key-File-2: ssh-rsa",
            "PuTTY-User-Key-File-3: ssh-ed25519", "AGE-SECRET-KEY-1" + noise(58, "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"),
            "\t" + armour("PRIVATE KEY"),
        ]

    private static let notPrivateKeys: [String] =
        [
            "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE", "CERTIFICATE REQUEST", "PGP PUBLIC KEY BLOCK",
            "PGP SIGNATURE", "PGP MESSAGE", "X509 CRL", "DH PARAMETERS", "EC PARAMETERS", "SSH2 PUBLIC KEY",
        ].map(armour)
        + [
            "the private key is in the safe", "PRIVATE KEY", "----- BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY",
            "---BEGIN PRIVATE KEY---", "\(dashes)END PRIVATE KEY\(dashes)",
            "\(dashes)BEGIN \(dashes) of the private key",
            "ssh-rsa AAAAB3NzaC1yc2E user@host", "AGE-SECRET-KEY-1 is how they begin",
            "AGE-SECRET-KEY-1" + noise(20, base32),
            "PuTTY-User-Key is a file", "age1" + noise(58, "qpzry9x8gf2tvdw0s3jn54khce6mua7l"),
        ]

    private static let cloudKeys: [String] =
        (1...5).map { "AKIA" + noise(16, base32, from: $0) } + (6...8).map { "ASIA" + noise(16, base32, from: $0) }
        + [
            "AccessKeyId: AKIA" + noise(16, base32, from: 9), "key=AKIA" + noise(16, base32, from: 10) + ";",
            "\"ABIA" + noise(16, base32, from: 11) + "\"", "(ACCA" + noise(16, base32, from: 12) + ")",
            "aws_secret_access_key = " + noise(40), "AWS_SECRET_ACCESS_KEY=" + noise(40, from: 3),
            "\"SecretAccessKey\": \"" + noise(40, from: 4) + "\"", "secret_access_key: '" + noise(40, from: 5) + "'",
            "AIza" + noise(35), "https://maps.example/?key=AIza" + noise(35, from: 7),
            "dop_v1_" + noise(64, hex), "LTAI" + noise(20), "AccountName=a;AccountKey=" + noise(86) + "==;",
        ]

    private static let notCloudKeys: [String] = [
        "AKIA" + noise(15, base32), "AKIA" + noise(17, base32), "AKIA" + noise(16, "abcdef"),
        "XAKIA" + noise(16, base32),
        "AKIA", "AKIA is how they begin", "AKIA" + noise(8, base32) + " " + noise(8, base32),
        "AKIA" + noise(15, base32) + "1", "akia" + noise(16, "abcdefgh"), "TASIA" + noise(16, base32), "MALAYSIA",
        "aws_secret_access_key = " + noise(39), "aws_secret_access_key = " + noise(41), "aws_secret_access_key",
        "aws_secret_access_key = ${SECRET}", "secret_access_key: <redacted>", noise(40), "AIza" + noise(34),
        "AIza" + noise(36), "dop_v1_" + noise(63, hex), "dop_v1_" + noise(64, "ghij"), "LTAI" + noise(8),
        "AccountKey=" + noise(60), "AWS_ACCESS_KEY_ID", "the asia region",
    ]

    private static let tokens: [String] =
        ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map { $0 + noise(36) }
        + ["xoxb-", "xoxp-", "xapp-1-"].map { $0 + "123456789012-" + noise(24) }
        + [
            "github_pat_" + noise(22) + "_" + noise(59, from: 2), "glpat-" + noise(20), "sk_live_" + noise(24),
            "rk_live_" + noise(24), "npm_" + noise(36), "pypi-AgE" + noise(80), "SG." + noise(22) + "." + noise(43),
            "hf_" + noise(34), "mst_" + noise(72, hex),
            "https://hooks.slack.com/services/T0/B0/" + noise(24) + noise(9),
            "Authorization: Bearer " + noise(40), "curl -H 'Authorization: Bearer " + noise(64, hex) + "'",
            "sk-ant-api03-" + noise(80), "sk-proj-" + noise(48), "ya29." + noise(60),
            "https://x:ghp_" + noise(36) + "@github.example/a.git", "token=glpat-" + noise(20) + ".",
        ]

    private static let notTokens: [String] = [
        "ghp_" + noise(35), "ghp_", "ghp_is_the_prefix_of_a_personal_token", "aghp_" + noise(36), "ghx_" + noise(36),
        "xoxb-", "xoxb-short", "xoxq-" + noise(40), "sk_test_" + noise(24), "sk_live_short", "glpat-short",
        "npm_" + noise(35), "npm_config_registry", "pypi-" + noise(80), "SG." + noise(22),
        "SG." + noise(22) + "." + noise(40),
        "hf_hub", "hf_" + noise(12), "mst_" + noise(20, hex), "Bearer token", "Bearer of bad news", "Bearer <token>",
        "https://hooks.slack.com/services/", "sk-learn", "sk-ant-farm", "github_pat_short", "ya29.short",
    ]

    private static let header = "eyJ" + noise(30)
    private static let webTokens: [String] =
        (1...12).map { "eyJ\(noise(17 + $0, from: $0)).eyJ\(noise(40 + $0, from: $0)).\(noise(43, from: $0))" }
        + [
            "token=\(header).eyJ\(noise(50)).\(noise(86))", "\"\(header).eyJ\(noise(50)).\(noise(43))\"",
            "Cookie: session=\(header).eyJ\(noise(50)).\(noise(43)); path=/",
            "<\(header).eyJ\(noise(99)).\(noise(43))>",
            "a \(header).eyJ\(noise(50)).\(noise(20))_-\(noise(20)) b", "(\(header).eyJ\(noise(50)).\(noise(43)))",
            "id_token:\(header).eyJ\(noise(50)).\(noise(43))", "\(header).eyJ\(noise(500)).\(noise(342))",
            "?access_token=\(header).eyJ\(noise(50)).\(noise(43))&x=1",
        ]

    private static let notWebTokens: [String] = [
        header, "\(header).", "\(header).eyJ\(noise(50))", "\(header).eyJ\(noise(50)).",
        "\(header).\(noise(50)).\(noise(43))",
        "eyJ.eyJ.eyJ", "eyJ", "x\(header).eyJ\(noise(50)).\(noise(43))", "\(noise(20)).eyJ\(noise(50)).\(noise(43))",
        "\(header) .eyJ\(noise(50)).\(noise(43))", "\(header).eyJ\(noise(50)).short", "www.example.com.au",
        "org.example.service.Main", "1.2.3-beta.4", "a.b.c", "\(header)..\(noise(43))",
        "eyj\(noise(30)).eyj\(noise(50)).\(noise(43))",
        "\(header)/eyJ\(noise(50))/\(noise(43))", "eyJ\(noise(3)).eyJ\(noise(50)).\(noise(43))",
        "\(header).eyJx.\(noise(43))",
        "{\"alg\":\"HS256\"}",
    ]
}
