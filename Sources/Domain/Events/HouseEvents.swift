/// An account came to be.
package struct PersonCreated: EventBody, Equatable {
    package static let type = "person.created"
    package let person: PersonID
    package let username: String
    package let displayName: String
    package let kind: PersonKind
    package let role: GlobalRole
    package let clearance: Classification

    /// States every field.
    package init(
        person: PersonID, username: String, displayName: String, kind: PersonKind, role: GlobalRole,
        clearance: Classification
    ) {
        self.person = person
        self.username = username
        self.displayName = displayName
        self.kind = kind
        self.role = role
        self.clearance = clearance
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        username = try fields.text("username", max: Limits.usernameBytesMax)
        displayName = try fields.text("display_name", max: Limits.displayNameBytesMax)
        kind = try fields.required("kind", fields.choice("kind"))
        role = try fields.required("role", fields.choice("role"))
        clearance = try fields.required("clearance", fields.classification("clearance"))
    }

    package var json: JSON {
        [
            "person": .string(person.text), "username": .string(username), "display_name": .string(displayName),
            "kind": .string(kind.rawValue), "role": .string(role.rawValue), "clearance": .string(clearance.name),
        ]
    }
}

/// An account changed; absent fields stayed.
package struct PersonUpdated: EventBody, Equatable {
    package static let type = "person.updated"
    package let person: PersonID
    package let displayName: String?
    package let role: GlobalRole?
    package let clearance: Classification?
    package let isActive: Bool?

    /// States the changed fields.
    package init(
        person: PersonID, displayName: String? = nil, role: GlobalRole? = nil, clearance: Classification? = nil,
        isActive: Bool? = nil
    ) {
        self.person = person
        self.displayName = displayName
        self.role = role
        self.clearance = clearance
        self.isActive = isActive
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        displayName = try fields.optionalText("display_name", max: Limits.displayNameBytesMax)
        role = try fields.choice("role")
        clearance = try fields.classification("clearance")
        isActive = try fields.bool("is_active")
    }

    package var json: JSON {
        var object: JSONObject = ["person": .string(person.text)]
        if let displayName { object["display_name"] = .string(displayName) }
        if let role { object["role"] = .string(role.rawValue) }
        if let clearance { object["clearance"] = .string(clearance.name) }
        if let isActive { object["is_active"] = .bool(isActive) }
        return .object(object)
    }
}

/// An account got a new password; every session of it ended.
package struct PasswordChanged: EventBody, Equatable {
    package static let type = "person.password_changed"
    package let person: PersonID

    /// Names whose.
    package init(person: PersonID) { self.person = person }
    package init(_ fields: Fields) throws { person = try fields.required("person", fields.id("person")) }
    package var json: JSON { ["person": .string(person.text)] }
}

/// Somebody signed in.
package struct SignedIn: EventBody, Equatable {
    package static let type = "system.signed_in"
    package let person: PersonID
    /// `password` or `link`; with `+code` or `+recovery_code` when the account has a second factor.
    package let method: String

    /// States both.
    package init(person: PersonID, method: String) {
        self.person = person
        self.method = method
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        method = try fields.text("method", max: 32)
    }

    package var json: JSON { ["person": .string(person.text), "method": .string(method)] }
}

/// Somebody tried to sign in and failed; keeps the name that was tried, sealed.
package struct SignInFailed: EventBody, Equatable {
    package static let type = "system.sign_in_failed"
    package let username: String

    /// Names the name.
    package init(username: String) { self.username = username }
    package init(_ fields: Fields) throws { username = try fields.text("username", max: 256, blank: true) }
    package var json: JSON { ["username": .string(username)] }
}

/// Somebody signed out of one session.
package struct SignedOut: EventBody, Equatable {
    package static let type = "system.signed_out"
    package let person: PersonID
    package let session: SessionID

    /// Names who, and which session ended.
    package init(person: PersonID, session: SessionID) {
        self.person = person
        self.session = session
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        session = try fields.required("session", fields.id("session"))
    }

    package var json: JSON { ["person": .string(person.text), "session": .string(session.text)] }
}

/// An API token was made for somebody.
package struct TokenCreated: EventBody, Equatable {
    package static let type = "token.created"
    package let token: TokenID
    package let person: PersonID
    package let expiresAt: Moment?
    /// What it lets a bot do besides reading and speaking; recorded where there is something.
    package let scopes: [String]

    /// States every field.
    package init(token: TokenID, person: PersonID, expiresAt: Moment?, scopes: [String] = []) {
        self.token = token
        self.person = person
        self.expiresAt = expiresAt
        self.scopes = scopes
    }

    package init(_ fields: Fields) throws {
        token = try fields.required("token", fields.id("token"))
        person = try fields.required("person", fields.id("person"))
        expiresAt = try fields.int("expires_at", in: 0...Int64.max).map(Moment.init(microseconds:))
        scopes = try fields.texts("scopes", countMax: Limits.tokenScopesMax, max: Limits.tokenScopeBytesMax)
    }

    package var json: JSON {
        var object: JSONObject = [
            "token": .string(token.text), "person": .string(person.text), "expires_at": JSON(expiresAt?.microseconds),
        ]
        if !scopes.isEmpty { object["scopes"] = .array(scopes.map(JSON.string)) }
        return .object(object)
    }
}

/// An API token stopped working.
package struct TokenRevoked: EventBody, Equatable {
    package static let type = "token.revoked"
    package let token: TokenID

    /// Names the token.
    package init(token: TokenID) { self.token = token }
    package init(_ fields: Fields) throws { token = try fields.required("token", fields.id("token")) }
    package var json: JSON { ["token": .string(token.text)] }
}
