package import Domain

/// Uploads that come in several requests, as REST shows them.
package enum UploadBody {
    /// Where one stands.
    package static func json(_ upload: OpenUpload) -> JSON {
        [
            "id": .string(upload.id.text), "offset": .int(upload.offset), "size": .int(upload.size),
            "expires_at": JSON(upload.expiresAt),
        ]
    }

    static var schema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("offset", Schema.int(min: 0)),
                Schema.always("size", Schema.int(min: 1)),
                Schema.always("expires_at", Schema.nullable(Schema.moment)),
            ],
            "Where an upload stands: `offset` bytes of `size` came in. It is gone at `expires_at` unless it goes on; when that is "
                + "null, the file was shared and has the same id.")
    }
}
