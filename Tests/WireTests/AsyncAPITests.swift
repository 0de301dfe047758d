import Domain
import Testing
import Wire

@Suite struct AsyncAPITests {
    private let document = AsyncAPI.document(socketOrigin: "ws://localhost:8000", version: "1.0.0")

    @Test func `every reference leads somewhere`() {
        var references: [String] = []
        collect(document, into: &references)
        #expect(references.count > 40)
        for reference in references { #expect(resolve(reference) != nil, "\(reference)") }
    }

    @Test func `every frame of the catalog is a message of one operation`() {
        let operations = document["operations"]?.object?.members ?? []
        let named = operations.flatMap { $0.value["messages"]?.array ?? [] }
        #expect(named.count == FrameCatalog.frames.count)
        #expect(document["components"]?["messages"]?.object?.members.count == FrameCatalog.frames.count)
    }

    private func collect(_ value: JSON, into references: inout [String]) {
        switch value {
        case .object(let object):
            if let reference = object["$ref"]?.string { references.append(reference) }
            for member in object.members { collect(member.value, into: &references) }
        case .array(let elements): for element in elements { collect(element, into: &references) }
        default: return
        }
    }

    private func resolve(_ reference: String) -> JSON? {
        var value: JSON? = document
        for part in reference.split(separator: "/").dropFirst() { value = value?[String(part)] }
        return value
    }
}
