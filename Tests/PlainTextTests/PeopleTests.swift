import PlainText
import Testing

@Suite("Numbers of people as facilitators write them")
struct PeopleTests {
    @Test(
        "figures, words and rough numbers are read",
        arguments: [
            ("8", 8, false), ("huit", 8, false), ("8 personnes", 8, false), ("une personne", 1, false),
            ("une dizaine", 10, true), ("Une dizaine de personnes", 10, true), ("une vingtaine", 20, true),
            ("environ 10", 10, true), ("~12", 12, true), ("8 à 10", 8, true), ("8-10", 8, true),
            ("entre 8 et 10", 8, true), ("plus de 20", 20, true), ("20+", 20, true), ("about ten people", 10, true),
        ])
    func read(_ text: String, _ count: Int, _ isApproximate: Bool) {
        let people = PeopleReader.people(text)
        #expect(people?.count == count && people?.isApproximate == isApproximate, "\(String(describing: people))")
    }

    @Test(
        "what says no number, or two that are no range, is none",
        arguments: ["", "beaucoup", "1,5", "12 rue du Marché", "10 à 8", "3 hommes", "personne", "?"])
    func none(_ text: String) { #expect(PeopleReader.people(text) == nil) }

    @Test("a month is read with a year of four digits, and has no day")
    func months() {
        for text in ["sept 2021", "Septembre 2021", "fin septembre 2021", "09/2021", "9.2021", "2021-09", "Sept. 2021"]
        {
            let day = DayReader.day(text)
            #expect(day?.year == 2021 && day?.month == 9 && day?.day == 0, "\(text)")
        }
        for text in ["sept-21", "09/21", "13/2021", "2021", "samedi", "septembre"] {
            #expect(DayReader.day(text) == nil, "\(text)")
        }
    }

    /// Quadratic work would take a quarter of an hour.
    @Test("a label of megabytes is folded like a short one", .timeLimit(.minutes(2)))
    func longLabel() {
        let label = String(repeating: "É ", count: 2_000_000)
        #expect(FoldedLabel(label).text.utf8.count == 3_999_999)
    }
}
