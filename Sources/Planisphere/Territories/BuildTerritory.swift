public import ByteStreams
import GeoMath
import NeedsModel
import TerritoryFiles
import Wording

/// Official files, and the folder to make of them: paths, for the files are named in the note and read more than once,
/// and a folder appears whole or not at all.
public struct TerritoryBuildRequest: Hashable, Sendable {
    public var communes: String
    public var contours: String
    public var memberships: String
    public var former: String?
    public var places: String?
    /// Names of EPCI: `siren,name`.
    public var epciNames: String?
    /// La Poste's base.
    public var postalCodes: String?
    /// « EPSG:2154 » when the contours are not in degrees.
    public var crs: String?
    /// Folder with names, aliases and label positions that people decide.
    public var about: String?
    /// SIREN of the EPCI; empty: all of the memberships.
    public var epcis: [String]
    /// Every file that is read, but for those in `about`.
    public var inputs: [String] {
        [communes, contours, memberships] + [former, places, epciNames, postalCodes].compactMap(\.self)
    }
    /// The files that will be written.
    public var outputs: [String] {
        TerritoryFolder.File.allCases.map { folder + "/" + $0.rawValue }
    }
    /// Metres, 1…25 for a territory whose maps shall be true.
    public var tolerance: Double
    public var folder: String
    public var overwrites: Bool
    /// The command as a reader can repeat it, for the note.
    public var command: String
    public var speech: Speech

    public init(
        communes: String, contours: String, memberships: String, former: String? = nil, places: String? = nil,
        about: String? = nil, epcis: [String] = [], tolerance: Double = 10, folder: String, overwrites: Bool = false,
        command: String = "", speech: Speech = .french
    ) {
        self.communes = communes
        self.contours = contours
        self.memberships = memberships
        self.former = former
        self.places = places
        self.about = about
        self.epcis = epcis
        self.tolerance = tolerance
        self.folder = folder
        self.overwrites = overwrites
        self.command = command
        self.speech = speech
    }
}

public enum BuildTerritory {
    /// Builds, writes the folder, and answers with the report. The folder is written only when everything was read.
    ///
    /// - Parameter note: where `SOURCES.md` goes: what was read, by which command, what was mended.
    public static func run(
        _ request: TerritoryBuildRequest, note: (any ByteSink)? = nil
    ) throws(Failure) -> Answer {
        guard request.tolerance >= 0, request.tolerance <= 10_000 else {
            throw Failure(
                .wrongUsage,
                Sentence(
                    Phrases.Options.tolerance, Sentence(verbatim: Parameter.named("tolerance")),
                    Sentence(request.tolerance, places: 1)))
        }
        var sources = TerritorySources(
            communes: request.communes, contours: request.contours, memberships: request.memberships,
            formerCommunes: request.former, places: request.places, about: request.about)
        sources.epciNames = request.epciNames
        sources.postalCodes = request.postalCodes
        sources.crs = request.crs
        if !request.epcis.isEmpty { sources.epcis = try request.epcis.map(siren) }
        try spareInputs(of: request)
        let (loaded, report) = try build(sources, request)
        if let note {
            let text = SourcesNote.markdown(
                for: loaded, report: report, command: request.command, toleranceMetres: request.tolerance)
            try Failure.translating {
                try note.write(text)
                try note.finish()
            }
        }
        return Answer(
            text: BuildText(report, loaded: loaded, folder: request.folder, language: request.speech.language).text)
    }

    /// A folder that holds what is read is no place for what is made of it: their names are alike.
    private static func spareInputs(of request: TerritoryBuildRequest) throws(Failure) {
        for input in request.inputs where FileIdentity.isSame(FileIdentity.folder(of: input), request.folder) {
            throw Failure(.outputHoldsInput, request.folder, input)
        }
        if let about = request.about, FileIdentity.isSame(about, request.folder) {
            throw Failure(.outputHoldsInput, request.folder, about)
        }
    }

    private static func build(
        _ sources: TerritorySources, _ request: TerritoryBuildRequest
    ) throws(Failure) -> (LoadedTerritory, BuildReport) {
        do throws(TerritoryError) {
            var (loaded, report) = try TerritoryBuilder.build(sources, toleranceMetres: request.tolerance)
            report.outputBytes = try TerritoryFolder.write(loaded, to: request.folder, overwriting: request.overwrites)
            return (loaded, report)
        } catch {
            throw Failure(error, folder: "")
        }
    }

    private static func siren(_ text: String) throws(Failure) -> SirenCode {
        guard let siren = SirenCode(text) else {
            throw Failure(
                .wrongUsage,
                Sentence(
                    Phrases.Options.siren, Sentence(verbatim: Parameter.named("epci")), Sentence(verbatim: text)))
        }
        return siren
    }
}
