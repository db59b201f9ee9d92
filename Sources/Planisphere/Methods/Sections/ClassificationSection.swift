import GeoTypes
import Statistics

extension MethodSection {
    static let classification = MethodSection(prefix: "04_", lists: ["cases"]) { input, _ in
        guard let values = input["values"]?.doubles, let classes = input["classes"]?.integer else { return nil }
        var bounds = Properties()
        var indices = Properties()
        var ours = Properties()
        for method in ClassMethod.all {
            let name = String(method.id.map { $0 == "-" ? "_" : $0 })
            guard case .success(let breaks) = method.breaks(of: values, classes: classes) else { continue }
            bounds[name] = .figures(breaks.upperBounds)
            indices[name] = .array(values.map { .count(breaks.index(of: $0)) })
            if name == "fisher_jenks" { ours["fisher_jenks_sse"] = .figure(breaks.squaresWithin(values)) }
            if name == input["robustness"]?["reference"]?.text {
                let robustness = Robustness(of: breaks, madeBy: method, classes: classes, on: values)
                ours["robustness"] = .object([
                    "mean_share": .figure(robustness.meanShare), "any_share": .figure(robustness.anyShare),
                ])
            }
        }
        ours["upper_bounds"] = .object(bounds)
        ours["class_of_each_value"] = .object(indices)
        return ours
    }
}
