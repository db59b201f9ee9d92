import GeoJSON
import GeoTypes
import Wording

/// The report of a check of the methods.
struct MethodsText {
    let results: [MethodsCheck.Result]
    let language: Language

    func rendered(_ format: ReportFormat) -> String {
        format == .json ? String(decoding: JSONDocument.bytes(of: document), as: UTF8.self) : text
    }

    private var text: String {
        var lines: [String] = []
        for result in results {
            if let skipped = result.skipped {
                lines.append(result.file + " : " + skipped(language))
                continue
            }
            lines.append(
                Phrases.Methods.compared(language, result.compared, [result.file])
                    + (result.deviations.isEmpty
                        ? Phrases.Methods.noDeviation(language)
                        : Phrases.Methods.deviations(language, result.deviations.count)))
            for deviation in result.deviations {
                lines.append(
                    "  ✗ "
                        + (deviation.isUnreadable
                            ? deviation.path + " : " + Phrases.Methods.unreadable(language)
                            : Phrases.Methods.deviation(
                                language, [deviation.path, deviation.expected, deviation.ours])))
            }
        }
        let total = results.reduce(0) { $0 + $1.deviations.count }
        lines.append(total == 0 ? Phrases.Methods.sound(language) : Phrases.Methods.notSound(language, total))
        return lines.joined(separator: "\n") + "\n"
    }

    private var document: PropertyValue {
        let files = results.map { result -> PropertyValue in
            let deviations = result.deviations.map { deviation -> PropertyValue in
                .object([
                    "path": .string(deviation.path), "expected": .string(deviation.expected),
                    "computed": .string(deviation.ours),
                ])
            }
            return .object([
                "file": .string(result.file), "compared": .count(result.compared),
                "skipped": .bool(result.skipped != nil), "deviations": .array(deviations),
            ])
        }
        return .object([
            "files": .array(files), "sound": .bool(results.allSatisfy { $0.deviations.isEmpty }),
        ])
    }
}
