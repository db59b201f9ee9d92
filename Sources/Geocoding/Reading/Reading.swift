import NeedsModel
import PlainText

/// One query as the stages see it. It is reused from query to query and allocates only while it grows.
struct Reading {
    var text = FoldedText()
    var evidence = Evidence()
    /// Names in the text, in their order, outside of those that were set aside.
    var mentions: [Mention] = []
    /// Tokens taken by codes.
    var used: [Bool] = []
    /// Tokens that say nothing known.
    var unknown: [Bool] = []
    /// Words of streets and of their names.
    var street: [Bool] = []
    var subject = Subject()
    var options: [Option] = []
    var nearest = NearestNames()
    var distance = EditDistance()
    var seen = SeenPatterns()

    var unknownCount: Int { unknown.reduce(0) { $0 + ($1 ? 1 : 0) } }

    mutating func read(_ query: PlaceQuery, _ index: PlaceIndex) {
        text.read(query.text, vocabulary: index.vocabulary)
        used.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        street.removeAll(keepingCapacity: true)
        for _ in text.tokens {
            used.append(false)
            unknown.append(false)
            street.append(false)
        }
        evidence = EvidenceReader.read(text, used: &used)
        MentionFinder.find(text, index.table, into: &mentions)
        SettingReader.read(text, &mentions, used: used, unknown: &unknown, street: &street)
        takeColumns(query, index)
        SubjectReader.read(&self, index)
    }

    /// Columns beside the text go before what the text says of the same.
    private mutating func takeColumns(_ query: PlaceQuery, _ index: PlaceIndex) {
        if let column = query.postalCode, let code = Self.digits(column), code > 0 {
            if evidence.postal != 0, evidence.postal != code { evidence.otherPostal = evidence.postal }
            evidence.postal = code
        }
        if let column = query.department { readDepartment(column, index) }
        if let workshop = query.workshop {
            let row = index.territory.epcis.firstIndex { $0.siren == workshop }
            evidence.workshop = Int32(row ?? -1)
        }
    }

    private mutating func readDepartment(_ column: String, _ index: PlaceIndex) {
        let trimmed = column.filter { !$0.isWhitespace }
        let number = FrenchDepartments.number(of: trimmed)
        if number != 0 {
            evidence.department = number
            return
        }
        var words = FoldedText()
        words.read(column, vocabulary: index.vocabulary)
        var cursor = index.table.head(words.skeleton(words.tokens.indices)[...])
        while cursor >= 0 {
            let posting = index.table.postings[Int(cursor)]
            let department = index.department(of: index.names[Int(posting.name)].place)
            let kind = index.names[Int(posting.name)].kind
            if department != 0, kind == .area || kind == .outsideArea { evidence.department = department }
            cursor = posting.next
        }
    }

    /// « 90000 », « 90 000 », « F-90000 », « 1000 » (a lost zero): digits of a code; nil when there is none.
    static func digits(_ column: String) -> UInt32? {
        var value: UInt32 = 0
        var count = 0
        for byte in column.utf8.prefix(40) where byte.isDigit {
            guard count < 5 else { return nil }
            value = value * 10 + UInt32(byte & 0x0F)
            count += 1
        }
        return count == 5 || count == 4 ? value : nil
    }
}
