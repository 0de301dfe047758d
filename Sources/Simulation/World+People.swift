import Domain

extension World {
    /// A client does something.
    func act(_ member: Member) {
        guard server != nil else { return }
        guard member.link != nil else { return open(member, fromPlace: choices.below(8) > 0) }
        switch choices.below(40) {
        case 0..<18: send(member)
        case 18..<24: again(member)
        case 24..<26: contradict(member)
        case 26..<34: change(member)
        case 34: member.say(["type": "typing", "is_typing": .bool(choices.below(2) == 0)])
        case 35: member.say(["type": "mark_read", "seq": .int(max(1, member.place ?? 1))])
        case 36: member.ask(.other, ["type": "history", "limit": .int(Int64(choices.among(1...50)))])
        case 37:
            // Where it begins is known once it was welcomed, and a place before the first one of the connection is none.
            if member.isWelcome, let place = member.place, member.expected > 1, place == member.expected - 1 {
                member.rewind(to: Int64(choices.below(Int(place))))
            }
        case 38: member.ask(.other, ["type": "ping"])
        default: if choices.below(10) == 0 { member.end() }
        }
    }

    private func send(_ member: Member) {
        let client = member.newClient()
        let isLong = choices.happens(circumstances.longMessages)
        let filler = String(repeating: "x", count: isLong ? choices.among(500...12_000) : choices.below(40))
        ledger.begin(client, room: member.room, content: "\(client) \(filler)")
        post(member, client)
    }

    /// The same message again: because its answer never came, or although it did.
    private func again(_ member: Member) {
        if let client = choices.one(of: member.clients) { post(member, client) }
    }

    private func post(_ member: Member, _ client: String) {
        guard let sent = ledger.sent[client] else { return }
        ledger.begin(client, room: sent.room, content: sent.content)
        let tries = member.tries[client, default: 0]
        member.tries[client] = tries + 1
        let told = defect == .forgottenClient && tries > 0 ? "\(client)/\(tries)" : client
        member.ask(
            .message(client: client),
            ["type": "chat_message", "content": .string(sent.content), "client_id": .string(told)])
    }

    /// Another content under a client id that was acknowledged.
    private func contradict(_ member: Member) {
        guard let client = choices.one(of: member.clients), ledger.sent[client]?.acknowledged != nil else { return }
        member.ask(
            .conflict(client: client),
            ["type": "chat_message", "content": .string("another than \(client)"), "client_id": .string(client)])
    }

    private func change(_ member: Member) {
        guard let message = choices.one(of: member.known) else { return }
        let id = JSON.string(message)
        switch choices.below(6) {
        case 0: member.ask(.change(message: message), ["type": "edit_message", "message_id": id, "content": "changed"])
        case 1: member.ask(.change(message: message), ["type": "delete_message", "message_id": id])
        case 2: member.ask(.change(message: message), ["type": "pin_message", "message_id": id, "action": "pin"])
        case 3: member.ask(.change(message: message), ["type": "pin_message", "message_id": id, "action": "unpin"])
        default:
            let action = choices.below(3) > 0 ? "add" : "remove"
            member.ask(
                .change(message: message),
                ["type": "reaction", "message_id": id, "emoji": "👍", "action": .string(action)])
        }
    }
}
