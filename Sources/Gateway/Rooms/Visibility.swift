/// The contract's words for whether only members may know of a room or incident.
enum Visibility: String, CaseIterable {
    case `public`, `private`

    var isPrivate: Bool { self == .private }
}
