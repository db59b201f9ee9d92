import NeedsModel
import Testing
import Wording

@testable import Geocoding

@Suite("Reasons")
struct ReasonTests {
    @Test("every reason has its sentence in both languages", arguments: Reason.allCases)
    func sentences(_ reason: Reason) throws {
        let phrase = try #require(Phrases.placement(reason.rawValue))
        #expect(!phrase.french.isEmpty && !phrase.english.isEmpty)
        for index in 0..<3 {
            #expect(phrase.french.contains("{\(index)}") == phrase.english.contains("{\(index)}"))
        }
    }

    @Test(
        "a sentence that is given leaves no place-holder open",
        arguments: [
            "Belfort", "Courcelles (25)", "25200", "90010", "Tavey", "la Petite Hollande", "Rope", "Belfort et Delle",
            "rue de Belfort", "Mulhouse", "Porrentruy", "68100", "agglo de Belfort", "canton de Delle", "Belfort 25200",
            "près de Delle", "47.63, 6.86", "46.2, 6.1", "xyzzy", "il fait frais", "Centre ville", "Monbéliard",
        ])
    func filled(_ text: String) throws {
        let reason = try PoleGazetteer.geocoder().place(text).reason
        for language in Language.allCases {
            let sentence = reason.sentence(language)
            #expect(!sentence.contains("{") && !sentence.contains("«  »"), "\(sentence)")
        }
    }
}

@Suite("Lists in reasons")
struct ReasonListTests {
    @Test("every place that was named stands in the sentence")
    func whole() throws {
        let reason = try PoleGazetteer.geocoder().place("Delle, Grandvillars et Beaucourt").reason
        #expect(
            reason.sentence(.french)
                == "Plusieurs lieux sont nommés\u{A0}: Delle, Grandvillars et Beaucourt. Lequel\u{202F}?")
        #expect(reason.sentence(.english) == "Several places are named: Delle, Grandvillars and Beaucourt. Which one?")
    }

    @Test("a long list says how many it leaves out")
    func leftOut() {
        let reason = PlacementReason(id: "several-places", arguments: ["A", "B", "C", "D", "1"])
        #expect(reason.sentence(.french) == "Plusieurs lieux sont nommés\u{A0}: A, B, C, D et 1 autre. Lequel\u{202F}?")
        let more = PlacementReason(id: "several-places", arguments: ["A", "B", "C", "D", "2"])
        #expect(more.sentence(.english) == "Several places are named: A, B, C, D and 2 others. Which one?")
    }

    @Test("a quarter is said to be one of its commune")
    func quarter() throws {
        let reason = try PoleGazetteer.geocoder().place("Les 4 As").reason
        #expect(reason.sentence(.french).hasSuffix("\u{A0}: quartier de Belfort."))
    }
}
