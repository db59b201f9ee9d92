import Testing

@testable import Geocoding

@Suite("Table of names")
struct NameTableTests {
    @Test("two spellings of one hash are two spellings")
    func equalHashes() {
        var table = NameTable(expecting: 4)
        let (left, right) = (Array("belfort".utf8), Array("delle".utf8))
        table.insert(left[...], 7, name: 1, form: .full)
        table.insert(right[...], 7, name: 2, form: .full)
        let found = table.head(7) { $0 == right[...] }
        #expect(found >= 0 && table.postings[Int(found)].name == 2)
        #expect(table.head(7) { $0.isEmpty } == -1)
    }

    @Test("every word of the lists is a key of its own: none has more than sixteen letters")
    func words() {
        for list in FrenchPlaceWords.byRole {
            for word in list.words.split(whereSeparator: \.isWhitespace) {
                #expect(PlaceWords.french.roles(of: Array(word.utf8)[...]).isAny(list.role), "\(word)")
            }
        }
    }
}
