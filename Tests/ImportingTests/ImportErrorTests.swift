import ByteStreams
import DelimitedText
import GeoJSON
import Importing
import NeedsModel
import Spreadsheets
import Testing
import Wording

@Suite("A file that cannot be read says why and what to do")
struct ImportErrorTests {
    static func error(_ text: String, columns: [String] = []) -> ImportError? {
        error(Array(text.utf8), columns: columns)
    }

    static func error(_ bytes: [UInt8], columns: [String] = []) -> ImportError? {
        do {
            _ = try Imported(bytes, columns: columns)
            return nil
        } catch { return error as? ImportError }
    }

    private let file = "dossier/test.csv"

    @Test("an empty file, one of white space, and one with a byte order mark only are empty")
    func empty() {
        #expect(Self.error("") == .emptyFile(file))
        #expect(Self.error("\n\n") == .emptyFile(file))
        #expect(Self.error("\u{FEFF}") == .emptyFile(file))
    }

    @Test("a workbook and other binary files are told as what they are")
    func binary() {
        #expect(Self.error([0x50, 0x4B, 3, 4, 20, 0]) == .spreadsheet(.damaged(part: nil), file: file))
        #expect(
            Self.error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
                == .spreadsheet(.binaryWorkbook(format: "xls"), file: file))
        #expect(Self.error([UInt8](repeating: 1, count: 100)) == .binaryFile(file, format: nil))
        #expect(
            ImportError.binaryFile("a.xlsx", format: "xlsx").sentence(.french).contains("classeur"))
    }

    @Test("a folder is told as a folder")
    func folder() {
        #expect(throws: ImportError.source(.isDirectory(path: "/"), file: "/")) {
            try NeedFile.open(path: "/", options: NeedFileOptions(vocabulary: TestVocabulary.vocabulary))
        }
    }

    @Test("a file without a place column lists its columns")
    func noPlace() throws {
        let error = try #require(Self.error("texte;couleur\nbus;bleu\n"))
        #expect(error == .noPlaceColumn(file: file, columns: ["texte", "couleur"]))
        #expect(error.sentence(.french).contains("«\u{A0}texte\u{A0}», «\u{A0}couleur\u{A0}»"))
        #expect(error.sentence(.english).contains("“texte”, “couleur”"))
    }

    @Test("a file without a text column, without a header, with a header only")
    func header() {
        #expect(Self.error("lieu,n°\nBelfort,1\n") == .noTextColumn(file: file, columns: ["lieu", "n°"]))
        #expect(Self.error("Un bus;Delle\n") == .noHeader(file: file, firstRow: ["Un bus", "Delle"]))
        #expect(Self.error("texte;lieu\n\n") == .headerOnly(file))
    }

    @Test("a choice of columns that cannot be obeyed is refused")
    func choices() {
        let table = "a;b;A\n1;2;3\n"
        #expect(Self.error(table, columns: ["text"]) == .malformedChoice("text"))
        #expect(Self.error(table, columns: ["colour=a"]) == .unknownField("colour"))
        #expect(
            Self.error(table, columns: ["text=c"])
                == .columnNotFound(file: file, column: "c", columns: ["a", "b", "A"]))
        #expect(Self.error("a;a;b\n1;2;3\n", columns: ["text=a"]) == .repeatedColumn(file: file, column: "a"))
        #expect(Self.error(table, columns: ["text=a", "texte=b"]) == .fieldChosenTwice(.text))
    }

    @Test("a byte that is no UTF-8 past the head is read as what it is, and its row told")
    func notUTF8() throws {
        let rows = String(repeating: "un bus;Delle\n", count: 6000)
        let bytes = Array("texte;lieu\n\(rows)".utf8) + [0x74, 0xE9, 0x3B, 0x78, 10]
        let imported = try Imported(bytes)
        #expect(imported.needs.last?.text == "té")
        #expect(imported.warnings.last == [.repairedBytes] && imported.file.repairedBytes == 1)
        #expect(imported.report.warnings.map(\.firstLine) == [6002])
    }

    @Test("a file that is said to be UTF-8 and is not is told with the line, and Windows-1252 is proposed")
    func saidUTF8() {
        let error = ImportError.text(.invalidUTF8(line: 6002, byteOffset: 12), file: file)
        #expect(error.sentence(.french).contains("--encoding windows-1252"))
    }

    @Test("a quote that is never closed is told with the line where it opened")
    func unclosedQuote() {
        #expect(
            Self.error("texte;lieu\nbus;Delle\nvélo;\"Delle\nfin;x\n")
                == .text(.unclosedQuote(line: 3, column: 2), file: file))
    }

    @Test("every error has a sentence in both languages, with nothing left to fill")
    func sentences() {
        let place = TextPosition(line: 1, column: 2, byteOffset: 1)
        let errors: [ImportError] = [
            .source(.notFound(path: "x"), file: "x"), .text(.invalidUTF8(line: 1, byteOffset: 2), file: "x"),
            .text(.unclosedQuote(line: 1, column: 1), file: "x"), .emptyFile("x"), .binaryFile("x", format: nil),
            .binaryFile("x", format: "xls"), .noHeader(file: "x", firstRow: ["a"]), .headerOnly("x"),
            .noTextColumn(file: "x", columns: ["a"]), .noPlaceColumn(file: "x", columns: ["a"]), .malformedChoice("x"),
            .unknownField("x"), .columnNotFound(file: "x", column: "a", columns: ["b"]),
            .repeatedColumn(file: "x", column: "a"), .fieldChosenTwice(.text), .consentAppearsLate(file: "x", line: 2),
            .consentDoubtedLate(file: "x", doubt: .unusedAnswers("a")),
            .geoJSON(.syntax(place, expected: .value, found: "b"), file: "x"),
            .geoJSON(.unexpectedEnd(place), file: "x"),
            .geoJSON(.notGeoJSON(place, found: ""), file: "x"), .geoJSON(.tooLarge(place, limit: 9), file: "x"),
        ]
        for error in errors {
            let french = error.sentence(.french)
            let english = error.sentence(.english)
            #expect(!french.contains("{") && !english.contains("{"), "\(french)")
            #expect(french != english)
        }
    }
}
