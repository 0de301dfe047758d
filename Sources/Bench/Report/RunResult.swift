/// What one run of a workload measured.
package struct RunResult: Codable, Sendable {
    /// Percentiles of a histogram in milliseconds.
    package struct Times: Codable, Sendable {
        /// Half of all took at most this.
        package let p50: Double
        /// 9 of 10 took at most this.
        package let p90: Double
        /// 99 of 100 took at most this.
        package let p99: Double
        /// The longest.
        package let max: Double
        /// Of all.
        package let mean: Double

        init(_ histogram: Histogram) {
            p50 = Self.milliseconds(histogram.percentile(0.5))
            p90 = Self.milliseconds(histogram.percentile(0.9))
            p99 = Self.milliseconds(histogram.percentile(0.99))
            max = Self.milliseconds(histogram.longest)
            mean = Self.milliseconds(histogram.total / Swift.max(1, histogram.count))
        }

        private static func milliseconds(_ nanoseconds: UInt64) -> Double {
            (Double(nanoseconds) / 1_000).rounded() / 1_000
        }
    }

    /// What was asked for.
    package let workload: Workload
    /// Messages that were sent.
    package let sent: Int
    /// Messages that the server acknowledged.
    package let acknowledged: Int
    /// Durable events that readers were sent.
    package let deliveries: Int
    /// Acknowledged messages per second, from the first due moment to the last arrival.
    package let sendsPerSecond: Double
    /// Deliveries per second, from the first due moment to the last arrival.
    package let deliveriesPerSecond: Double
    /// From the moment a message was due until each reader had it, in milliseconds.
    package let delivery: Times
    /// From the moment a message was due until its writer had the acknowledgement, in milliseconds.
    package let ack: Times
    /// Processor time of the server, in microseconds per delivery.
    package let serverMicrosPerDelivery: Double
    /// Processor time of this process, in microseconds per delivery; with the bare broadcast in it, that is included.
    package let generatorMicrosPerDelivery: Double
    /// Share of one core that the server used; 2 is two cores.
    package let serverCores: Double
    /// The server's resident memory at the end, in bytes; nil where it shares a process with the generator.
    package let serverResidentBytes: Int?
    /// Mean length of a message's frame, without its header.
    package let frameBytes: Int
    /// What the checker found.
    package let verdict: Verdict
    /// How many sockets the server closed, by status code; "none" when it just went away.
    package let closeCodes: [String: Int]
    /// The first thing that went wrong on a socket, if any.
    package let failure: String?

    init(
        workload: Workload, schedule: Schedule, outcomes: [Lane.Outcome], serverNanoseconds: UInt64,
        serverResidentBytes: Int?, generatorNanoseconds: UInt64
    ) {
        let tally = Tally(outcomes)
        let lastArrival = outcomes.map(\.lastArrival).max() ?? schedule.start
        let elapsed = Double(max(lastArrival, schedule.start + 1) - schedule.start) / 1e9
        let perDelivery = 1_000 * Double(max(1, tally.deliveries))
        self.workload = workload
        sent = tally.sent
        acknowledged = tally.acked
        deliveries = tally.deliveries
        sendsPerSecond = (Double(tally.acked) / elapsed).rounded()
        deliveriesPerSecond = (Double(tally.deliveries) / elapsed).rounded()
        delivery = Times(tally.deliveryTimes)
        ack = Times(tally.ackTimes)
        serverMicrosPerDelivery = Double(serverNanoseconds) / perDelivery
        generatorMicrosPerDelivery = Double(generatorNanoseconds) / perDelivery
        serverCores = Double(serverNanoseconds) / 1e9 / elapsed
        self.serverResidentBytes = serverResidentBytes
        frameBytes = tally.timedBytes / max(1, Int(tally.deliveryTimes.count))
        verdict = tally.verdict
        closeCodes = tally.closeCodes
        failure = tally.failure
    }
}
