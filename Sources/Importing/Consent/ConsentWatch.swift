/// Watches what the rows of a file say about consent beside their headings: whether the column of consent holds answers,
/// and whether a column that is used for nothing does, or one that was taken for something else.
struct ConsentWatch {
    /// A column that is watched: its place or name, what people call it.
    private struct Column {
        var name: String
        var tally = AnswerTally()
    }

    /// Found in the headings; the first one found stays.
    var headingDoubt: ConsentDoubt?
    /// A column of consent is known and sure: what others hold is about something else.
    var hasConsent = false
    private var unused: [Column] = []
    private var taken: [Column] = []
    private var consent: [Column] = []
    private var reader = AnswerReader()
    private let spoken = SpokenConsent()

    /// - Returns: the number by which its cells are counted.
    mutating func watchUnused(_ name: String) -> Int {
        unused.append(Column(name: name))
        return unused.count - 1
    }

    /// A column that was taken for something else by its heading, which may ask for consent after all: « Public ? ».
    mutating func watchTaken(_ name: String) -> Int {
        taken.append(Column(name: name))
        return taken.count - 1
    }

    mutating func watchConsent(_ name: String) -> Int {
        consent.append(Column(name: name))
        return consent.count - 1
    }

    mutating func count(unused number: Int, _ cell: UnsafeRawBufferPointer) {
        unused[number].tally.count(cell, &reader)
        unused[number].tally.countSpeech(cell, spoken)
    }

    mutating func count(taken number: Int, _ cell: UnsafeRawBufferPointer) {
        taken[number].tally.count(cell, &reader)
    }

    mutating func count(consent number: Int, _ cell: UnsafeRawBufferPointer) {
        consent[number].tally.count(cell, &reader)
    }

    /// By the rows counted so far.
    var doubt: ConsentDoubt? {
        if let headingDoubt { return headingDoubt }
        if let column = consent.first(where: \.tally.isUnreadable) { return .unreadableAnswers(column.name) }
        if hasConsent { return nil }
        let asking = taken.first(where: \.tally.isAnswered) ?? unused.first(where: \.tally.asksSomething)
        return asking.map { .unusedAnswers($0.name) }
    }
}
