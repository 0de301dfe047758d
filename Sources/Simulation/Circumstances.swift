/// In what world a seed runs: how many take part, how the network and the disk are, how often something breaks.
struct Circumstances {
    let people: Int
    let rooms: Int
    let loops: Int
    let steps: Int
    /// Operations that the writer takes at once, at most.
    let batchMax: Int
    /// By what the water marks of a socket are divided.
    let marksDividedBy: Int
    /// Bytes that the network holds on their way to a client.
    let networkBytes: Int
    /// How often, in 10,000 messages, one is long.
    let longMessages: Int
    /// How often, in 10,000 steps, each of these happens.
    let crashes: Int
    let cuts: Int
    let stalls: Int
    let clockJumps: Int
    let disk: SimulatedDisk.Temper
    /// Messages under one version of a room's key.
    let sealedMax: Int64
    let limitsRate: Bool

    init(_ choices: inout Choices) {
        people = choices.among(2...5)
        rooms = choices.among(1...2)
        loops = choices.among(1...2)
        steps = choices.among(1500...4500)
        batchMax = choices.one(of: [1, 4, 16, 128]) ?? 128
        marksDividedBy = choices.one(of: [1, 32, 128, 512]) ?? 1
        networkBytes = choices.one(of: [1 << 10, 8 << 10, 64 << 10]) ?? 1 << 10
        longMessages = choices.one(of: [0, 500, 5000]) ?? 0
        crashes = choices.one(of: [0, 10, 40]) ?? 0
        cuts = choices.one(of: [0, 20, 80]) ?? 0
        stalls = choices.one(of: [0, 20, 60]) ?? 0
        clockJumps = choices.one(of: [0, 0, 10]) ?? 0
        var disk = SimulatedDisk.Temper()
        if choices.below(3) == 0 {
            disk.fullAt = choices.one(of: [0, 100]) ?? 0
            disk.failsAt = choices.one(of: [0, 60]) ?? 0
            disk.refusesAt = choices.one(of: [0, 200]) ?? 0
            disk.readFailsAt = choices.one(of: [0, 100]) ?? 0
        }
        self.disk = disk
        sealedMax = Int64(choices.one(of: [1 << 24, 12]) ?? 1 << 24)
        limitsRate = choices.below(4) == 0
    }
}
