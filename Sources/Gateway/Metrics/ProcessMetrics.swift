import Foundation

/// What the process uses of the machine, under the names that Prometheus' own libraries have for it.
///
/// Read from `/proc` (Linux, proc(5)); elsewhere there are no samples.
package enum ProcessMetrics {
    /// The present values, for `PrometheusRegistry.collect`. Takes a fraction of a millisecond.
    package static func samples() -> [MetricSample] {
        guard let stat = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8), let process = Process(stat)
        else {
            return []
        }
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let page = Double(sysconf(Int32(_SC_PAGESIZE)))
        var samples = [
            MetricSample(
                name: "process_cpu_seconds_total", kind: .counter, help: "Processor time, user and system.",
                value: process.cpuTicks / ticks),
            MetricSample(
                name: "process_resident_memory_bytes", kind: .gauge, help: "Memory in use.",
                value: process.residentPages * page),
            MetricSample(
                name: "process_virtual_memory_bytes", kind: .gauge, help: "Address space in use.",
                value: process.virtualBytes),
        ]
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            samples.append(
                MetricSample(
                    name: "process_open_fds", kind: .gauge, help: "Open files and sockets.", value: Double(open)))
        }
        if let limit = try? String(contentsOfFile: "/proc/self/limits", encoding: .utf8), let most = openFilesMax(limit)
        {
            samples.append(
                MetricSample(
                    name: "process_max_fds", kind: .gauge, help: "The most files and sockets that may be open.",
                    value: most))
        }
        if let system = try? String(contentsOfFile: "/proc/stat", encoding: .utf8), let boot = bootSeconds(system) {
            samples.append(
                MetricSample(
                    name: "process_start_time_seconds", kind: .gauge, help: "When the process began, since 1970.",
                    value: boot + process.startTicks / ticks))
        }
        return samples
    }

    /// The fields of `/proc/self/stat` that are shown.
    struct Process: Equatable {
        let cpuTicks: Double
        let startTicks: Double
        let virtualBytes: Double
        let residentPages: Double

        /// Reads the line. Its second field is the program's name in parentheses, which may have any character in it,
        /// so fields are counted from the last parenthesis.
        init?(_ stat: String) {
            guard let end = stat.lastIndex(of: ")") else { return nil }
            let fields = stat[stat.index(after: end)...].split(separator: " ").map { Double($0) }
            guard fields.count > 21, let user = fields[11], let system = fields[12], let start = fields[19],
                let virtual = fields[20], let resident = fields[21]
            else { return nil }
            cpuTicks = user + system
            startTicks = start
            virtualBytes = virtual
            residentPages = resident
        }
    }

    /// When the machine began, from the line `btime` of `/proc/stat`.
    static func bootSeconds(_ stat: String) -> Double? {
        stat.split(separator: "\n").first { $0.hasPrefix("btime ") }.flatMap { Double($0.dropFirst(6)) }
    }

    /// The soft limit from the line `Max open files` of `/proc/self/limits`; nil when unlimited.
    static func openFilesMax(_ limits: String) -> Double? {
        limits.split(separator: "\n").first { $0.hasPrefix("Max open files") }
            .flatMap { $0.dropFirst(14).split(separator: " ").first }.flatMap { Double($0) }
    }
}
