import GeoTypes

/// Plain looks into a JSON document; nil where something else stands.
extension PropertyValue {
    subscript(name: String) -> PropertyValue? { if case .object(let members) = self { members[name] } else { nil } }

    var elements: [PropertyValue]? { if case .array(let values) = self { values } else { nil } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var isNull: Bool { self == .null }

    var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    /// « 5 » and « 5.0 » alike.
    var integer: Int? {
        switch self {
        case .integer(let number): Int(number)
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }

    var integers: [Int]? { all(\.integer) }
    var doubles: [Double]? { all(\.double) }
    var texts: [String]? { all(\.text) }

    private func all<Value>(_ read: (PropertyValue) -> Value?) -> [Value]? {
        guard let elements else { return nil }
        let values = elements.compactMap(read)
        return values.count == elements.count ? values : nil
    }

    /// `null` for nil and for what is not finite: undefined or infinite.
    static func figure(_ value: Double?) -> PropertyValue {
        guard let value, value.isFinite else { return .null }
        return .number(value)
    }

    static func figures(_ values: some Sequence<Double?>) -> PropertyValue { .array(values.map { .figure($0) }) }
    static func count(_ value: Int) -> PropertyValue { .integer(Int64(value)) }
}
