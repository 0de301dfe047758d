package import Domain

/// One of the fixed cast: an account with a token.
package struct Player: Sendable {
    /// The account.
    package let person: Person
    /// An API token of theirs.
    package let token: String
    /// What their token lets them see.
    package let scope: Scope

    /// The account's id.
    package var id: PersonID { person.id }
    /// The account's name.
    package var name: String { person.username }
}
