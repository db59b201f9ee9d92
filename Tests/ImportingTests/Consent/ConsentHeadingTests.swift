import Testing

@testable import Importing

@Suite("A heading says what a yes means, in whatever words")
struct ConsentHeadingTests {
    static func wrong() -> [(heading: String, meant: ConsentHeading, read: ConsentHeading)] {
        ConsentHeadings.labelled.compactMap { heading, meaning in
            let read = ConsentChoice.meaning(of: heading)
            return read == meaning ? nil : (heading, meaning, read)
        }
    }

    /// At first 109 of 113 were; none of the four would have let a refusal pass.
    @Test("more than a hundred headings are read as a person reads them")
    func labelled() {
        let wrong = Self.wrong()
        #expect(ConsentHeadings.labelled.count >= 100)
        #expect(wrong.isEmpty, "\(wrong.map { "\($0.heading): \($0.meant) / \($0.read)" })")
    }

    @Test("none that forbids is taken for one that allows, and the reverse")
    func neverReversed() {
        let senses: Set<ConsentHeading> = [.allows, .forbids]
        let reversed = Self.wrong().filter { senses.contains($0.meant) && senses.contains($0.read) }
        #expect(reversed.isEmpty, "\(reversed.map(\.heading))")
    }
}
