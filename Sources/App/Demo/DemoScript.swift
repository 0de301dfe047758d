import Domain

/// A believable hour in an incident's room, told line by line.
enum DemoScript {
    /// Who acts.
    enum Part: Sendable, CaseIterable {
        case alex, sam, kim, bot
    }

    /// What is done. `as` names a message so that later lines can point at it.
    enum Act: Sendable {
        case say(String, as: Int? = nil, type: MessageType = .text, asksToAcknowledge: Bool = false)
        case reply(to: Int, String)
        case edit(Int, String)
        case react(Int, String)
        case pin(Int)
        case acknowledge(Int)
        case status(IncidentStatus, String)
        case severity(Severity, String)
        case summarise(String)
    }

    /// One line: how many seconds ago, who, what.
    struct Line: Sendable {
        let secondsAgo: Int64
        let part: Part
        let act: Act

        /// Minutes ago, and how many seconds after that.
        init(_ minutes: Int64, plus seconds: Int64 = 0, _ part: Part, _ act: Act) {
            secondsAgo = minutes * 60 - seconds
            self.part = part
            self.act = act
        }
    }

    static let title = "Checkout fails for a third of customers"

    static let details = IncidentDetails(
        title: title,
        summary: "About 34 % of checkouts end with an error.",
        description: "Payments answer 502 to some requests. Browsing and carts work.",
        services: ["checkout", "payments"], labels: ["customer-facing"], priority: .p1)

    static let lines: [Line] = discovery + diagnosis + repair

    private static let discovery: [Line] = [
        Line(
            57, .bot,
            .say(
                "**checkout-errors** is firing: 34 % of requests fail (threshold 2 %), since 6 minutes.", as: 1,
                type: .alert)),
        Line(56, plus: 20, .alex, .say("I am commanding this one. @sam please take payments, I take checkout.", as: 2)),
        Line(56, plus: 50, .sam, .say("On it.")),
        Line(55, plus: 10, .sam, .react(2, "👍")),
        Line(
            54, .alex,
            .say(
                "@kim support should know: card payments may fail, no card is charged twice. Please confirm you saw this.",
                as: 3, asksToAcknowledge: true)),
        Line(53, plus: 15, .kim, .acknowledge(3)),
        Line(52, .sam, .say("payments looks healthy from inside: p99 is 180 ms, no restarts today.", as: 4)),
        Line(51, plus: 30, .alex, .reply(to: 4, "And from outside? The load balancer counts 502s.")),
        Line(50, plus: 40, .sam, .reply(to: 4, "Right. 502 on *two of six* backends, always the same two.")),
    ]

    private static let diagnosis: [Line] = [
        Line(
            47, .sam,
            .say(
                "Those two run the image from this morning, `payments:2026.11.3`. The other four are still on `.2`.",
                as: 5)),
        Line(46, plus: 20, .alex, .react(5, "👀")),
        Line(45, .alex, .status(.identified, "The new payments image answers 502.")),
        Line(44, plus: 30, .alex, .pin(5)),
        Line(43, .sam, .say("The diff between the two: http client 4.1 → 5.0, and a new default.", as: 6)),
        Line(
            42, .sam,
            .reply(
                to: 6,
                """
                This one:
                ```
                -  keep_alive: 60s
                +  keep_alive: 75s   # balancer closes at 60s
                ```
                """)),
        Line(
            41, plus: 10, .alex,
            .reply(to: 6, "So we reuse connections that the balancer has closed already. That fits the 502s.")),
        Line(40, plus: 20, .bot, .react(6, "🎯")),
        Line(
            39, .alex,
            .say(
                "Two ways: roll back, or set keep_alive to 55s. I prefer the rollback, it is known. Objections?", as: 7)
        ),
        Line(38, plus: 20, .sam, .say("None. Rollback takes 4 minutes.")),
        Line(38, plus: 30, .sam, .react(7, "✅")),
    ]

    private static let repair: [Line] = [
        Line(37, .alex, .status(.mitigating, "Rolling payments back to .2.")),
        Line(36, plus: 30, .sam, .say("Rollback started: 1 of 2 done.", as: 8)),
        Line(33, .sam, .edit(8, "Rollback done: 2 of 2 on `payments:2026.11.2`.")),
        Line(31, .bot, .say("**checkout-errors**: 3 % of requests fail, falling.", type: .alert)),
        Line(30, plus: 30, .alex, .react(8, "🎉")),
        Line(30, plus: 40, .sam, .react(8, "🎉")),
        Line(29, .alex, .status(.monitoring, "Errors are falling since the rollback.")),
        Line(
            27, .alex,
            .say(
                """
                Where we stand:
                - **cause**: kept-alive connections outlive the balancer's 60 s
                - **done**: payments is back on `.2`
                - **next**: watch for 30 minutes, then fix the default
                """, as: 9, type: .update)),
        Line(26, plus: 20, .alex, .pin(9)),
        Line(24, .sam, .say("Orders per minute are back to where they were before.")),
        Line(18, .alex, .severity(.sev2, "Checkout works again; the cause is not fixed.")),
        Line(17, .alex, .summarise("Fixed for customers by a rollback; the keep-alive default still has to change.")),
        Line(
            12, .sam, .say("The fix is in review: keep_alive 55s, and a test that asks the balancer's limit.", as: 10)),
        Line(11, plus: 30, .alex, .reply(to: 10, "Thank you. I will look at it right away.")),
        Line(9, .bot, .say("**checkout-errors** is quiet: 0.2 % of requests fail.", as: 11, type: .alert)),
        Line(8, plus: 20, .sam, .react(11, "🙌")),
        Line(
            4, .alex, .say("Ten more quiet minutes and I resolve this. @kim you can tell support that payments work.")),
        Line(2, .sam, .say("Still quiet.")),
    ]
}
