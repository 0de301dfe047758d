import NIOCore

/// The message that the bench sends: a line as people write it in an incident, 150 bytes of text, and its number as
/// client id.
enum MessageText {
    static let content =
        "Checkout latency is back under 300 ms in both regions after the rollback; keeping the canary at 5 % until the "
        + "error budget alert clears, next update at"

    private static let middle = Array(("\",\"content\":\"" + content + "\"}").utf8)

    /// How many bytes `write` writes, whatever the number.
    static let length = prefix.count + ServerFrameReader.clientIDDigits + middle.count

    /// Writes the frame's JSON for the run's message of this number.
    static func write(number: Int, to buffer: inout ByteBuffer) {
        buffer.writeBytes(prefix)
        writeDigits(number, to: &buffer)
        buffer.writeBytes(middle)
    }

    private static let prefix = Array(#"{"type":"chat_message","message_type":"TEXT","client_id":"m"#.utf8)

    /// Writes a number with the fixed count of digits that every client id has.
    static func writeDigits(_ number: Int, to buffer: inout ByteBuffer) {
        var divisor = 1_000_000_000
        var rest = number
        while divisor > 0 {
            buffer.writeInteger(UInt8(48 + rest / divisor % 10))
            rest %= divisor
            divisor /= 10
        }
    }
}
