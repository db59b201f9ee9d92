import GeoTypes

/// A value that is not what the reference says.
struct Deviation: Hashable {
    var path: String
    var expected: String
    var ours: String
    var isUnreadable = false
}

/// Holds recomputed outputs against those of a reference: 1e-9 relative, 1e-12 absolute near 0; integers, texts and lists
/// exactly. Members that were not recomputed are inputs, and pass.
struct ValueComparison {
    /// What a member promises when equality is not what the methods ask.
    enum Rule: Sendable {
        /// Not below the reference, and not above the other member of the same object.
        case between(upper: String)
        /// At most one below, and never below the other member.
        case nearly(floor: String)
        /// Lists of lists whose order says nothing.
        case unordered
    }

    let rules: [String: Rule]
    private(set) var compared = 0
    private(set) var deviations: [Deviation] = []

    init(rules: [String: Rule]) { self.rules = rules }

    mutating func compare(_ expected: PropertyValue, _ ours: PropertyValue, path: String) {
        switch (expected, ours) {
        case (.object(let wanted), .object(let found)):
            for member in found.members {
                let place = path.isEmpty ? member.name : path + "." + member.name
                guard let other = wanted[member.name] else { continue }
                if let rule = rules[member.name] {
                    hold(rule, other, member.value, wanted, place)
                } else {
                    compare(other, member.value, path: place)
                }
            }
        case (.array(let wanted), .array(let found)):
            guard wanted.count == found.count else {
                compared += 1
                return deviations.append(
                    Deviation(path: path, expected: "[\(wanted.count)]", ours: "[\(found.count)]"))
            }
            for (number, pair) in zip(wanted, found).enumerated() {
                compare(pair.0, pair.1, path: path + "[\(number)]")
            }
        default: note(ValueComparison.agree(expected, ours), expected, ours, path)
        }
    }

    private mutating func hold(
        _ rule: Rule, _ expected: PropertyValue, _ ours: PropertyValue, _ whole: Properties, _ path: String
    ) {
        guard let wanted = expected.integer, let found = ours.integer else {
            if case .unordered = rule {
                return note(Set(expected.elements ?? []) == Set(ours.elements ?? []), expected, ours, path)
            }
            return note(ValueComparison.agree(expected, ours), expected, ours, path)
        }
        switch rule {
        case .between(let upper): note(found >= wanted && found <= whole[upper]?.integer ?? found, expected, ours, path)
        case .nearly(let floor):
            note(found >= max(wanted - 1, whole[floor]?.integer ?? wanted - 1), expected, ours, path)
        case .unordered: note(wanted == found, expected, ours, path)
        }
    }

    private mutating func note(_ agrees: Bool, _ expected: PropertyValue, _ ours: PropertyValue, _ path: String) {
        compared += 1
        guard !agrees else { return }
        deviations.append(
            Deviation(path: path, expected: ValueComparison.words(expected), ours: ValueComparison.words(ours)))
    }

    private static func agree(_ expected: PropertyValue, _ ours: PropertyValue) -> Bool {
        if let wanted = expected.double, let found = ours.double {
            return abs(found - wanted) <= max(1e-12, 1e-9 * abs(wanted))
        }
        return expected == ours
    }

    private static func words(_ value: PropertyValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)"
        case .string(let text): text
        case .array(let values): "[\(values.count)]"
        case .object: "{…}"
        }
    }
}
