import ByteStreams
public import GeoTypes

extension FeatureWriter {
    /// A property of the feature that was begun. A name that is given twice is written twice.
    public func member(_ name: MemberName, _ value: String) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try beginMember(name)
            try JSONText.write(value, to: sink)
        } catch { throw .source(error) }
    }

    /// A text that is UTF-8 already, as a store hands it out; not checked.
    public func member(_ name: MemberName, utf8 value: UnsafeRawBufferPointer) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try beginMember(name)
            try JSONText.write(value, to: sink)
        } catch { throw .source(error) }
    }

    public func member(_ name: MemberName, _ value: Int64) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try beginMember(name)
            try sink.append(integer: value)
        } catch { throw .source(error) }
    }

    /// A number with at most `decimals` digits after the point.
    /// - Throws: `notWritable` when it is not finite.
    public func member(_ name: MemberName, _ value: Double, decimals: Int) throws(GeoJSONError) {
        guard value.isFinite else { throw .notWritable(.numberNotFinite("\(value)")) }
        do throws(ByteStreamError) {
            try beginMember(name)
            try sink.append(value, decimals: decimals)
        } catch { throw .source(error) }
    }

    public func member(_ name: MemberName, _ value: Bool) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try beginMember(name)
            try sink.append((value ? "true" : "false") as StaticString)
        } catch { throw .source(error) }
    }

    public func nullMember(_ name: MemberName) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try beginMember(name)
            try sink.append("null" as StaticString)
        } catch { throw .source(error) }
    }

    /// - Throws: `notWritable` when a number in it is not finite.
    public func member(_ name: MemberName, _ value: PropertyValue) throws(GeoJSONError) {
        do throws(FeatureFault) { try checkNumbers(value) } catch { throw .notWritable(error) }
        do throws(ByteStreamError) {
            try beginMember(name)
            try write(value)
        } catch { throw .source(error) }
    }

    private func checkNumbers(_ value: PropertyValue) throws(FeatureFault) {
        switch value {
        case .number(let number): if !number.isFinite { throw .numberNotFinite("\(number)") }
        case .array(let values): for value in values { try checkNumbers(value) }
        case .object(let properties): for member in properties.members { try checkNumbers(member.value) }
        case .null, .bool, .integer, .string: break
        }
    }

    private func write(_ value: PropertyValue) throws(ByteStreamError) {
        switch value {
        case .null: try sink.append("null" as StaticString)
        case .bool(let flag): try sink.append((flag ? "true" : "false") as StaticString)
        case .integer(let number): try sink.append(integer: number)
        // The shortest text that reads back as the same number; no « -0 ».
        case .number(let number): try sink.append(number == 0 ? "0.0" : number.description)
        case .string(let text): try JSONText.write(text, to: sink)
        case .array(let values):
            try sink.append(byte: UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { try sink.append(byte: UInt8(ascii: ",")) }
                try write(value)
            }
            try sink.append(byte: UInt8(ascii: "]"))
        case .object(let properties):
            try sink.append(byte: UInt8(ascii: "{"))
            for (index, member) in properties.members.enumerated() {
                if index > 0 { try sink.append(byte: UInt8(ascii: ",")) }
                try JSONText.write(member.name, to: sink)
                try sink.append(byte: UInt8(ascii: ":"))
                try write(member.value)
            }
            try sink.append(byte: UInt8(ascii: "}"))
        }
    }
}
