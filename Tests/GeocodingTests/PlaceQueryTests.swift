import Geocoding
import Testing

@Suite("Statements beside a text")
struct PlaceQueryTests {
    @Test("codes and departments are told from nonsense")
    func statements() {
        for text in ["90000", "90 000", "F-90000", "1000"] { #expect(PlaceQuery.isPostalCode(text), "\(text)") }
        for text in ["foo", "", "9000000", "12", "code 90000"] { #expect(!PlaceQuery.isPostalCode(text), "\(text)") }
        for text in ["90010", "1065", "2A004", "97411"] { #expect(PlaceQuery.isInseeCode(text), "\(text)") }
        for text in ["foo", "", "99999", "900100"] { #expect(!PlaceQuery.isInseeCode(text), "\(text)") }
        for text in ["90", "2A", "Doubs", "territoire de belfort", "01"] {
            #expect(PlaceQuery.isDepartment(text), "\(text)")
        }
        for text in ["foo", "", "99", "Belfort"] { #expect(!PlaceQuery.isDepartment(text), "\(text)") }
    }
}
