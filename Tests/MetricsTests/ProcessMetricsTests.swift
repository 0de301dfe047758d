import Foundation
import Testing

@testable import Gateway

struct ProcessMetricsTests {
    @Test func `the program's name cannot shift the fields`() {
        let stat =
            "42 (a) b (c) S 1 42 42 0 -1 4194560 100 0 0 0 30 12 0 0 20 0 6 0 9000 1048576 256 18446744073709551615\n"
        let process = ProcessMetrics.Process(stat)
        #expect(process?.cpuTicks == 42)
        #expect(process?.startTicks == 9000)
        #expect(process?.virtualBytes == 1_048_576)
        #expect(process?.residentPages == 256)
        #expect(ProcessMetrics.Process("42 (a) S 1") == nil)
        #expect(ProcessMetrics.Process("") == nil)
    }

    @Test func `the start of the machine and the limit of files are read from their lines`() {
        #expect(ProcessMetrics.bootSeconds("cpu 1 2\nbtime 1700000000\nprocesses 5\n") == 1_700_000_000)
        #expect(ProcessMetrics.bootSeconds("cpu 1 2\n") == nil)
        #expect(
            ProcessMetrics.openFilesMax("Max processes  10 10 processes\nMax open files  1024  4096  files\n") == 1024)
        #expect(ProcessMetrics.openFilesMax("Max open files            unlimited            unlimited  files\n") == nil)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")))
    func `this process is seen with plausible values`() {
        let samples = Dictionary(uniqueKeysWithValues: ProcessMetrics.samples().map { ($0.name, $0.value) })
        #expect(samples["process_resident_memory_bytes"] ?? 0 > 1_000_000)
        #expect(samples["process_virtual_memory_bytes"] ?? 0 >= samples["process_resident_memory_bytes"] ?? 0)
        #expect(samples["process_open_fds"] ?? 0 >= 3)
        #expect(samples["process_cpu_seconds_total"] ?? -1 >= 0)
        #expect(samples["process_start_time_seconds"] ?? 0 > 1_500_000_000)
    }
}
