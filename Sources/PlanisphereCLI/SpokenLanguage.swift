import Planisphere

/// The language of a run, known before its arguments are parsed: help and complaints of the parser follow it.
enum SpokenLanguage {
    private static let option = "--lang"

    /// `--lang` of the command line, else PLANISPHERE_LANG, else French.
    ///
    /// - Throws: a language that nobody here speaks.
    static func chosen(in arguments: [String]) throws(Failure) -> Speech {
        guard let code = code(in: arguments.prefix { $0 != "--" }) else {
            return Speech.preferred(Terminal.environment("PLANISPHERE_LANG"))
        }
        guard code == "fr" || code == "en" else { throw Failure(.unknownValue, option, code, "fr, en") }
        return Speech.preferred(code)
    }

    private static func code(in arguments: ArraySlice<String>) -> String? {
        for (place, argument) in zip(arguments.indices, arguments) {
            if argument == option, arguments.indices.contains(place + 1) { return arguments[place + 1] }
            if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
        }
        return nil
    }
}
