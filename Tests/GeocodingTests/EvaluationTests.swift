import Geocoding
import NeedsModel
import TestSupport
import Testing

@Suite("Labelled cases")
struct EvaluationTests {
    @Test(
        "hand-written places are right 996 times in 1,000 and never wrong but sure",
        arguments: ["hand-one", "hand-two"])
    func handWritten(_ name: String) throws {
        let geocoder = try PoleGazetteer.geocoder()
        var tally = Tally()
        let lines = try PoleGazetteer.text("Tests/GeocodingTests/Evaluation/\(name).tsv").split(separator: "\n")
        for line in lines.dropFirst() {
            let labelled = try #require(LabelledCase(line: line), "unreadable line: \(line)")
            tally.add(labelled, geocoder.place(labelled.query))
        }
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.right * 1000 >= tally.all * 996, "\(tally.missed.joined(separator: "\n"))")
    }

    @Test("spellings made by rule are right 999 times in 1,000 and never wrong but sure")
    func spellings() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var cases = GeneratedCases(communes: try PoleGazetteer.territory().communes, seed: 2026)
        var tally = Tally()
        for labelled in cases.spellings() { tally.add(labelled, geocoder.place(labelled.query)) }
        #expect(tally.all > 3000)
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.right * 1000 >= tally.all * 999, "\(tally.missed.joined(separator: "\n"))")
    }

    @Test("a slip of one letter in a name of seven or more is read, or asked about, and never misread")
    func slips() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var cases = GeneratedCases(communes: try PoleGazetteer.territory().communes, seed: 2027)
        var tally = Tally()
        for labelled in cases.slips() { tally.add(labelled, geocoder.place(labelled.query)) }
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.right * 1000 >= tally.all * 970, "\(tally.missed.joined(separator: "\n"))")
    }

    @Test("of the placements that claim 0.95 or more, at most one in a thousand is wrong")
    func calibration() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var tally = Tally()
        for name in ["hand-one", "hand-two"] {
            let lines = try PoleGazetteer.text("Tests/GeocodingTests/Evaluation/\(name).tsv").split(separator: "\n")
            for line in lines.dropFirst() {
                guard let labelled = LabelledCase(line: line) else { continue }
                tally.add(labelled, geocoder.place(labelled.query))
            }
        }
        var cases = GeneratedCases(communes: try PoleGazetteer.territory().communes, seed: 2028)
        for labelled in cases.spellings() + cases.slips() { tally.add(labelled, geocoder.place(labelled.query)) }
        #expect(tally.sure.all > 4000)
        #expect(tally.sure.wrong * 1000 <= tally.sure.all)
    }
}
