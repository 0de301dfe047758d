import Domain
import Testing

/// The vectors are those of RFC 4648, section 10, without their padding.
struct Base32Tests {
    private static let vectors = [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ]

    @Test(arguments: vectors)
    func `bytes are written as the RFC writes them`(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
    }

    @Test(arguments: vectors)
    func `what was written is read`(plain: String, text: String) {
        #expect(Base32.bytes(text) == Array(plain.utf8))
    }

    @Test(arguments: ["mz", "MZ=", "M1", "M0", "M8", "MZ XQ", "é"])
    func `other letters are refused`(text: String) {
        #expect(Base32.bytes(text) == nil)
    }
}
