import Domain
import Foundation
import Testing

struct JSONWriterTests {
    private static let written: [(JSON, String)] = [
        (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-1, "-1"),
        (.int(.max), "9223372036854775807"),
        (.int(.min), "-9223372036854775808"), (.double(1.5), "1.5"), (.double(.nan), "null"),
        (.double(.infinity), "null"),
        ("", #""""#), ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t", #""\n\r\t""#),
        ("\0\u{8}\u{1F}\u{7F}", "\"\\u0000\\u0008\\u001f\u{7F}\""), ("ä🔥</script>\u{2028}", "\"ä🔥</script>\u{2028}\""),
        ([], "[]"), ([1, "a", nil], #"[1,"a",null]"#), ([:], "{}"), (["b": 1, "a": [:]], #"{"b":1,"a":{}}"#),
        (["k\n\"": 1], #"{"k\n\"":1}"#),
    ]

    @Test(arguments: written)
    func `values are written compactly, in their order`(_ value: JSON, _ text: String) {
        #expect(value.text == text)
    }

    private static let values: [JSON] = [
        ["a": [1, 2.5.json, "x\0y", ["deep": [nil, true]]], "": "", "ä": "🔥"],
        .array((0..<32).map { .string(String(UnicodeScalar(UInt8($0)))) }),
        [.int(.min), .int(.max), .double(0.1), .double(-1e300), .double(.leastNonzeroMagnitude), .double(.pi)],
    ]

    @Test(arguments: values)
    func `what is written is read as it was`(_ value: JSON) throws {
        #expect(try JSONParser.parse(value.bytes) == value)
    }

    @Test(arguments: values)
    func `others read it as we do`(_ value: JSON) throws {
        _ = try JSONSerialization.jsonObject(with: Data(value.bytes), options: .fragmentsAllowed)
    }

    @Test func `the canonical form sorts the members of every object by their bytes and nothing else`() {
        let value: JSON = ["b": [["z": 1, "a": 2], 3], "a": ["d": [:], "c": nil], "B": 0, "ä": 1, "": 2, "aa": 3]
        let text = #"{"":2,"B":0,"a":{"c":null,"d":{}},"aa":3,"b":[{"a":2,"z":1},3],"ä":1}"#
        #expect(value.canonical.text == text)
        #expect(value.canonical.canonical == value.canonical)
    }

    @Test func `objects with equal members have equal canonical bytes in any order`() {
        let one: JSON = ["x": 1, "y": ["p": 1, "q": 2]]
        let other: JSON = ["y": ["q": 2, "p": 1], "x": 1]
        #expect(one != other)
        #expect(one.canonical.bytes == other.canonical.bytes)
    }

    @Test func `an object's members are set, changed and removed by name`() {
        var object: JSONObject = ["a": 1]
        object["b"] = 2
        object["a"] = 3
        object["c"] = nil
        #expect(object == ["a": 3, "b": 2])
        object["a"] = nil
        #expect(object == ["b": 2])
    }
}

extension Double {
    fileprivate var json: JSON { .double(self) }
}
