import ArgumentParser
import Planisphere
import Wording

struct PlanisphereCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let language = Terminal.language.language
        let codes = FailureClass.all.map { "  \($0.exitCode)\t\($0.meaning(language))" }
        return .told(
            "planisphere", Phrases.Help.planisphere,
            further: ([Phrases.Help.exitCodes(language)] + codes).joined(separator: "\n"), version: Release.version,
            verbs: [
                DemoCommand.self, ImportCommand.self, GeocodeCommand.self, LocateCommand.self, ModerateCommand.self,
                ReviewCommand.self, CountCommand.self, ListeningCommand.self, PlanCommand.self, AnalyseCommand.self,
                WordsCommand.self, MapCommand.self, ExportCommand.self, TerritoryCommand.self, ExplainCommand.self,
                DoctorCommand.self,
            ])
    }
}
