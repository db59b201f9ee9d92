/// The name of a property, made into JSON once: `"thème":`.
public struct MemberName: Hashable, Sendable {
    public let name: String
    let json: [UInt8]

    public init(_ name: String) {
        self.name = name
        json = JSONText.quoted(name) + [UInt8(ascii: ":")]
    }
}
