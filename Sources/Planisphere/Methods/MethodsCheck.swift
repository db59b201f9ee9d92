import GeoJSON
import GeoTypes
import Importing
import Statistics
import Wording

/// A folder of reference values, and how to tell what was found.
public struct MethodsRequest: Sendable {
    /// The files of the folder, by their names without it.
    public var files: [NamedInput]
    /// `text` or `json`.
    public var format = "text"
    public var speech = Speech.french

    public init(files: [NamedInput]) { self.files = files }

    /// Every file of a folder.
    public init(folder: String) {
        files = FolderEntry.all(of: folder).filter { !$0.isFolder }.map { .file(folder + "/" + $0.name) }
    }
}

/// Recomputes every value of a folder of reference values with the program's own statistics, and tells each difference.
public enum MethodsCheck {
    /// What became of one file.
    struct Result {
        var file: String
        /// Values that were recomputed.
        var compared = 0
        var deviations: [Deviation] = []
        /// Why the file was not looked at.
        var skipped: Phrase?
    }

    /// Fails (outcome `failed`) when a value differs; files that no section knows are named and left alone.
    public static func run(_ request: MethodsRequest) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let files = request.files.filter { $0.name.hasSuffix(".json") }.sorted { $0.name < $1.name }
        let land = try files.first { $0.name.hasSuffix("territory.json") }.map { file throws(Failure) in
            try ReferenceLand(try document(file), file: file.name)
        }
        var results: [Result] = []
        for file in files where !file.name.hasSuffix("territory.json") {
            results.append(try check(file, land))
        }
        guard results.contains(where: { $0.skipped == nil }) else {
            throw Failure(.importImpossible, Sentence(Phrases.Methods.nothingToCheck))
        }
        let isSound = results.allSatisfy { $0.deviations.isEmpty }
        let text = MethodsText(results: results, language: request.speech.language).rendered(format)
        return Answer(text: text, format.mediaType, outcome: isSound ? .done : .failed)
    }

    private static func check(_ file: NamedInput, _ land: ReferenceLand?) throws(Failure) -> Result {
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        guard let section = MethodSection.all.first(where: { name.hasPrefix($0.prefix) }) else {
            return Result(file: name, skipped: Phrases.Methods.unknownFile)
        }
        let value = try document(file)
        var result = Result(file: name)
        for (path, expected) in section.cases(in: value) {
            guard let ours = section.recompute(expected, land) else {
                result.deviations.append(
                    Deviation(path: path, expected: "", ours: Phrases.Methods.unreadable(.french), isUnreadable: true))
                continue
            }
            var comparison = ValueComparison(rules: section.rules)
            comparison.compare(expected, .object(ours), path: path)
            result.compared += comparison.compared
            result.deviations += comparison.deviations
        }
        return result
    }

    private static func document(_ file: NamedInput) throws(Failure) -> PropertyValue {
        let bytes = try file.contents(upTo: 64 << 20)
        do throws(GeoJSONError) { return try JSONDocument.value(of: bytes) } catch {
            throw Failure(.inputMalformed, Sentence(verbatim: file.name), Sentence(Phrases.pointed, error.clause))
        }
    }
}
