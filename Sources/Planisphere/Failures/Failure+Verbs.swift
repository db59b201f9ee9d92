extension Failure {
    /// A word where a verb stands, with the verbs that are like it, or all of them.
    public static func unknownVerb(_ word: String, among verbs: [String]) -> Failure {
        let near = NearNames(verbs).near(word)
        return Failure(.unknownVerb, word, (near.isEmpty ? verbs : near).joined(separator: ", "))
    }
}
