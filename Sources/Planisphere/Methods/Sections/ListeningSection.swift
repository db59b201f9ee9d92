import GeoTypes
import Statistics

extension MethodSection {
    static let listening = MethodSection(prefix: "08_", lists: ["cases"]) { input, land in
        guard let counts = input["counts"]?.integers, let land, let areas = land.areas(counts),
            let alpha = input["alpha"]?.double, let listening = try? Listening.measure(areas, alpha: alpha).get()
        else { return nil }
        let rows = zip(land.codes, listening.areas).map { code, area -> PropertyValue in
            .array([.string(code), .figure(area.chanceOfSilence), .string(area.hearing.rawValue)])
        }
        return [
            "result": .array(rows), "threshold_population": .figure(listening.thresholdPopulation),
            "expected_false_not_heard": .figure(listening.expectedByChance),
        ]
    }
}
