/// « This column holds that field », as a person said it: `text=ce que la personne a dit`.
public struct ColumnChoice: Hashable, Sendable {
    public var field: NeedField
    /// The heading, compared without case, accents and punctuation.
    public var column: String

    public init(field: NeedField, column: String) {
        self.field = field
        self.column = column
    }

    /// - Throws: `malformedChoice` without « = », `unknownField`.
    public init(parsing text: String) throws(ImportError) {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex, text.index(after: sign) < text.endIndex
        else { throw .malformedChoice(text) }
        let name = String(text[..<sign])
        guard let field = NeedField(named: name) else { throw .unknownField(name) }
        self.init(field: field, column: String(text[text.index(after: sign)...]))
    }
}
