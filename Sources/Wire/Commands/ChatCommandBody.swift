package import Domain

/// A command of the table as REST shows it.
package enum ChatCommandBody {
    /// The command with its forms.
    package static func json(_ command: ChatCommand) -> JSON {
        [
            "name": .string(command.name), "permission": .string(command.permission.words),
            "risk": .string(command.risk.rawValue), "changes": .bool(command.changes),
            "is_private": .bool(command.isAnswerPrivate), "takes_incident": .bool(command.takesIncident),
            "forms": .array(command.forms.map { form($0, of: command) }),
        ]
    }

    private static func form(_ form: ChatCommand.Form, of command: ChatCommand) -> JSON {
        [
            "usage": .string(command.usage(of: form)), "word": JSON(form.word), "does": .string(form.does),
            "arguments": .array(
                form.parameters.map { parameter in
                    [
                        "name": .string(parameter.name), "kind": .string(parameter.kind.rawValue),
                        "is_optional": .bool(parameter.isOptional),
                    ]
                }),
            "flags": .array(
                form.flags.map { ["name": .string($0.name), "kind": .string($0.kind.rawValue)] }),
        ]
    }

    /// What a line may be completed with.
    package static func offer(
        wanted: CommandCompletion.Wanted?, start: Int, items: [(text: String, says: String)]
    ) -> JSON {
        [
            "wanted": JSON(wanted.map(word)), "start": .int(Int64(start)),
            "completions": .array(items.map { ["text": .string($0.text), "says": .string($0.says)] }),
        ]
    }

    private static func word(_ wanted: CommandCompletion.Wanted) -> String {
        switch wanted {
        case .command: "command"
        case .form: "form"
        case .flag: "flag"
        case .argument(let kind): kind.rawValue
        }
    }

    /// The shape of an offer.
    package static var offer: JSON {
        let item = Schema.object([Schema.always("text", Schema.text), Schema.always("says", Schema.text)])
        return Schema.object(
            [
                Schema.always("wanted", Schema.nullable(Schema.text)), Schema.always("start", Schema.int()),
                Schema.always("completions", Schema.list(of: item)),
            ], "`start` is where the word begins that is to be replaced, in UTF-16 units.")
    }

    static var schema: JSON {
        let argument = Schema.object([
            Schema.always("name", Schema.text), Schema.always("kind", Schema.choice(ChatCommandKind.self)),
            Schema.always("is_optional", Schema.bool),
        ])
        let form = Schema.object([
            Schema.always("usage", Schema.text), Schema.always("word", Schema.nullable(Schema.text)),
            Schema.always("does", Schema.text), Schema.always("arguments", Schema.list(of: argument)),
            Schema.always(
                "flags",
                Schema.list(
                    of: Schema.object([
                        Schema.always("name", Schema.text),
                        Schema.always("kind", Schema.choice(ChatCommandKind.self)),
                    ]))),
        ])
        return Schema.object([
            Schema.always("name", Schema.text), Schema.always("permission", Schema.text),
            Schema.always("risk", Schema.choice(ChatCommand.Risk.self)), Schema.always("changes", Schema.bool),
            Schema.always("is_private", Schema.bool), Schema.always("takes_incident", Schema.bool),
            Schema.always("forms", Schema.list(of: form)),
        ])
    }
}
