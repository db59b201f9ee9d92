import AddressSearch
import ByteStreams
import DelimitedText
import GeoData
import GeoJSON
import GeoMath
import GeoTypes
import Geocoding
import Importing
import NeedsModel
import SpatialStore
import Spreadsheets
import Statistics
import TerritoryFiles

@testable import Planisphere

/// One error of every case of every error enum, and a switch without `default` beside each list: a case that is
/// added does not compile before it is listed there, and belongs into the list above it.
enum ErrorCases {
    static let all: [any Error] = [
        bytes, texts, json, geometry, coverage, maps, refusals, gazetteers, imports, territories, ownData, addresses,
        stores,
    ].flatMap { (errors: [any Error]) in errors }

    static let place = TextPosition(line: 4, column: 7, byteOffset: 90)

    static let bytes: [ByteStreamError] = [
        .notFound(path: "zut"), .isDirectory(path: "zut"), .notReadable(path: "zut", code: 13),
        .notWritable(path: "zut", code: 30), .readFailed(path: "zut", code: 5), .writeFailed(path: "zut", code: 28),
        .writeFailed(path: "zut", code: 200), .badCompression(path: "zut"), .exists(path: "zut"),
    ]
    static func isListed(_ error: ByteStreamError) {
        switch error {
        case .notFound, .isDirectory, .notReadable, .notWritable, .readFailed, .writeFailed, .badCompression, .exists:
            break
        }
    }

    static let texts: [DelimitedTextError] = [
        .source(.notFound(path: "zut")), .empty, .binary(format: nil), .binary(format: "pdf"),
        .invalidUTF8(line: 3, byteOffset: 9), .unclosedQuote(line: 3, column: 2),
        .fieldTooLarge(line: 3, column: 2, limit: 4096), .recordTooLarge(line: 3, limit: 4096),
        .tooManyFields(line: 3, limit: 4096), .nulByte(line: 3, column: 2),
    ]
    static func isListed(_ error: DelimitedTextError) {
        switch error {
        case .source, .empty, .binary, .invalidUTF8, .unclosedQuote, .fieldTooLarge, .recordTooLarge, .tooManyFields,
            .nulByte:
            break
        }
    }

    static let json: [GeoJSONError] =
        JSONExpectation.allCases.flatMap {
            [.syntax(place, expected: $0, found: "zut"), .syntax(place, expected: $0, found: "")]
        } + faults.flatMap { [.invalidFeature(place, feature: 12, $0), .notWritable($0)] } + [
            .source(.notFound(path: "zut")), .unexpectedEnd(place), .tooDeep(place, limit: 64),
            .tooLarge(place, limit: 4096), .empty, .notGeoJSON(place, found: "zut"), .repeatedFeatures(place),
        ]
    static func isListed(_ error: GeoJSONError) {
        switch error {
        case .source, .syntax, .unexpectedEnd, .tooDeep, .tooLarge, .empty, .notGeoJSON, .repeatedFeatures,
            .invalidFeature, .notWritable:
            break
        }
    }

    static let faults: [FeatureFault] = [
        .notAnObject(found: "zut"), .missingMember("zut"), .wrongType(member: "zut", found: "zut"),
        .unknownGeometryType("zut"), .invalidPosition(found: "zut"),
        .coordinateOutOfRange(longitude: "200", latitude: "3"), .unclosedRing(positions: 5),
        .tooFewPositions(0, needed: 4), .tooFewPositions(1, needed: 4), .tooFewPositions(2, needed: 4),
        .numberNotFinite("zut"), .invalidBoundingBox, .invalidText, .tooDeep, .tooManyMembers,
        .textTooLarge(limit: 4096), .featureTooLarge(limit: 4096), .zeroCharacter,
        .syntax(expected: .value, found: "zut"), .syntax(expected: .value, found: ""),
    ]
    static func isListed(_ error: FeatureFault) {
        switch error {
        case .notAnObject, .missingMember, .wrongType, .unknownGeometryType, .invalidPosition, .coordinateOutOfRange,
            .unclosedRing, .tooFewPositions, .numberNotFinite, .invalidBoundingBox, .invalidText, .tooDeep,
            .tooManyMembers, .textTooLarge, .featureTooLarge, .zeroCharacter, .syntax:
            break
        }
    }

    static let geometry: [GeoMathError] = [
        .vertexOutOfRange(area: 3, x: 1e13, y: 0), .tooManyVertices(count: 5_000_000_000),
        .unknownReferenceSystem(epsg: 9, reason: "zut"), .notAPlane(epsg: 4326),
        .noTransform(epsg: 9, reason: "zut"), .cannotTransform(epsg: 2154, first: 1, second: 2, reason: "zut"),
        .noOfficialPlane(department: "988"),
    ]
    static func isListed(_ error: GeoMathError) {
        switch error {
        case .vertexOutOfRange, .tooManyVertices, .unknownReferenceSystem, .notAPlane, .noTransform, .cannotTransform,
            .noOfficialPlane:
            break
        }
    }

    static let coverage: [CoverageError] = [
        .unknownArc(area: 3, reference: 8), .shortArc(arc: 8), .openRing(area: 3), .emptyArea(area: 3),
        .notOnGrid(area: 3), .stillCrossing(count: 1), .stillCrossing(count: 2), .planeCount(areas: 3, planes: 2),
        .tooLarge(vertices: 5_000_000_000),
    ]
    static func isListed(_ error: CoverageError) {
        switch error {
        case .unknownArc, .shortArc, .openRing, .emptyArea, .notOnGrid, .stillCrossing, .planeCount, .tooLarge: break
        }
    }

    static let refusals: [Refusal] = Refusal.Reason.allCases.map { Refusal($0, have: 1.5, need: 5) }

    static let maps: [MapError] =
        [
            .coverageMismatch(areas: 197, communes: 196), .unknownCode("90099"),
            .negativeCount(code: "90010", count: -1), .classes(asked: 31, most: 9),
        ] + refusals.map { .refused($0) }
    static func isListed(_ error: MapError) {
        switch error {
        case .coverageMismatch, .unknownCode, .negativeCount, .classes, .refused: break
        }
    }

    static let gazetteers: [GeocodingError] = [
        .notAGazetteer(offset: 31), .tooManyCommunes(70_000), .badLine(file: "zut", line: 3, text: "zut"),
        .badLine(file: "zut", line: 3, text: ""),
    ]
    static func isListed(_ error: GeocodingError) {
        switch error {
        case .notAGazetteer, .tooManyCommunes, .badLine: break
        }
    }

    static let workbooks: [SpreadsheetError] = [
        .source(.notFound(path: "zut")), .notAWorkbook(found: nil), .notAWorkbook(found: "docx"),
        .binaryWorkbook(format: "xls"), .encrypted, .macros, .damaged(part: nil), .damaged(part: "zut"),
        .malformed(part: "zut", line: 3, column: 4), .entities(part: "zut"), .fileTooLarge(limit: 9),
        .partTooLarge(part: "zut", limit: 9), .packedTooTightly(part: "zut", ratio: 900), .tooComplex(part: "zut"),
        .tooManyTexts(limit: 9), .tooManyRows(sheet: "zut", limit: 9), .tooManyColumns(sheet: "zut", row: 3, limit: 9),
        .noSheet, .unknownSheet(name: "zut", sheets: ["un", "deux"]),
        .cellTooLarge(sheet: "zut", row: 3, column: 4, limit: 9), .rowTooLarge(sheet: "zut", row: 3, limit: 9),
    ]
    static func isListed(_ error: SpreadsheetError) {
        switch error {
        case .source, .notAWorkbook, .binaryWorkbook, .encrypted, .macros, .damaged, .malformed, .entities,
            .fileTooLarge, .partTooLarge, .packedTooTightly, .tooComplex, .tooManyTexts, .tooManyRows,
            .tooManyColumns, .noSheet, .unknownSheet, .cellTooLarge, .rowTooLarge:
            break
        }
    }

    static let imports: [ImportError] =
        texts.map { .text($0, file: "zut") } + json.map { .geoJSON($0, file: "zut") }
        + workbooks.map { .spreadsheet($0, file: "zut") } + [
            .noSheets("zut"),
            .source(.notFound(path: "zut"), file: "zut"), .emptyFile("zut"), .binaryFile("zut", format: nil),
            .binaryFile("zut", format: "xlsx"), .noHeader(file: "zut", firstRow: ["un", "deux"]), .headerOnly("zut"),
            .noTextColumn(file: "zut", columns: ["lieu"]), .noPlaceColumn(file: "zut", columns: ["mot"]),
            .malformedChoice("zut"), .unknownField("zut"),
            .columnNotFound(file: "zut", column: "zut", columns: (1...40).map { "c\($0)" }),
            .repeatedColumn(file: "zut", column: "zut"), .fieldChosenTwice(.text),
            .consentAppearsLate(file: "zut", line: 3),
            .profileColumnsMissing(file: "zut", profile: "Decidim", missing: ["body/fr"], columns: ["texte"]),
            .consentDoubtedLate(file: "zut", doubt: .unusedAnswers("zut")),
        ]
    static func isListed(_ error: ImportError) {
        switch error {
        case .source, .text, .geoJSON, .spreadsheet, .noSheets, .emptyFile, .binaryFile, .noHeader, .headerOnly,
            .noTextColumn, .noPlaceColumn, .malformedChoice, .unknownField, .columnNotFound, .repeatedColumn,
            .fieldChosenTwice, .consentAppearsLate, .consentDoubtedLate, .profileColumnsMissing:
            break
        }
    }

    static let arcs: [TerritoryError.ArcsFault] = [
        .notArcs, .truncated(expected: 9, found: 3), .badNumber("zut"), .outOfRange("zut"),
        .unexpectedCode(found: "90001", expected: "90002"), .unknownPlane("zut"), .trailingText("zut"),
    ]
    static func isListed(_ fault: TerritoryError.ArcsFault) {
        switch fault {
        case .notArcs, .truncated, .badNumber, .outOfRange, .unexpectedCode, .unknownPlane, .trailingText: break
        }
    }

    private static let arcFaults: [TerritoryError] = arcs.map { .badArcs(file: "zut", line: 4, $0) }
    private static let coverageFaults: [TerritoryError] = coverage.map { .badCoverage(file: "zut", $0) }
    private static let fileFaults: [TerritoryError] = [
        .missingFile(file: "zut"), .unreadable(file: "zut", .notFound(path: "zut")),
        .unreadableText(file: "zut", .unclosedQuote(line: 4, column: 2)), .emptyFile(file: "zut"),
        .missingColumn(file: "zut", column: "siren", found: ["nom"]),
        .badValue(file: "zut", line: 4, column: "siren", value: "zut"),
        .badValue(file: "zut", line: 4, column: "siren", value: ""), .duplicate(file: "zut", line: 4, value: "zut"),
        .unknownCode(file: "zut", line: 4, column: "siren", value: "zut"), .newerFormat(file: "zut", version: "9"),
        .badContours(file: "zut", feature: 3, .empty), .unknownReferenceSystem(file: "zut", name: "zut"),
        .notDegrees(file: "zut", first: "940000", second: "6700000"), .noCommune(file: "zut"),
        .notWritable(file: "zut", .exists(path: "zut")), .foreignFile(file: "zut"),
        .contoursDisagree(file: "zut", communes: 3, of: 4),
    ]
    private static let farContours: [TerritoryError] = farAway.flatMap { distance in
        InseeCode("90010").map { [.contourElsewhere(file: "zut", $0, distance, epsg: 4326)] } ?? []
    }
    /// Near the other side of the Earth, and with the axes exchanged.
    private static let farAway: [DistanceFromHome] = {
        let home = BoundingBox(west: 6.6, south: 47.3, east: 7.2, north: 47.9)
        guard let degrees = try? CoordinateReferenceSystem(epsg: 4326) else { return [] }
        return [
            Extent(minX: 47.3, minY: 6.6, maxX: 47.9, maxY: 7.2), Extent(minX: 170, minY: -40, maxX: 171, maxY: -39),
        ]
        .map { DistanceFromHome(of: $0, in: degrees, from: home) }
    }()

    static let territories: [TerritoryError] = arcFaults + coverageFaults + fileFaults + farContours
    static func isListed(_ error: TerritoryError) {
        switch error {
        case .missingFile, .unreadable, .unreadableText, .emptyFile, .missingColumn, .badValue, .duplicate,
            .unknownCode, .badArcs, .badCoverage, .newerFormat, .badContours, .contourElsewhere,
            .unknownReferenceSystem, .notDegrees, .noCommune, .notWritable, .foreignFile, .contoursDisagree:
            break
        }
    }

    static let ownData: [GeoDataError] = [
        .notFound(lookedAt: ["a", "b"]), .incomplete(folder: "zut", missing: "zut"), .executableUnknown(code: 2),
    ]
    static func isListed(_ error: GeoDataError) {
        switch error {
        case .notFound, .incomplete, .executableUnknown: break
        }
    }

    static let addresses: [AddressSearchError] =
        AddressSearchError.ServerProblem.allCases.map { .badServer(text: "zut", problem: $0) } + [
            .notAJournal(path: "zut"), .damagedJournal(path: "zut", line: 31), .stream(.notFound(path: "zut")),
        ]
    static func isListed(_ error: AddressSearchError) {
        switch error {
        case .badServer, .notAJournal, .damagedJournal, .stream: break
        }
    }

    static let stores: [NeedStoreError] = [
        .notFound(path: "zut"), .isDirectory(path: "zut"), .notADatabase(path: "zut"),
        .foreignDatabase(path: "zut", applicationID: 7), .newerDatabase(path: "zut", version: 9, supported: 2),
        .olderDatabase(path: "zut", version: 1, supported: 2), .cannotOpen(path: "zut", reason: "zut"),
        .readOnly(path: "zut"), .busy(path: "zut"), .diskFull(path: "zut"), .corrupt(path: "zut", reason: "zut"),
        .inputOutput(path: "zut", reason: "zut"), .engine(path: "zut", code: 21, reason: "zut"), .noTerritory,
        .territoryDiffers(installed: "ici", offered: "zut"), .unknownPlace(level: .commune, code: nil),
        .unknownPlace(level: .epci, code: "200"), .unknownTerm(list: "theme", id: "zut"), .needNotFound(12),
        .mentionNotFound(text: "zut", context: ""), .unusableShape("zut"), .decisionNotFound(12),
        .decisionUndone(12), .decisionIsFinal(12),
        .unusableNeed(source: "zut", sourceID: "3", reason: "zut"), .unfinished(path: "zut"),
        .erasureUnfinished(path: "zut", isBeingRead: true), .erasureUnfinished(path: "zut", isBeingRead: false),
    ]
    static func isListed(_ error: NeedStoreError) {
        switch error {
        case .notFound, .isDirectory, .notADatabase, .foreignDatabase, .newerDatabase, .olderDatabase, .cannotOpen,
            .readOnly, .busy, .diskFull, .corrupt, .inputOutput, .engine, .noTerritory, .territoryDiffers,
            .missingBoundary, .unknownPlace, .unknownTerm, .needNotFound, .mentionNotFound, .unusableShape,
            .unusableNeed, .decisionNotFound, .decisionUndone, .decisionIsFinal, .unfinished, .erasureUnfinished:
            break
        }
    }
}
