import Wording

/// What a person said about the source of a file.
struct SourceOptions {
    /// Its name.
    let source: String
    let similar: SimilarRows
    let withdrawsMissing: Bool
    let isConfirmed: Bool
    /// Who is told in the log to have withdrawn needs.
    let author: String
    let language: Language

    init(_ request: ImportRequest, source: String) {
        self.source = source
        similar = request.similar
        withdrawsMissing = request.withdrawsMissing
        isConfirmed = request.confirmsSource
        author = "import"
        language = request.speech.language
    }
}
