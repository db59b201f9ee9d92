import ByteStreams
public import GeoTypes

/// Properties made into JSON once and written many times: all that a million features share.
public struct PreparedMembers: Sendable {
    /// `"a":1,"b":"x"`, without braces.
    let json: [UInt8]

    /// Numbers that are not finite become `null`.
    public init(_ properties: Properties) {
        var json: [UInt8] = []
        for (index, member) in properties.members.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json += JSONText.quoted(member.name) + [UInt8(ascii: ":")] + JSONDocument.compactBytes(of: member.value)
        }
        self.json = json
    }
}

extension FeatureWriter {
    /// Properties of the feature that was begun, as they were prepared.
    public func members(_ prepared: PreparedMembers) throws(GeoJSONError) {
        guard !prepared.json.isEmpty else { return }
        do throws(ByteStreamError) {
            if hasMembers { try sink.append(byte: UInt8(ascii: ",")) }
            try sink.write(prepared.json)
        } catch { throw .source(error) }
        hasMembers = true
    }
}
