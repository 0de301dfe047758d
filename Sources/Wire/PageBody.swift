package import Domain

/// The envelope of every list, as Django REST Framework has it.
package enum PageBody {
    /// A page of bodies made before; `count` is null where nobody counted.
    package static func bytes(count: Int64?, next: String?, previous: String?, results: [[UInt8]]) -> [UInt8] {
        var writer = JSONWriter(capacity: 256 + results.reduce(0) { $0 + $1.count + 1 })
        writer.raw(#"{"count":"#)
        writer.write(JSON(count))
        writer.raw(#","next":"#)
        writer.write(orNull: next)
        writer.raw(#","previous":"#)
        writer.write(orNull: previous)
        writer.raw(#","results":["#)
        for (index, result) in results.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.write(encoded: result)
        }
        writer.raw("]}")
        return writer.bytes
    }
}

/// What a refused request is told.
package enum ErrorBody {
    /// `{"field": ["…"], "code": "invalid"}` when fields are wrong, `{"detail", "code"}` otherwise.
    package static func json(_ refusal: Refusal) -> JSON {
        let code: JSON = .string(refusal.code.rawValue)
        guard !refusal.fields.isEmpty else { return ["detail": .string(refusal.detail), "code": code] }
        var object = JSONObject()
        for problem in refusal.fields {
            let earlier = object[problem.field]?.array ?? []
            object[problem.field] = .array(earlier + [.string(problem.problem)])
        }
        object["code"] = code
        return .object(object)
    }

    /// Something unexpected; the log has the rest under the id.
    package static func fault(id: String) -> JSON {
        ["detail": "A server error occurred.", "code": "server_error", "id": .string(id)]
    }
}
