import NeedsModel

/// Understands the cells of closed columns, each different one once.
struct CellMeanings {
    struct Themes {
        var assignments: [ThemeAssignment]
        var unknown: [String]
    }

    /// An identifier, or the words that are none.
    enum Term {
        case known(String)
        case unknown(String)
    }

    private let matcher: VocabularyMatcher
    private var themeCache = ByteKeyedCache<Themes>()
    private var kindCache = ByteKeyedCache<Term>()
    private var audienceCache = ByteKeyedCache<Term>()
    private var dateCache = ByteKeyedCache<CalendarDate?>()
    private var consentCache = ByteKeyedCache<ConsentReader.Answer>()
    private var refusalCache = ByteKeyedCache<ConsentReader.Answer>()
    private var gatheringCache = ByteKeyedCache<Gathering>()
    private var textCache = ByteKeyedCache<String>()

    init(_ vocabulary: Vocabulary) { matcher = VocabularyMatcher(vocabulary) }

    mutating func themes(_ cell: UnsafeRawBufferPointer) -> Themes {
        let matcher = matcher
        return themeCache.value(of: cell) { cell in
            let (ids, unknown) = matcher.themes(CellText.string(cell))
            // Several themes share the need: their weights add up to one need.
            let weight = 1 / Double(max(ids.count, 1))
            return Themes(
                assignments: ids.map { ThemeAssignment(theme: $0, weight: weight) },
                unknown: unknown.map(CellText.withoutPerson))
        }
    }

    mutating func kind(_ cell: UnsafeRawBufferPointer) -> Term {
        let matcher = matcher
        return kindCache.value(of: cell) { cell in
            matcher.kind(CellText.string(cell)).map(Term.known) ?? .unknown(CellText.excerpt(cell))
        }
    }

    mutating func audience(_ cell: UnsafeRawBufferPointer) -> Term {
        let matcher = matcher
        return audienceCache.value(of: cell) { cell in
            matcher.audience(CellText.string(cell)).map(Term.known) ?? .unknown(CellText.excerpt(cell))
        }
    }

    mutating func date(_ cell: UnsafeRawBufferPointer) -> CalendarDate? {
        dateCache.value(of: cell) { cell in
            cell.count <= 64 ? DateReader.date(CellText.string(cell)) : nil
        }
    }

    mutating func consent(_ cell: UnsafeRawBufferPointer) -> ConsentReader.Answer {
        consentCache.value(of: cell) { ConsentReader.answer($0) }
    }

    /// The column asks whether publication is refused.
    mutating func refusal(_ cell: UnsafeRawBufferPointer) -> ConsentReader.Answer {
        refusalCache.value(of: cell) { ConsentReader.answer($0, forbids: true) }
    }

    /// How a need was gathered, from the cell of a workshop or channel.
    mutating func gathering(_ cell: UnsafeRawBufferPointer) -> Gathering {
        guard !cell.isEmpty else { return .file }
        return gatheringCache.value(of: cell) { cell in
            let words = CellText.string(cell)
            return LoneChannel.names(words) ? .alone : .workshop(words)
        }
    }

    /// Words that come again and again: places, workshops. One String for all.
    mutating func shared(_ cell: UnsafeRawBufferPointer) -> String {
        // Fifteen bytes fit into a String without memory of its own.
        cell.count <= 15 ? CellText.string(cell) : textCache.value(of: cell) { CellText.string($0) }
    }
}
