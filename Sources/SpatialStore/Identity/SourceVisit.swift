import NeedsModel
import PlainText

/// What an import met of the source that it brings again: which of its needs, and whether they still say the like.
struct SourceVisit {
    /// The only source of the needs that came; nil before the first and when there are several.
    private(set) var source: Int64?
    /// Number of the first need that is new.
    let firstNew: Int64
    /// Needs that were there under the same key.
    private(set) var met = 0
    /// Of those, the ones whose new words have nothing to do with what they replace.
    private(set) var strangers = 0
    /// Needs whose key is made of their content, and those whose file gives one.
    private(set) var contentKeys = 0
    private(set) var ownKeys = 0
    private var isMixed = false
    /// A bit for each number below `firstNew`, as far as needs were met.
    private var marks: [UInt64] = []

    init(firstNew: Int64) { self.firstNew = firstNew }

    mutating func come(_ need: PlacedNeed, from source: Int64) {
        if ContentKey.isOne(need.sourceID) { contentKeys += 1 } else { ownKeys += 1 }
        guard !isMixed, source != self.source else { return }
        isMixed = self.source != nil
        self.source = isMixed ? nil : source
    }

    mutating func meet(_ number: Int64, isStranger: Bool) {
        met += 1
        if isStranger { strangers += 1 }
        let word = Int(number >> 6)
        guard number >= 0, number < firstNew else { return }
        while marks.count <= word { marks.append(0) }
        marks[word] |= 1 << UInt64(number & 63)
    }

    /// A need of before that came again.
    func hasMet(_ number: Int64) -> Bool {
        let word = Int(number >> 6)
        return word >= 0 && word < marks.count && marks[word] & 1 << UInt64(number & 63) != 0
    }
}
