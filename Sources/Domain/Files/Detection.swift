/// What kind of thing a text should not carry unnoticed.
package enum DetectedKind: String, Sendable, CaseIterable {
    case privateKey = "private_key"
    case cloudKey = "cloud_key"
    case token
    case jwt
    case cardNumber = "card_number"
    case nationalID = "national_id"
    case emailAddresses = "email_addresses"
    case ipAddresses = "ip_addresses"

    /// True for what is found in the whole of a text, not at one place.
    package var isList: Bool { self == .emailAddresses || self == .ipAddresses }

    /// What a file that carries one is classified as at least: what opens something, or can be paid with, is for the few who
    /// answer the incident; what names people or machines is for those who are cleared.
    package var classification: Classification {
        switch self {
        case .privateKey, .cloudKey, .token, .jwt, .cardNumber: .restricted
        case .nationalID, .emailAddresses, .ipAddresses: .confidential
        }
    }
}

/// One place of a text at which something was found.
package struct Detection: Equatable, Sendable {
    package let kind: DetectedKind
    /// What it looks like in plain words: `AWS access key`.
    package let name: String
    /// Its bytes, counted from the beginning of what was looked through.
    package let range: Range<Int>

    /// States all three.
    package init(_ kind: DetectedKind, _ name: String, _ range: Range<Int>) {
        self.kind = kind
        self.name = name
        self.range = range
    }
}
