import PlainText
import Testing

@Suite("The identifier of a row that has none")
struct ContentKeyTests {
    @Test("sixteen digits, and a number from the second equal row on")
    func form() {
        #expect(ContentKey.text(0x3F0A, occurrence: 1) == "c-0000000000003f0a")
        #expect(ContentKey.text(.max, occurrence: 12) == "c-ffffffffffffffff-12")
    }

    @Test("it is told from those that files give", arguments: [1, 2, 30])
    func told(_ occurrence: Int) {
        #expect(ContentKey.isOne(ContentKey.text(0xABCD_EF01_2345_6789, occurrence: occurrence)))
        for own in ["", "c-", "12", "c-3f0a", "C-0000000000003f0a", "c-0000000000003f0a-b", "d-0000000000003f0a"] {
            #expect(!ContentKey.isOne(own), "\(own)")
        }
    }
}
