import ArgumentParser
import Planisphere
import Wording

extension CommandConfiguration {
    /// The page of a verb in the language of this run. The parser asks for it each time it needs it.
    static func told(
        _ name: String, _ page: HelpPage, further: String = "", version: String = "",
        verbs: [any ParsableCommand.Type] = [], otherwise: (any ParsableCommand.Type)? = nil
    ) -> CommandConfiguration {
        let language = Terminal.language.language
        return CommandConfiguration(
            commandName: name, abstract: page.abstract(language),
            discussion: page.discussion(language, further: further), version: version, subcommands: verbs,
            defaultSubcommand: otherwise)
    }
}
