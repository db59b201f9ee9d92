import Geocoding
import NeedsModel
import Wording

/// A placement as a facilitator reads it in the terminal.
struct PlacementText {
    let text: String

    init(_ placement: Placement, _ territory: Territory, _ language: Language) {
        var lines: [String] = []
        func line(_ label: Phrase, _ value: String) { lines.append("\(label(language))\t\(value)") }
        line(Phrases.placeStatus, Phrases.placementStatus(placement.status.rawValue)(language))
        if let name = placement.name, placement.status == .ok || placement.status == .outside {
            line(Phrases.placeName, name + Self.context(placement, territory))
        }
        if placement.status == .ok {
            let next =
                placement.runnerUpScore.map { " (\(Phrases.placeNext(language, [Self.score($0, language)])))" } ?? ""
            line(Phrases.placeScore, Self.score(placement.score, language) + next)
        }
        if let former = placement.formerName { line(Phrases.placeFormer, former) }
        line(Phrases.placeReason, placement.reason.sentence(language))
        for (index, candidate) in placement.candidates.enumerated() {
            line(
                index == 0 ? Phrases.placeCandidates : Phrase("", ""),
                "\(candidate.name) (\(candidate.code), \(Self.score(candidate.score, language)))")
        }
        let width = lines.map { $0.prefix { $0 != "\t" }.count }.max() ?? 0
        text = lines.map { line in
            let label = line.prefix { $0 != "\t" }
            return label + String(repeating: " ", count: width - label.count + 2) + line.dropFirst(label.count + 1)
                + "\n"
        }.joined()
    }

    /// « (90010, Grand Belfort) ».
    private static func context(_ placement: Placement, _ territory: Territory) -> String {
        guard let code = placement.code else { return "" }
        let commune = territory.communes.first { $0.code.rawValue == code }
        let epci = commune?.epci.flatMap { siren in territory.epcis.first { $0.siren == siren }?.shortName }
        return epci.map { " (\(code), \($0))" } ?? " (\(code))"
    }

    private static func score(_ value: Double, _ language: Language) -> String {
        let text = FrenchTypography.decimal(value, places: 3)
        return language == .french ? text : String(text.map { $0 == "," ? "." : $0 })
    }
}
