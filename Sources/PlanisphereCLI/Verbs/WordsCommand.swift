import ArgumentParser
import Planisphere
import Wording

struct WordsCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("words", Phrases.Help.wordsVerb) }

    @Option(help: .told(Phrases.Help.mostWords, value: Phrases.Help.Value.count))
    var limit = 30

    @OptionGroup var analysis: AnalysisOptions

    func run() throws {
        try analysis.answer { request, workspace in try DescribeWords.run(request, most: limit, in: workspace) }
    }
}
