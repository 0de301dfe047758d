import Foundation

@testable import Targets

/// libFuzzer's own loop; it reads the arguments and calls the function for each input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that `MUSTER_FUZZ` names; looked up once.
private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["MUSTER_FUZZ"] ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
        complain("MUSTER_FUZZ has to be one of: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
        exit(2)
    }
    return target
}()

/// Says something without a buffer, which an abort would take along.
private func complain(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}

/// One input. What does not hold ends the process, which libFuzzer takes for a finding and keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let violation = target.violation(bytes) {
        complain("\(target.name): \(violation)")
        abort()
    }
    return 0
}

@main struct Fuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(runDriver(&count, &arguments, testOneInput))
    }
}
