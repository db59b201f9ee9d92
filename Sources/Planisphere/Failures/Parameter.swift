public import Wording

/// A parameter of a request inside the sentence of a failure: each face writes it as its users do, `--near` on a
/// command line and `near=` in an address.
public enum Parameter {
    // Private-use characters: nothing that anybody writes has them.
    private static let start: Character = "\u{E000}"
    private static let end: Character = "\u{E001}"

    /// The argument of a sentence that names the parameter.
    static func named(_ name: String) -> String { "\(start)\(name)\(end)" }

    /// How a face writes parameters.
    public enum Style: Hashable, Sendable {
        /// `--near`
        case option
        /// `near=`
        case query
        /// The bare name, where it is not known which face will show the sentence.
        case name

        func written(_ name: Substring) -> String {
            switch self {
            case .option: "--\(name)"
            case .query: "\(name)="
            case .name: String(name)
            }
        }
    }

    static func write(_ sentence: String, _ style: Style) -> String {
        guard sentence.contains(start) else { return sentence }
        var text = ""
        var rest = Substring(sentence)
        while let open = rest.firstIndex(of: start), let close = rest[open...].firstIndex(of: end) {
            text += rest[..<open] + style.written(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}

extension Failure {
    /// The sentence as a note beside an answer: its face writes the parameters.
    public var phrase: Phrase { Phrase(sentence(.french), sentence(.english)) }

    /// The sentence as a face says it.
    public func sentence(_ language: Language, _ style: Parameter.Style) -> String {
        Parameter.write(sentence(language), style)
    }
}
