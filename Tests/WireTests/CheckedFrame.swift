import Domain
import SchemaCheck
import Wire

/// The frame's value, checked against the catalog's entry of that type and direction.
func checked(_ bytes: [UInt8]?, _ direction: FrameCatalog.Direction) throws -> (value: JSON, problems: [String]) {
    let value = try JSONParser.parse(bytes ?? [])
    let type = value["type"]?.string
    guard let frame = FrameCatalog.frames.first(where: { $0.type == type && $0.direction == direction }) else {
        return (value, ["the catalog has no \(type ?? "frame without type")"])
    }
    return (value, SchemaCheck.problems(value, frame.schema))
}
