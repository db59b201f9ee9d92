import Testing

@testable import Importing

@Suite("Texts that came before")
struct SeenTextsTests {
    private func first(_ seen: inout SeenTexts, _ text: String, _ number: Int) -> Int? {
        Array(text.utf8).withUnsafeBytes { seen.first($0, hash: 7, number: number) }
    }

    @Test("two texts of one hash are two texts")
    func equalHashes() {
        var seen = SeenTexts()
        #expect(first(&seen, "a", 2) == nil)
        #expect(first(&seen, "b", 3) == nil)
        #expect(first(&seen, "", 4) == nil)
        #expect(first(&seen, "a", 5) == 2)
        #expect(first(&seen, "b", 6) == 3)
        #expect(first(&seen, "", 7) == 4)
    }

    @Test("thousands of texts are each counted, whatever their hashes")
    func many() {
        var seen = SeenTexts()
        for round in 1...2 {
            for number in 0..<5000 {
                let count = Array("text \(number)".utf8).withUnsafeBytes {
                    seen.occurrence(of: $0, hash: UInt64(number % 97))
                }
                #expect(count == round)
            }
        }
    }
}
