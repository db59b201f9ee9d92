import GeoTypes
import Statistics

extension MethodSection {
    static let kernel = MethodSection(prefix: "11_", lists: []) { input, land in
        guard let counts = input["counts"]?.integers, let land, let areas = land.areas(counts),
            let expected = input["expected_in_window"]?.double, let least = input["minimum_bandwidth"]?.double,
            let most = input["maximum_bandwidth"]?.double,
            let surface = RelativeRisk(
                areas, centres: land.centres,
                width: RelativeRisk.Width(expected: expected, leastMetres: least, mostMetres: most))
        else { return nil }
        let points = (input["points"]?.elements ?? []).map { point -> PropertyValue in
            guard let x = point["x"]?.double, let y = point["y"]?.double else { return .null }
            let node = surface.node(at: PlanePoint(x: x, y: y))
            return .object([
                "bandwidth": .figure(node.bandwidthMetres), "relative_risk": .figure(node.value),
                "effective_expected": .figure(node.effectiveExpected),
            ])
        }
        return ["points": .array(points)]
    }
}
