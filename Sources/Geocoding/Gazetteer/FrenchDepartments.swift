import NeedsModel

/// The departments of France (Code officiel géographique), and the numbers by which the geocoder keeps them.
enum FrenchDepartments {
    struct Row: Sendable {
        var code: String
        var name: String
        /// See `number(of:)`.
        var number: UInt16
    }

    /// « 2A » is 201, « 2B » 202, so that a department is one integer; « 20 » is all of Corsica.
    static func number(of code: some StringProtocol) -> UInt16 {
        switch code {
        case "2A", "2a": 201
        case "2B", "2b": 202
        default: UInt16(code) ?? 0
        }
    }

    /// The department that the first digits of a postal code name.
    static func number(ofPostalCode code: UInt32) -> UInt16 {
        let first = code / 1000
        return UInt16(truncatingIfNeeded: first == 97 || first == 98 ? code / 100 : first)
    }

    /// Corsica has one beginning of postal codes for two departments.
    static func agree(_ left: UInt16, _ right: UInt16) -> Bool {
        left == right || (left == 20 && (right == 201 || right == 202)) || (right == 20 && (left == 201 || left == 202))
    }

    /// Departments alone: nobody of the territory means a collectivity of the Pacific by two letters.
    static let rows: [Row] = DepartmentNames.all.compactMap { code, name in
        let isCollectivity = code.count == 3 && (code > "976" || code == "975")
        return isCollectivity ? nil : Row(code: code, name: name, number: number(of: code))
    }

    /// Row of the department of an INSEE number (`InseeIndex.number`).
    static func row(ofInsee code: UInt32) -> Int? {
        let first = code / 1000
        return row(of: UInt16(truncatingIfNeeded: first == 97 || first == 98 ? code / 100 : first))
    }

    /// Row of a department, nil for a number that names none (« 20 » is answered by « 2A »).
    static func row(of number: UInt16) -> Int? {
        rows.firstIndex { $0.number == number } ?? (number == 20 ? rows.firstIndex { $0.number == 201 } : nil)
    }
}
