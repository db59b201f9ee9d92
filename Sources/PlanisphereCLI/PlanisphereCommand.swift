import ArgumentParser
import Planisphere

struct PlanisphereCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "planisphere",
        abstract: "Map the needs of a territory: import, place, count, export, draw.",
        discussion: """
            EXAMPLES
              planisphere demo                       the whole job, into out/
              planisphere import atelier.csv --rejects refus.csv
              planisphere locate "St Dizier l'Eveque"
              planisphere geocode adresses.csv --column lieu
              planisphere count --by epci --by theme --format csv
              planisphere map choropleth --theme mobilite -o mobilite.svg
              planisphere export communes -o communes.geojson
              planisphere review                     what waits for a decision

            Results go to standard output, messages to standard error, in French;
            --lang en or PLANISPHERE_LANG=en changes that. Shell completion:
            planisphere --generate-completion-script bash|zsh|fish

            EXIT CODES
            \(FailureClass.all.map { "  \($0.exitCode)\t\($0.meaning)" }.joined(separator: "\n"))
            """,
        version: Release.version,
        subcommands: [
            DemoCommand.self, ImportCommand.self, GeocodeCommand.self, LocateCommand.self, ReviewCommand.self,
            CountCommand.self, MapCommand.self, ExportCommand.self, TerritoryCommand.self,
            DoctorCommand.self,
        ])
}
