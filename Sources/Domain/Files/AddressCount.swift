/// Counts addresses of people and of machines, since one alone says little and a list of them says much.
struct AddressCount {
    /// Different addresses of mail that make a list of people.
    static let emailsMin = 10
    /// Different addresses of machines, each at the head of a short line, that make a list of targets.
    static let machinesMin = 10

    private var emails: Set<String> = []
    private var machines: Set<IPAddress> = []

    var hasEmails: Bool { emails.count >= Self.emailsMin }
    var hasMachines: Bool { machines.count >= Self.machinesMin }

    /// Takes in a line; stops counting once there are enough.
    mutating func take(_ line: ArraySlice<UInt8>) {
        if !hasEmails { for at in line.indices where line[at] == 0x40 { takeEmail(line, at) } }
        if !hasMachines, let machine = Self.machine(line) { machines.insert(machine) }
    }

    private mutating func takeEmail(_ line: ArraySlice<UInt8>, _ at: Int) {
        guard !hasEmails else { return }
        let local = line[..<at].suffix(64).reversed().prefix { Self.isLocal($0) }
        let domain = line[(at + 1)...].prefix(253).prefix { Self.isDomain($0) }
        let labels = domain.split(separator: 0x2E, omittingEmptySubsequences: true)
        guard let first = local.first, first != 0x2E, !local.isEmpty, labels.count >= 2, let top = labels.last,
            top.count >= 2, top.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
        else { return }
        let name = String(decoding: local.reversed(), as: UTF8.self) + "@"
        emails.insert((name + labels.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")).lowercased())
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
        default: false
        }
    }

    private static func isLocal(_ byte: UInt8) -> Bool { isDomain(byte) || [0x2B, 0x5F, 0x25].contains(byte) }

    /// The address at the head of a line that has little else: a list, not a log that happens to begin with addresses.
    private static func machine(_ line: ArraySlice<UInt8>) -> IPAddress? {
        guard line.count <= 80 else { return nil }
        let text = line.drop { [0x20, 0x09, 0x22, 0x27, 0x2D, 0x2A].contains($0) }
        let word = text.prefix {
            (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) || $0 == 0x2E || $0 == 0x3A
        }
        if word.count < text.count, let next = text.dropFirst(word.count).first,
            ![0x20, 0x09, 0x22, 0x27, 0x2C, 0x3B, 0x2F, 0x23, 0x0D].contains(next)
        {
            return nil
        }
        guard (3...45).contains(word.count) else { return nil }
        let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
        // A port may stand behind version 4.
        let host = parts.count == 2 && word.contains(0x2E) ? parts[0] : word
        guard let address = IPAddress(String(decoding: host, as: UTF8.self)), address.bytes.first != 127,
            address.bytes.contains(where: { $0 != 0 })
        else { return nil }
        return address
    }
}
