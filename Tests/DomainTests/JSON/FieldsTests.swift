import Domain
import Testing

/// Complaints in the words of Django REST Framework, which existing clients show to people.
struct FieldsTests {
    private static func problem(_ value: JSON?, _ read: (Fields) throws -> Void) -> String? {
        do {
            try read(Fields(JSONObject(value.map { [(name: "f", value: $0)] } ?? [])))
            return nil
        } catch let refusal as Refusal {
            guard refusal.code == .invalid, refusal.fields.map(\.field) == ["f"] else { return "another refusal" }
            return refusal.fields.first?.problem
        } catch {
            return "another error"
        }
    }

    @Test(
        arguments: [
            (nil, "This field is required."), (JSON.null, "This field may not be null."),
            ("", "This field may not be blank."),
            (" \n\u{3000}", "This field may not be blank."), ("123456", "Ensure this field has no more than 5 bytes."),
            ("äää", "Ensure this field has no more than 5 bytes."), ("a\0", "Null characters are not allowed."),
            (true, "Not a valid string."), (.double(1.5), "Not a valid string."), ([], "Not a valid string."),
            (.object(JSONObject()), "Not a valid string."), ("12345", nil), (" a ", nil), (17, nil),
        ] as [(JSON?, String?)])
    func `text that must be there`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.text("f", max: 5) } == problem)
    }

    @Test func `text is kept as it came, numbers become text, blank is allowed where it says so`() throws {
        let fields = Fields(["a": " x ", "b": 17, "c": "", "d": nil] as JSONObject)
        #expect(try fields.text("a", max: 9) == " x ")
        #expect(try fields.text("b", max: 9) == "17")
        #expect(try fields.text("c", max: 9, blank: true) == "")
        #expect(try fields.optionalText("d", max: 9) == nil)
        #expect(try fields.optionalText("e", max: 9) == nil)
        #expect(fields.has("d") && !fields.has("e"))
    }

    @Test(
        arguments: [
            (nil, nil), (JSON.null, nil), (1, nil), (10, nil), ("7", nil),
            (0, "Ensure this value is greater than or equal to 1."),
            (11, "Ensure this value is less than or equal to 10."),
            ("", "A valid integer is required."), ("1.0", "A valid integer is required."),
            ("x", "A valid integer is required."),
            (.double(1.5), "A valid integer is required."), (true, "A valid integer is required."),
            ("99999999999999999999", "A valid integer is required."),
        ] as [(JSON?, String?)])
    func `whole numbers`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.int("f", in: 1...10) } == problem)
    }

    @Test(
        arguments: [
            (nil, nil), (JSON.null, nil), (true, nil), (false, nil), ("true", "Must be a valid boolean."),
            (1, "Must be a valid boolean."), ([], "Must be a valid boolean."),
        ] as [(JSON?, String?)])
    func `truth values`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.bool("f") } == problem)
    }

    @Test(
        arguments: [
            (nil, nil), ("SEV1", nil), ("sev1", "\"sev1\" is not a valid choice."), (1, "\"1\" is not a valid choice."),
            ("SEV9", "\"SEV9\" is not a valid choice."), ([], "Not a valid string."),
        ] as [(JSON?, String?)])
    func `choices`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.choice("f", Severity.self) } == problem)
    }

    @Test(
        arguments: [
            (nil, nil), ("PUBLIC", nil), ("SEALED", nil), ("Public", "\"Public\" is not a valid choice."),
            ("0", "\"0\" is not a valid choice."),
        ] as [(JSON?, String?)])
    func `classifications`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.classification("f") } == problem)
    }

    @Test(
        arguments: [
            (nil, nil), ("0193D3A0-0000-7000-8000-00000000000A", nil), ("42", "“42” is not a valid UUID."),
            (42, "“42” is not a valid UUID."), ("0193d3a0-0000-7000-8000-00000000000g", nil),
        ] as [(JSON?, String?)])
    func `ids`(_ value: JSON?, _ problem: String?) {
        let wanted =
            value == "0193d3a0-0000-7000-8000-00000000000g"
            ? "“0193d3a0-0000-7000-8000-00000000000g” is not a valid UUID." : problem
        #expect(Self.problem(value) { _ = try $0.id("f", RoomKind.self) } == wanted)
    }

    @Test(
        arguments: [
            (nil, nil), (JSON.null, nil), ([], nil), (["a", ""], nil),
            ("a", "Expected a list of items but got type \"str\"."),
            (1, "Expected a list of items but got type \"int\"."),
            (.object(JSONObject()), "Expected a list of items but got type \"dict\"."),
            (["a", "b", "c", "d"], "Ensure this field has no more than 3 elements."),
            (["abcd"], "Each must be a string of at most 3 bytes."), ([1], "Each must be a string of at most 3 bytes."),
            (["\0"], "Each must be a string of at most 3 bytes."),
        ] as [(JSON?, String?)])
    func `lists of texts`(_ value: JSON?, _ problem: String?) {
        #expect(Self.problem(value) { _ = try $0.texts("f", countMax: 3, max: 3) } == problem)
    }

    @Test(
        arguments: [
            (JSON.null, "NoneType"), (true, "bool"), (1, "int"), (.double(1), "float"), ("a", "str"),
            (.array([]), "list"),
        ] as [(JSON, String)])
    func `only an object has fields`(_ value: JSON, _ type: String) {
        let refusal = Refusal.invalid(
            "non_field_errors", "Invalid data. Expected a dictionary, but got \(type).")
        #expect(throws: refusal) { try Fields(value) }
    }

    @Test func `a value that must be there is named when it is not`() {
        #expect(throws: Refusal.invalid("f", "This field is required.")) {
            try Fields(JSONObject()).required("f", nil as Int64?)
        }
    }
}
