import PlainText

/// A feature in a list of refused ones: it begins with a member of its own that says why, which readers of GeoJSON pass
/// over (RFC 7946 §6.1).
public enum RefusedFeature {
    /// The name of the member; its value is an object of plain texts and numbers.
    public static let memberName = "refused"

    /// The feature without the member and without the brace before it, or as it is when it has none, and the number that the feature had where it was refused.
    static func read(_ raw: UnsafeRawBufferPointer) -> (number: Int?, feature: UnsafeRawBufferPointer) {
        guard let (member, rest) = parts(raw) else { return (nil, raw) }
        return (number(in: member), rest)
    }

    /// Refused because its identifier is another feature's, and as it was: it would take that one's place now.
    static func keepsRepeatedID(_ raw: UnsafeRawBufferPointer, _ id: UnsafeRawBufferPointer) -> Bool {
        guard !id.isEmpty, let (member, _) = parts(raw) else { return false }
        let saying = Array("\"column\":\"\(NeedField.sourceID.rawValue)\",\"value\":\"".utf8)
        guard let start = member.indices.first(where: { member[$0...].starts(with: saying) }) else { return false }
        let value = member[(start + saying.count)...]
        return value.starts(with: id) && value.dropFirst(id.count).first == UInt8(ascii: "\"")
    }

    private static let opening = Array("{\"\(memberName)\":{".utf8)

    /// What is inside the member, and the feature without it. The brace at its start is where the member was.
    private static func parts(
        _ raw: UnsafeRawBufferPointer
    ) -> (member: UnsafeRawBufferPointer, feature: UnsafeRawBufferPointer)? {
        guard raw.starts(with: opening) else { return nil }
        var place = opening.count
        var isInside = false
        while place < raw.count {
            let byte = raw[place]
            if isInside, byte == UInt8(ascii: "\\") { place += 1 }
            if byte == UInt8(ascii: "\"") { isInside.toggle() }
            if !isInside, byte == UInt8(ascii: "}") { break }
            place += 1
        }
        guard place + 1 < raw.count else { return nil }
        return (
            UnsafeRawBufferPointer(rebasing: raw[opening.count..<place]),
            UnsafeRawBufferPointer(rebasing: raw[(place + 1)...])
        )
    }

    /// Of the first member, as it was written.
    private static func number(in member: UnsafeRawBufferPointer) -> Int? {
        let name = Array("\"feature\":".utf8)
        guard member.starts(with: name) else { return nil }
        let digits = member[name.count...].prefix { $0 >= 48 && $0 <= 57 }
        return NumberReader.integer(UnsafeRawBufferPointer(rebasing: digits))
    }
}
