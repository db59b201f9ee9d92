/// A span of a text that is a known name.
struct Mention: Sendable {
    /// Tokens, first and past the last.
    var first: Int
    var end: Int
    /// Heads of the postings of the span as it stands and of its skeleton; −1 for none.
    var full: Int32
    var skeleton: Int32
    var letters: Int
    /// One short or ordinary word (« Croix », « Sainte-Marie »): it must stand alone to be a place.
    var isOrdinary = false
    var setting: Setting = []

    /// Where in the text it stands.
    struct Setting: OptionSet, Sendable {
        let rawValue: UInt16
        /// « rue de Belfort »: names a street.
        static let street = Setting(rawValue: 1)
        /// « près de Delle ».
        static let near = Setting(rawValue: 2)
        /// « lycée Sainte-Marie »: may name the thing and not the place.
        static let thing = Setting(rawValue: 4)
        /// « à Croix », « commune de Croix »: a place for certain.
        static let locative = Setting(rawValue: 8)
        /// Unknown words stand in the same segment.
        static let amongUnknown = Setting(rawValue: 16)
        /// « la Fontaine » for Fontaine: an article that the name has not.
        static let article = Setting(rawValue: 32)
        /// « agglo de Belfort ».
        static let grouped = Setting(rawValue: 64)
        /// « canton de Delle ».
        static let vague = Setting(rawValue: 128)
        /// « Belfort-sur-… », « …-lès-Belfort »: a link to a word that nobody knows.
        static let linked = Setting(rawValue: 256)
        /// « frais de port »: more is said of it.
        static let followed = Setting(rawValue: 512)
    }

    var span: Range<Int> { first..<end }
}
