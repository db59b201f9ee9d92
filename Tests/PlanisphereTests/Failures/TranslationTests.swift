import ByteStreams
import DelimitedText
import GeoData
import GeoJSON
import Geocoding
import Importing
import NeedsModel
import SpatialStore
import Spreadsheets
import TerritoryFiles
import Testing
import Wording

@testable import Planisphere

/// What a module throws, and the row of the table it must become.
struct Translation: Sendable, CustomTestStringConvertible {
    let error: any Error
    let name: FailureName
    /// A value that both sentences must show.
    let shown: String

    init(_ error: any Error, _ name: FailureName, shows shown: String) {
        self.error = error
        self.name = name
        self.shown = shown
    }

    var testDescription: String { "\(error)" }

    func check() {
        let failure = Failure(any: error)
        #expect(failure.name == name)
        for language in [Language.french, .english] {
            let sentence = failure.sentence(language)
            #expect(shown.isEmpty || sentence.contains(shown), "\(sentence)")
            #expect(!sentence.contains("{0}"), "\(sentence)")
            #expect(!sentence.contains("noTerritory"), "\(sentence)")
        }
    }
}

@Suite("What a module throws becomes a failure of the table")
struct TranslationTests {
    static let store: [Translation] = [
        Translation(NeedStoreError.notFound(path: "a.db"), .inputNotFound, shows: "a.db"),
        Translation(NeedStoreError.isDirectory(path: "a.db"), .databaseUnusable, shows: "a.db"),
        Translation(NeedStoreError.notADatabase(path: "a.db"), .databaseUnusable, shows: "a.db"),
        Translation(NeedStoreError.foreignDatabase(path: "a.db", applicationID: 7), .databaseUnusable, shows: "7"),
        Translation(NeedStoreError.newerDatabase(path: "a.db", version: 9, supported: 2), .databaseNewer, shows: "9"),
        Translation(
            NeedStoreError.olderDatabase(path: "a.db", version: 1, supported: 2), .databaseUnusable, shows: "1"),
        Translation(NeedStoreError.cannotOpen(path: "a.db", reason: "why"), .databaseUnusable, shows: "why"),
        Translation(NeedStoreError.readOnly(path: "a.db"), .databaseUnusable, shows: "a.db"),
        Translation(NeedStoreError.busy(path: "a.db"), .databaseBusy, shows: "a.db"),
        Translation(NeedStoreError.diskFull(path: "a.db"), .diskFull, shows: "a.db"),
        Translation(NeedStoreError.corrupt(path: "a.db", reason: "why"), .databaseUnusable, shows: "why"),
        Translation(NeedStoreError.inputOutput(path: "a.db", reason: "why"), .databaseUnusable, shows: "why"),
        Translation(NeedStoreError.engine(path: "a.db", code: 21, reason: "why"), .databaseUnusable, shows: "why"),
        Translation(
            NeedStoreError.territoryDiffers(installed: "here", offered: "there"), .databaseOtherTerritory,
            shows: "there"),
        Translation(NeedStoreError.needNotFound(12), .unknownNeed, shows: "12"),
        Translation(NeedStoreError.mentionNotFound(text: "Zut", context: ""), .unexpected, shows: "Zut"),
        Translation(NeedStoreError.noTerritory, .unexpected, shows: ""),
    ]

    @Test("of the store", arguments: store)
    func ofStore(_ translation: Translation) { translation.check() }

    static let files: [Translation] = [
        Translation(ByteStreamError.notFound(path: "x.csv"), .inputNotFound, shows: "x.csv"),
        Translation(ByteStreamError.isDirectory(path: "x.csv"), .inputIsDirectory, shows: "x.csv"),
        Translation(ByteStreamError.notReadable(path: "x.csv", code: 13), .inputUnreadable, shows: "x.csv"),
        Translation(ByteStreamError.readFailed(path: "x.csv", code: 5), .inputUnreadable, shows: "x.csv"),
        Translation(ByteStreamError.notWritable(path: "x.csv", code: 13), .outputUnwritable, shows: "x.csv"),
        Translation(ByteStreamError.writeFailed(path: "x.csv", code: 5), .outputUnwritable, shows: "x.csv"),
        Translation(ByteStreamError.writeFailed(path: "x.csv", code: 28), .diskFull, shows: "x.csv"),
        Translation(ByteStreamError.exists(path: "x.csv"), .outputExists, shows: "x.csv"),
    ]

    @Test("of files", arguments: files)
    func ofFiles(_ translation: Translation) { translation.check() }

    static let imports: [Translation] = [
        Translation(ImportError.source(.notFound(path: "x.csv"), file: "x.csv"), .inputNotFound, shows: "x.csv"),
        Translation(ImportError.text(.nulByte(line: 3, column: 2), file: "x.csv"), .importImpossible, shows: "x.csv"),
        Translation(ImportError.geoJSON(.empty, file: "x.geojson"), .importImpossible, shows: "x.geojson"),
        Translation(ImportError.spreadsheet(.encrypted, file: "x.xlsx"), .importImpossible, shows: "x.xlsx"),
        Translation(
            ImportError.spreadsheet(.unknownSheet(name: "zut", sheets: ["mot"]), file: "x.xlsx"), .wrongUsage,
            shows: "mot"),
        Translation(ImportError.noSheets("x.csv"), .wrongUsage, shows: "x.csv"),
        Translation(ImportError.emptyFile("x.csv"), .importImpossible, shows: "x.csv"),
        Translation(ImportError.binaryFile("x.xlsx", format: "xlsx"), .importImpossible, shows: "xlsx"),
        Translation(ImportError.noHeader(file: "x.csv", firstRow: ["un"]), .importImpossible, shows: "un"),
        Translation(ImportError.headerOnly("x.csv"), .importImpossible, shows: "x.csv"),
        Translation(ImportError.noTextColumn(file: "x.csv", columns: ["lieu"]), .importImpossible, shows: "lieu"),
        Translation(ImportError.noPlaceColumn(file: "x.csv", columns: ["mot"]), .importImpossible, shows: "mot"),
        Translation(ImportError.malformedChoice("zut"), .wrongUsage, shows: "zut"),
        Translation(ImportError.unknownField("zut"), .wrongUsage, shows: "zut"),
        Translation(
            ImportError.columnNotFound(file: "x.csv", column: "zut", columns: ["mot"]), .importImpossible,
            shows: "mot"),
        Translation(ImportError.repeatedColumn(file: "x.csv", column: "zut"), .importImpossible, shows: "zut"),
        Translation(
            ImportError.consentDoubtedLate(file: "x.csv", doubt: .unusedAnswers("Cochez")), .importImpossible,
            shows: "--no-consent-column"),
        Translation(ImportError.consentAppearsLate(file: "x.geojson", line: 33), .importImpossible, shows: "33"),
        Translation(ImportError.fieldChosenTwice(.text), .wrongUsage, shows: "text"),
    ]

    @Test("of imports", arguments: imports)
    func ofImports(_ translation: Translation) { translation.check() }

    static let territories: [Translation] = [
        Translation(TerritoryError.missingFile(file: "epci.csv"), .territoryInvalid, shows: "epci.csv"),
        Translation(
            TerritoryError.unreadable(file: "epci.csv", .notFound(path: "d/epci.csv")), .inputNotFound,
            shows: "d/epci.csv"),
        Translation(
            TerritoryError.unreadableText(file: "epci.csv", .unclosedQuote(line: 4, column: 2)), .territoryInvalid,
            shows: "epci.csv"),
        Translation(TerritoryError.emptyFile(file: "epci.csv"), .territoryInvalid, shows: "epci.csv"),
        Translation(
            TerritoryError.missingColumn(file: "epci.csv", column: "siren", found: ["nom"]), .territoryInvalid,
            shows: "nom"),
        Translation(
            TerritoryError.badValue(file: "epci.csv", line: 4, column: "siren", value: "zut"), .territoryInvalid,
            shows: "zut"),
        Translation(
            TerritoryError.duplicate(file: "epci.csv", line: 4, value: "zut"), .territoryInvalid, shows: "zut"),
        Translation(
            TerritoryError.unknownCode(file: "epci.csv", line: 4, column: "siren", value: "zut"), .territoryInvalid,
            shows: "zut"),
        Translation(
            TerritoryError.badArcs(file: "b.arcs", line: 4, .badNumber("zut")), .territoryInvalid, shows: "zut"),
        Translation(
            TerritoryError.newerFormat(file: "b.arcs", version: "9"), .territoryInvalid, shows: "9"),
        Translation(
            TerritoryError.badContours(file: "c.geojson", feature: 3, .empty), .territoryInvalid,
            shows: "c.geojson"),
        Translation(
            TerritoryError.unreadable(file: "c.gz", .badCompression(path: "c.gz")), .inputMalformed, shows: "c.gz"),
        Translation(
            TerritoryError.notDegrees(file: "c.geojson", first: "980000.0", second: "6700000.0"), .territoryInvalid,
            shows: "--crs"),
        Translation(
            TerritoryError.unknownReferenceSystem(file: "c.geojson", name: "zut"), .wrongUsage, shows: "zut"),
        Translation(TerritoryError.noCommune(file: "m.csv"), .territoryInvalid, shows: "m.csv"),
        Translation(
            TerritoryError.notWritable(file: "t", .exists(path: "t/epci.csv")), .outputExists, shows: "t/epci.csv"),
        Translation(GeoDataError.notFound(lookedAt: ["a", "b"]), .territoryInvalid, shows: "a, b"),
        Translation(GeoDataError.incomplete(folder: "a", missing: "sample"), .territoryInvalid, shows: "sample"),
    ]

    @Test("of territories and of the program's own data", arguments: territories)
    func ofTerritories(_ translation: Translation) { translation.check() }

    static let place = TextPosition(line: 4, column: 7, byteOffset: 90)
    static let texts: [Translation] = [
        Translation(GeoJSONError.source(.notFound(path: "p.geojson")), .inputNotFound, shows: "p.geojson"),
        Translation(GeoJSONError.syntax(place, expected: .commaOrBrace, found: "zut"), .importImpossible, shows: "zut"),
        Translation(GeoJSONError.unexpectedEnd(place), .importImpossible, shows: "4"),
        Translation(GeoJSONError.tooDeep(place, limit: 64), .importImpossible, shows: "64"),
        Translation(GeoJSONError.tooLarge(place, limit: 4096), .importImpossible, shows: "4"),
        Translation(GeoJSONError.repeatedFeatures(place), .importImpossible, shows: "4"),
        Translation(GeoJSONError.notGeoJSON(place, found: "zut"), .importImpossible, shows: "4"),
        Translation(
            GeoJSONError.invalidFeature(place, feature: 12, .invalidBoundingBox), .importImpossible, shows: "12"),
        Translation(DelimitedTextError.source(.notFound(path: "a.csv")), .inputNotFound, shows: "a.csv"),
        Translation(DelimitedTextError.binary(format: "pdf"), .importImpossible, shows: "pdf"),
        Translation(DelimitedTextError.invalidUTF8(line: 31, byteOffset: 9), .importImpossible, shows: "31"),
        Translation(DelimitedTextError.unclosedQuote(line: 31, column: 9), .importImpossible, shows: "31"),
        Translation(
            DelimitedTextError.fieldTooLarge(line: 31, column: 9, limit: 64), .importImpossible, shows: "64"),
        Translation(DelimitedTextError.recordTooLarge(line: 31, limit: 64), .importImpossible, shows: "64"),
        Translation(DelimitedTextError.tooManyFields(line: 31, limit: 64), .importImpossible, shows: "64"),
        Translation(DelimitedTextError.nulByte(line: 31, column: 9), .importImpossible, shows: "31"),
        Translation(GeocodingError.badLine(file: "f.csv", line: 31, text: "zut"), .inputMalformed, shows: "zut"),
        Translation(GeocodingError.notAGazetteer(offset: 31), .unexpected, shows: "31"),
        Translation(MapError.classes(asked: 31, most: 9), .wrongUsage, shows: "31"),
    ]

    @Test("of texts, gazetteers and maps", arguments: texts)
    func ofTexts(_ translation: Translation) { translation.check() }

    @Test("a failure stays what it is, and what nobody knows is unexpected")
    func others() {
        struct Strange: Error {}
        let failure = Failure(.unknownPlace, "ici", "")
        #expect(Failure(any: failure) == failure)
        #expect(Failure(any: Strange()).name == .unexpected)
    }
}
