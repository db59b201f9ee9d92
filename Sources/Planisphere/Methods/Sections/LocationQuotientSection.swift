import GeoTypes
import Statistics

extension MethodSection {
    static let locationQuotient = MethodSection(prefix: "05_", lists: ["cases"]) { input, _ in
        let table = input["table"]?.elements?.compactMap(\.integers)
        guard let table, table.count == input["table"]?.elements?.count else { return nil }
        let untested = Set(input["untested_columns"]?.integers ?? [])
        let result = LocationQuotient(
            table, leastExpected: input["minimum_expected"]?.double ?? LocationQuotient.leastExpected,
            untested: untested)
        let cells = result.cells.map { cell -> PropertyValue in
            .object([
                "row": .count(cell.row), "column": .count(cell.column), "count": .count(cell.count),
                "expected": .figure(cell.expected), "location_quotient": .figure(cell.quotient),
                "p_value": .figure(cell.pValue), "eligible": .bool(cell.isEligible),
                "q_value": .figure(cell.qValue),
            ])
        }
        return ["cells": .array(cells)]
    }
}
