import GeoMath
import NeedsModel
import TerritoryFiles
import Wording

/// The report of a build as a person reads it: what was made, what was mended, what was found.
struct BuildText {
    private static let shownFindings = 40

    let text: String

    init(_ report: BuildReport, loaded: LoadedTerritory, folder: String, language: Language) {
        let distance = FrenchTypography.decimal(report.simplification.maximumDistance, places: 1)
        var lines = [
            Phrases.builtFolder(language, [folder, "\(report.outputBytes)"]),
            Phrases.builtAreas(language, ["\(report.communes)", "\(report.epcis)", "\(report.departments)"]),
            Phrases.builtVertices(
                language,
                [
                    "\(report.inputVertices)", "\(report.simplification.verticesBefore)",
                    "\(report.simplification.verticesAfter)",
                    language == .french ? distance : String(distance.map { $0 == "," ? "." : $0 }),
                ]),
        ]
        for fault in CoverageRepair.Patch.Fault.allCases {
            let patches = report.repair.patches(fault)
            guard !patches.isEmpty else { continue }
            lines.append(
                Phrases.builtRepair(fault.rawValue)(
                    language, ["\(patches.count)", "\(Int(report.repair.total(fault).rounded()))"]))
        }
        if report.repair.patches.isEmpty { lines.append(Phrases.builtSound(language)) }
        lines += report.findings.prefix(Self.shownFindings).map { "  ⚠ " + $0.sentence(language) }
        let rest = report.findings.count - Self.shownFindings
        if rest > 0 { lines.append("  " + Phrases.builtMore(language, ["\(rest)"])) }
        text = lines.joined(separator: "\n") + "\n"
    }
}
