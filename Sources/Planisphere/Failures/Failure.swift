public import Wording

/// What a use case throws: a name of the table and the values that fill its sentence.
public struct Failure: Error, Hashable, Sendable {
    public let name: FailureName
    /// One list of arguments for each language; most are the same in both.
    private let french: [String]
    private let english: [String]

    public init(_ name: FailureName, _ arguments: String...) {
        self.name = name
        french = arguments
        english = arguments
    }

    public init(_ name: FailureName, french: [String], english: [String]) {
        self.name = name
        self.french = french
        self.english = english
    }

    public func sentence(_ language: Language) -> String {
        name.phrase(language, language == .french ? french : english)
    }
}
