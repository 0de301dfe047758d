/// A form with a file, as a browser sends it.
package struct MultipartForm {
    /// What parts its parts.
    private let boundary: String
    private var content: [UInt8] = []

    /// An empty form.
    package init(boundary: String = "----muster-test-8f2a61") { self.boundary = boundary }

    /// Adds a field.
    package mutating func add(_ name: String, _ value: String) {
        part("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
    }

    /// Adds a file; `disposition` is what follows its field's name, a quoted name when nil.
    package mutating func addFile(_ filename: String, _ bytes: [UInt8], disposition: String? = nil) {
        let name = disposition ?? "; filename=\"\(filename)\""
        part("Content-Disposition: form-data; name=\"file\"\(name)\r\nContent-Type: application/octet-stream", bytes)
    }

    private mutating func part(_ header: String, _ bytes: [UInt8]) {
        content += Array("--\(boundary)\r\n\(header)\r\n\r\n".utf8) + bytes + [0x0D, 0x0A]
    }

    /// The body.
    package var bytes: [UInt8] { content + Array("--\(boundary)--\r\n".utf8) }

    /// What `Content-Type` says of it.
    package var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// A form that shares a file in a room.
    package static func sharing(
        _ filename: String, _ bytes: [UInt8], in room: String, _ fields: [(name: String, value: String)] = []
    ) -> MultipartForm {
        var form = MultipartForm()
        form.add("war_room", room)
        for field in fields { form.add(field.name, field.value) }
        form.addFile(filename, bytes)
        return form
    }
}
