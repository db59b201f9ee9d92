import PlainText
import Testing

@Suite("Written points")
struct WrittenPointTests {
    @Test(
        "two numbers are read in every usual form",
        arguments: [
            "47.5, 6.25", "47,5 6,25", "47,5;6,25", "47,5,6,25", "47.5 6.25", "47.5/6.25", "lat=47.5 lon=6.25",
            "47.5°N 6.25°E", "47°30' 6°15'", "47°30'00\"N 6°15'00\"E", "(47.5;6.25)", "47,5, 6,25", "[47.5, 6.25]",
            "47.5|6.25", "47° 30′ 00″ N, 6° 15′ 00″ E", "47,5 ; 6,25",
        ])
    func forms(_ text: String) {
        let point = WrittenPoint.read(text)
        #expect(point?.first == 47.5)
        #expect(point?.second == 6.25)
    }

    @Test(
        "what is not two numbers is no point",
        arguments: ["Belfort", "47.5", "1, 2, 3", "90000 Belfort", "", "12 rue", "90 000", "6,86"])
    func others(_ text: String) {
        #expect(WrittenPoint.read(text) == nil)
    }

    @Test("south and west are negative, and letters tell which number is which")
    func signs() {
        let point = WrittenPoint.read("6.25°O 47.5°S")
        #expect(point?.first == -6.25 && point?.second == -47.5 && point?.firstIsLatitude == false)
        #expect(point?.readings.count == 1)
        #expect(WrittenPoint.read("47.5, \u{2212}6.25")?.second == -6.25)
    }

    @Test("one number and a separator of its own leave the comma to the decimals")
    func separators() {
        #expect(WrittenPoint.read("47,5;7")?.readings.first?.longitude == 7)
    }

    @Test("one of the two numbers is read alone, unless its letter belongs to the other")
    func degrees() {
        #expect(WrittenPoint.degrees("47°30'N", isLatitude: true) == 47.5)
        #expect(WrittenPoint.degrees("6,25° O", isLatitude: false) == -6.25)
        #expect(WrittenPoint.degrees("47.5 N", isLatitude: false) == nil)
        #expect(WrittenPoint.degrees("47.5, 6.25", isLatitude: true) == nil)
    }
}
