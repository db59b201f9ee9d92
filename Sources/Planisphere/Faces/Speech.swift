import ByteStreams
public import Wording

/// The language in which a run speaks, for faces that do not know the table of strings.
public struct Speech: Hashable, Sendable {
    public let language: Language

    init(_ language: Language) { self.language = language }

    public static let french = Speech(.french)
    public static let english = Speech(.english)

    /// « en… » is English; everything else, and nothing, is French.
    public static func preferred(_ code: String?) -> Speech {
        code?.lowercased().hasPrefix("en") == true ? .english : .french
    }
}

extension Failure {
    public func sentence(_ speech: Speech, _ style: Parameter.Style = .option) -> String {
        sentence(speech.language, style)
    }
}

extension Speech {
    /// A message as a terminal may show it, whatever the data put into it.
    public static func harmless(_ text: String) -> String { VisibleControls.visible(text) }

    /// A sentence of the table in this language.
    public func text(_ phrase: Phrase, _ style: Parameter.Style = .option) -> String {
        Parameter.write(phrase(language), style)
    }
}
