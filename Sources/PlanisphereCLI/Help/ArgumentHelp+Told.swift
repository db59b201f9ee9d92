import ArgumentParser
import Planisphere
import Wording

extension ArgumentHelp {
    /// A sentence of the table in the language of this run; `value` stands in angle brackets behind the option.
    static func told(_ phrase: Phrase, _ arguments: [String] = [], value: Phrase? = nil) -> ArgumentHelp {
        let language = Terminal.language.language
        return ArgumentHelp(phrase(language, arguments), valueName: value?(language))
    }
}
