/// The programme's lists, versioned data: themes, kinds, audiences, each in its printed order.
public struct Vocabulary: Hashable, Sendable {
    /// « 1 ».
    public var themesVersion: String
    public var themes: [Theme]
    public var kinds: [Term]
    public var audiences: [Term]

    /// A word of a closed list.
    public struct Term: Hashable, Sendable {
        public var id: String
        public var labelFrench: String
        public var labelEnglish: String
        public var synonyms: [String]

        public init(id: String, labelFrench: String, labelEnglish: String, synonyms: [String]) {
            self.id = id
            self.labelFrench = labelFrench
            self.labelEnglish = labelEnglish
            self.synonyms = synonyms
        }
    }

    public init(themesVersion: String, themes: [Theme], kinds: [Term], audiences: [Term]) {
        self.themesVersion = themesVersion
        self.themes = themes
        self.kinds = kinds
        self.audiences = audiences
    }

    public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }
}
