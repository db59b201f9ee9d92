import ArgumentParser
import Planisphere
import Wording

struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("doctor", Phrases.Help.doctor) }

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @Flag(help: .told(Phrases.Help.deep))
    var deep = false

    @Option(help: .told(Phrases.Help.methods, value: Phrases.Help.Value.folder))
    var methods: String?

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let request = DoctorRequest(format: format, isDeep: deep, speech: Terminal.language)
        if let methods {
            var request = MethodsRequest(folder: methods)
            request.format = format
            request.speech = Terminal.language
            return try Terminal.finish(try MethodsCheck.run(request))
        }
        let opened: Workspace
        do throws(Failure) {
            opened = try Workspace(workspace.request())
        } catch {
            return try Terminal.finish(try Doctor.run(request, without: error))
        }
        defer { opened.close() }
        try Terminal.finish(try Doctor.run(request, in: opened))
    }
}
