import GeoMath
import NeedsModel

/// `SOURCES.md`: what a territory was made from, by which command, and what was mended on the way.
/// Nothing in it depends on the day or the machine.
public enum SourcesNote {
    /// - Parameters:
    ///   - command: the command line, with paths as a reader can repeat them.
    ///   - toleranceMetres: as given to `TerritoryBuilder.build`.
    public static func markdown(
        for loaded: LoadedTerritory, report: BuildReport, command: String, toleranceMetres: Double
    ) -> String {
        let territory = loaded.territory
        var lines = ["# Sources : \(territory.name)", ""]
        lines += [
            "Written by `planisphere territory build`. To make the same bytes again:", "", "```sh", command, "```",
        ]
        lines += ["", "## Producers and licence", ""]
        lines += territory.sources.map { "- \($0)" }
        lines += [
            "", "Licence Ouverte 2.0 (Etalab) where nothing else is said.", "", "| what | vintage |", "|---|---|",
            "| municipal population | \(territory.vintages.population) |",
            "| names and codes | \(territory.vintages.codes) |",
            "| boundaries | \(territory.vintages.boundaries) |",
            "| memberships in EPCI | \(territory.vintages.memberships) |", "", "## Files read", "",
            "| file | bytes | SHA-256 |", "|---|---:|---|",
        ]
        lines += report.inputs.map { "| `\($0.file)` | \($0.byteCount) | `\($0.sha256)` |" }
        lines += ["", "## What was done", ""]
        let simplification = report.simplification
        let distance = TableWriter.text(simplification.maximumDistance + TerritoryBuilder.gridError, decimals: 1)
        lines += [
            "- \(report.communes) communes, \(report.epcis) EPCI, \(report.departments) departments.",
            "- \(report.inputVertices) vertices of contours; the borders, each kept once, have "
                + "\(simplification.verticesBefore) on a grid of 1 m and \(simplification.verticesAfter) after "
                + "simplification.",
            "- No border is farther than \(distance) m from its contour (asked: "
                + "\(TableWriter.text(toleranceMetres, decimals: 1)) m), rounding included, mended places apart.",
        ]
        for fault in CoverageRepair.Patch.Fault.allCases {
            let patches = report.repair.patches(fault)
            guard !patches.isEmpty else { continue }
            let widest = TableWriter.text(patches.map(\.width).max() ?? 0, decimals: 1)
            let hectares = TableWriter.text(report.repair.total(fault) / 10_000, decimals: 2)
            lines.append("- \(fault.rawValue): \(patches.count), \(hectares) ha, the widest \(widest) m on average.")
        }
        if report.repair.patches.isEmpty { lines.append("- The contours had no gap and no overlap.") }
        lines.append("- Findings about codes and names: \(report.findings.count).")
        return lines.joined(separator: "\n") + "\n"
    }
}
