import PlainText
import Testing

@Suite("Numbers, days and hashes")
struct FigureTests {
    private func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { NumberReader.number(UnsafeRawBufferPointer($0)) }
    }

    @Test("numbers are read as French offices write them")
    func numbers() {
        #expect(number("1 200,5") == 1200.5 && number("\u{2212}3") == -3 && number("1\u{202F}000") == 1000)
        for text in ["", "a", "1,2,3", "--1", "1e5", "NaN"] { #expect(number(text) == nil, "\(text)") }
    }

    @Test("days are read day before month; the calendar is not asked")
    func days() {
        let day = DayReader.day("samedi 18 sept. 2021")
        #expect(day?.year == 2021 && day?.month == 9 && day?.day == 18)
        #expect(DayReader.day("31/02/2021")?.day == 31)
        #expect(DayReader.day("13/13/2021") == nil && DayReader.day("hier") == nil)
    }

    @Test("a hash is the same in every version, and its pieces do not run together")
    func hashes() {
        #expect(ContentHash.of("Un bus le soir") == 11_767_445_837_824_101_427)
        var (left, right) = (ContentHash(), ContentHash())
        left.combine("ab")
        left.combine("c")
        right.combine("a")
        right.combine("bc")
        #expect(left.value != right.value)
    }
}
