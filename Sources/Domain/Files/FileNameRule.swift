/// What the name of a file says of how secret it is.
package enum FileNameRule {
    /// The classification that a name asks for, with the reason; nil when it says nothing.
    package static func classification(of name: String) -> (level: Classification, why: String)? {
        let lower = name.lowercased()
        let base = lower.split(separator: "/").last.map(String.init) ?? lower
        if keys.contains(base) || keyEndings.contains(where: base.hasSuffix) {
            return (.restricted, "the name is one that keys and passwords go by")
        }
        if records.contains(where: { base == $0 || base.hasPrefix($0 + ".") })
            || recordEndings.contains(where: base.hasSuffix)
        {
            return (.confidential, "the name is one that captures, dumps of memory or of databases go by")
        }
        return nil
    }

    private static let keys: Set<String> = [
        "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".env", ".netrc", "_netrc", ".pgpass", ".htpasswd", "shadow",
        "credentials", "credentials.json", "secrets.yaml", "secrets.yml", ".npmrc", ".pypirc", "kubeconfig",
        "master.key",
    ]
    private static let keyEndings = [
        ".key", ".p12", ".pfx", ".jks", ".keystore", ".kdbx", ".ppk", ".ovpn", ".env", ".pem",
    ]
    private static let records = ["core", "vmcore", "memdump"]
    private static let recordEndings = [
        ".pcap", ".pcapng", ".cap", ".dmp", ".mdmp", ".hprof", ".sql", ".sql.gz", ".dump", ".evtx", ".mem", ".vmem",
    ]
}
