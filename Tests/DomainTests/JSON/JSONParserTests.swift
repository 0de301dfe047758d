import Domain
import Foundation
import Testing

struct JSONParserTests {
    private static func parse(_ text: String) throws -> JSON { try JSONParser.parse(Array(text.utf8)) }

    private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
        String(repeating: open, count: depth) + String(repeating: close, count: depth)
    }

    private static let valid: [(String, JSON)] = [
        ("null", .null), ("true", true), ("false", false), (" \t\r\n1 \t\r\n", 1), ("0", 0), ("-0", 0),
        ("-17", -17),
        ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
        ("1.5", .double(1.5)), ("1e3", .double(1000)), ("1E+3", .double(1000)), ("-2.50e-1", .double(-0.25)),
        ("1e308", .double(1e308)), ("1e-999", .double(0)), ("1.0", .double(1)),
        ("\"\"", ""), ("\"ä → 🔥\"", "ä → 🔥"),
        ("[]", []), ("{}", [:]), ("[ ]", []), ("{ }", [:]), ("[1,[2],{\"a\":null}]", [1, [2], ["a": nil]]),
        ("{\"b\":1,\"a\":2}", ["b": 1, "a": 2]),
    ]

    @Test(arguments: valid)
    func `what RFC 8259 calls JSON is read`(_ text: String, _ value: JSON) throws {
        #expect(try Self.parse(text) == value)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"), (#""\ud83d\udd25""#, "🔥"),
        (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"), (#""a\u0041b""#, "aAb"), (#""\u0000""#, "\0"),
        (#""\uffff\ufeff""#, "\u{FFFF}\u{FEFF}"),
    ])
    func `escapes stand for what they name`(_ text: String, _ value: String) throws {
        #expect(try Self.parse(text) == .string(value))
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity", "undefined", "'a'", "\u{FEFF}1", "\u{A0}1",
        "1 2", "{} {}", "[1]x", "null\0", "\0", "// 1", "/* */1",
    ])
    func `what is no single value is refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test(arguments: [
        "01", "-01", "00", "+1", "-", ".5", "1.", "1.e3", "1e", "1e+", "0x10", "1_000", "--1", "1e999", "-1e999",
        "9223372036854775808", "-9223372036854775809", "1" + String(repeating: "0", count: 64),
        "0." + String(repeating: "1", count: 64),
    ])
    func `numbers that are malformed or do not fit are refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test(arguments: [
        "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1}", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
        "{\"a\":1,}",
        "{,}", "{a:1}", "{1:2}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1]", "]", "}", ",",
    ])
    func `brackets that do not close are refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test(arguments: [
        "\"", "\"a", "\"\\", "\"\\\"", #""\x""#, #""\u12""#, #""\u12g4""#, #""\u+123""#, "\"a\nb\"", "\"a\tb\"",
        "\"a\0b\"", "\"\u{1F}\"",
    ])
    func `strings that end early or hold control characters are refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test(arguments: [
        #""\ud800""#, #""\udc00""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\u0041""#, #""\ud800\ud800""#,
        #""\udc00\ud800""#, #""\ud800\u""#, #"{"\udfff":1}"#,
    ])
    func `lone surrogates are refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test(
        arguments: [
            [0x22, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xE2, 0x82, 0x22], [0x22, 0xFF, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22], [0xEF, 0xBB, 0xBF, 0x31],
            [0xFF, 0xFE, 0x31, 0x00], [0x22, 0xC3],
        ] as [[UInt8]])
    func `text that is not UTF-8 is refused`(_ bytes: [UInt8]) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(bytes) }
    }

    @Test func `32 levels are read and 33 are not`() throws {
        _ = try Self.parse(Self.nested("[", "]", 32))
        _ = try Self.parse(Self.nested("{\"a\":", "}", 31).replacingEmptyValue())
        #expect(throws: JSONParser.Failure.self) { try Self.parse(Self.nested("[", "]", 33)) }
        #expect(throws: JSONParser.Failure.self) { try Self.parse(Self.nested("[{\"a\":", "}]", 17)) }
        // A hostile depth is refused at once, not followed.
        #expect(throws: JSONParser.Failure.self) { try Self.parse(String(repeating: "[", count: 1_000_000)) }
    }

    @Test(arguments: [
        #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"":1,"":2}"#, #"{"x":{"a":1,"b":2,"a":3}}"#,
    ])
    func `a name that stands twice is refused`(_ text: String) {
        #expect(throws: JSONParser.Failure.self) { try Self.parse(text) }
    }

    @Test func `the same name in two objects is fine`() throws {
        #expect(try Self.parse(#"[{"a":1},{"a":{"a":2}}]"#) == [["a": 1], ["a": ["a": 2]]])
    }

    @Test func `an object has at most a thousand members`() throws {
        func object(_ count: Int) -> String { "{" + (0..<count).map { "\"m\($0)\":0" }.joined(separator: ",") + "}" }
        #expect(try Self.parse(object(1000)).object?.members.count == 1000)
        #expect(throws: JSONParser.Failure.self) { try Self.parse(object(1001)) }
    }

    @Test func `a complaint names the byte and never the text`() {
        let failure = #expect(throws: JSONParser.Failure.self) { try Self.parse(#"{"a":"b", secret}"#) }
        #expect(failure?.description == "expected a member name at byte 10")
    }

    @Test func `no cut of a text is read as a whole one`() throws {
        let text = #"{"a":[1,-2.5e3,"x\u00e9\ud83d\udd25"],"b":{"c":null,"d":true}}"#
        let bytes = Array(text.utf8)
        _ = try JSONParser.parse(bytes)
        for end in 0..<bytes.count {
            #expect(throws: JSONParser.Failure.self, "\(end) bytes") { try JSONParser.parse(Array(bytes[..<end])) }
        }
    }
}

extension String {
    /// Puts a value into the innermost object, which would be empty.
    fileprivate func replacingEmptyValue() -> String {
        guard let range = range(of: ":}") else { return self }
        return replacingCharacters(in: range, with: ":{}}")
    }
}
