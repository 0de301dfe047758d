import Testing

@testable import Journal

/// Who is taken first when several wait for the writer.
struct MailboxTests {
    @Test func `quiet work is taken alone, and only when nobody else waits`() {
        let mailbox = Mailbox<Int>(capacity: 8, quietCapacity: 2)
        #expect(mailbox.putQuietly(100) == .accepted)
        for number in 0..<3 { #expect(mailbox.put(number) == .accepted) }
        #expect(mailbox.putQuietly(101) == .accepted)
        #expect(mailbox.putQuietly(102) == .full)
        #expect(mailbox.take(limit: 2) == [0, 1])
        #expect(mailbox.put(3) == .accepted)
        #expect(mailbox.take(limit: 2) == [2, 3])
        #expect(mailbox.take(limit: 2) == [100])
        #expect(mailbox.put(4) == .accepted)
        #expect(mailbox.take(limit: 2) == [4])
        mailbox.close()
        #expect(mailbox.putQuietly(103) == .closed)
        #expect(mailbox.take(limit: 2) == [101])
        #expect(mailbox.take(limit: 2) == nil)
    }
}
