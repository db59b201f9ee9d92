import ByteStreams
import DelimitedText
import GeoTypes
import Importing
import NeedsModel

/// A few words of the programme, enough for tests.
enum TestVocabulary {
    static let vocabulary = Vocabulary(
        themesVersion: "1",
        themes: [
            theme("mobilite", "MO", "Mobilité", "Mobility", ["transports", "bus"]),
            theme("sante-d-avenir", "SA", "Santé d'avenir", "Health of the future", ["santé", "médecin"]),
            theme("energie", "EN", "Énergie", "Energy", []),
        ],
        kinds: [
            .init(id: "revolte", labelFrench: "Révolte", labelEnglish: "Outrage", synonyms: ["colère"]),
            .init(id: "reve", labelFrench: "Rêve", labelEnglish: "Dream", synonyms: []),
            .init(id: "besoin", labelFrench: "Besoin", labelEnglish: "Need", synonyms: ["besoins"]),
        ],
        audiences: [
            .init(id: "grand-public", labelFrench: "Grand public", labelEnglish: "General public", synonyms: ["tous"]),
            .init(id: "jeunesse", labelFrench: "Jeunesse", labelEnglish: "Young people", synonyms: ["jeunes"]),
        ])

    private static func theme(
        _ id: String, _ code: String, _ french: String, _ english: String, _ synonyms: [String]
    ) -> Theme {
        Theme(
            id: id, code: code, labelFrench: french, labelEnglish: english, colour: "#000000", pattern: "solid",
            synonyms: synonyms)
    }
}

/// What a text gives when it is imported.
struct Imported {
    var needs: [WrittenNeed] = []
    var lines: [Int] = []
    var warnings: [[RowWarning]] = []
    var rejected: [RejectedRow] = []
    var report: ImportReport
    var file: NeedFile

    init(
        _ text: String, columns: [String] = [], source: String? = "test", chunk: Int = .max, epsg: Int? = nil,
        home: BoundingBox? = nil, profile: String = "auto"
    ) throws {
        try self.init(
            Array(text.utf8), columns: columns, source: source, chunk: chunk, epsg: epsg, home: home, profile: profile)
    }

    init(
        _ bytes: [UInt8], columns: [String] = [], source: String? = "test", limits: TextLimits = .init(),
        chunk: Int = .max, epsg: Int? = nil, home: BoundingBox? = nil, splitsLines: Bool = false,
        profile: String = "auto"
    ) throws {
        var options = NeedFileOptions(vocabulary: TestVocabulary.vocabulary)
        options.columns = try columns.map { try ColumnChoice(parsing: $0) }
        options.source = source
        options.limits = limits
        options.epsg = epsg
        options.home = home
        if let choice = ProfileChoice(named: profile) { options.profile = choice }
        options.splitsLines = splitsLines
        file = try NeedFile.open(BufferSource(bytes, chunk: chunk), named: "dossier/test.csv", options: options)
        report = ImportReport(file: file)
        while let outcome = try file.next() {
            report.count(outcome)
            switch outcome {
            case .row(let row, let warnings):
                needs.append(row.need)
                lines.append(row.line)
                self.warnings.append(warnings)
            case .rejected(let row): rejected.append(row)
            }
        }
    }
}
