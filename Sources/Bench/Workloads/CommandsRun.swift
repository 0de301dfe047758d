import NIOCore

/// Commands that people type in the rooms of incidents, each with readers who are sent what comes of it.
struct CommandsRun: Sendable {
    /// Connections that the commands share: more than are ever under way at once.
    private static let lines = 16
    /// What is typed, and what it is called: most of it changes the incident, as in an hour of one.
    private static let typed = [
        ("/status", "/status"), ("/tasks", "/tasks"), ("/severity", "/severity sev1 everybody is hit"),
        ("/severity back", "/severity sev3 it was a part"), ("/note", "/note the graphs dip again"),
        ("/task", "/task look at the disks"), ("/update", "/update we know why"),
        ("/update summary", "/update summary a disk is full on one of them"),
    ]

    let workload: Workload
    let venue: Venue
    let port: Int
    let loops: [any EventLoop]
    let seconds: Double

    /// Runs it; throws when the server cannot be reached, never for what goes wrong with a command.
    func run() async throws -> CommandsResult {
        let audience = try await Audience.gather(workload, at: venue, on: loops)
        do {
            let start = NIODeadline.now().uptimeNanoseconds
            let end = start + UInt64(seconds * 1e9)
            let outcomes = try await RequestLoad.play(
                sorts, lines: Self.lines, port: port, on: loops[0], from: start, to: end)
            _ = try await audience.dismiss()
            return CommandsResult(
                rooms: workload.rooms, readers: workload.readers,
                rows: zip(sorts, outcomes).map { sort, outcome in
                    CommandsResult.Row(
                        command: sort.title, rate: sort.rate, done: outcome.asked, errors: outcome.errors,
                        times: RunResult.Times(outcome.times), failure: outcome.failure)
                })
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
    }

    private var sorts: [RequestLoad.Sort] {
        let rate = workload.rate / Double(Self.typed.count)
        return Self.typed.map { name, line in
            RequestLoad.Sort(title: name, rate: rate) { number in
                let room = venue.rooms[number % venue.rooms.count]
                let incident = room.path.split(separator: "/").last ?? ""
                return HTTPLine.post(
                    "/api/v1/war-room-messages/", #"{"war_room":"\#(incident)","content":"\#(line)"}"#,
                    token: room.tokens[0], host: venue.host, port: port)
            }
        }
    }
}
