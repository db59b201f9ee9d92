import Testing

@testable import Geocoding

@Suite("Written points")
struct CoordinateReaderTests {
    @Test(
        "two numbers are read in every usual form",
        arguments: [
            "47.5, 6.25", "47,5 6,25", "47,5;6,25", "47,5,6,25", "47.5 6.25", "47.5/6.25", "lat=47.5 lon=6.25",
            "47.5°N 6.25°E", "47°30' 6°15'", "47°30'00\"N 6°15'00\"E", "(47.5;6.25)", "47,5, 6,25",
        ])
    func forms(_ text: String) {
        var text = text
        let numbers = text.withUTF8 { CoordinateReader.read($0) }
        #expect(numbers?.first == 47.5)
        #expect(numbers?.second == 6.25)
    }

    @Test(
        "what is not two numbers is no point", arguments: ["Belfort", "47.5", "1, 2, 3", "90000 Belfort", "", "12 rue"])
    func others(_ text: String) {
        var text = text
        #expect(text.withUTF8 { CoordinateReader.read($0) } == nil)
    }

    @Test("south and west are negative, and letters tell which number is which")
    func signs() {
        var text = "6.25°O 47.5°S"
        let numbers = text.withUTF8 { CoordinateReader.read($0) }
        #expect(numbers == .init(first: -6.25, second: -47.5, firstIsLatitude: false))
    }
}
