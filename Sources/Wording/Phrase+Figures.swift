extension Phrase {
    /// A number as each language writes it.
    public static func integer(_ value: Int) -> Phrase {
        Phrase(Language.french.integer(value), Language.english.integer(value))
    }

    public static func decimal(_ value: Double, places: Int) -> Phrase {
        Phrase(Language.french.decimal(value, places: places), Language.english.decimal(value, places: places))
    }

    /// A share of 1 is 100 %.
    public static func percent(_ share: Double) -> Phrase {
        Phrase(Language.french.percent(share), Language.english.percent(share))
    }

    /// A phrase that agrees with its number.
    public static func counted(_ phrase: CountedPhrase, _ count: Int) -> Phrase { phrase.filled(count) }
}

extension Phrase {
    /// Sentences or names in a row.
    public static func joined(_ items: [Phrase], by separator: String) -> Phrase {
        Phrase(items.map(\.french).joined(separator: separator), items.map(\.english).joined(separator: separator))
    }
}
