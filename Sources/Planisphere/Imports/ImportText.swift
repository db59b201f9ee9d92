import GeoJSON
import GeoTypes
import Importing
import NeedsModel
import Wording

/// The report of an import: what was read, what became of it, and every refused row that fits.
struct ImportText {
    private static let shownRows = 20

    let results: [FileImport.Result]
    let request: ImportRequest

    func rendered(_ format: ReportFormat) -> String {
        format == .json
            ? String(decoding: JSONDocument.bytes(of: .object(document)), as: UTF8.self)
            : results.map(text).joined(separator: "\n")
    }

    /// Of files that were all kept.
    static func failureClass(_ results: [FileImport.Result]) -> FailureClass {
        results.contains { $0.report.rejected > 0 } ? .partial : .done
    }

    private var language: Language { request.speech.language }

    private func text(_ result: FileImport.Result) -> String {
        let report = result.report
        var lines = [Phrases.importFile(language, [report.file])]
        lines += aboutTable(report)
        guard report.read > 0 else { return lines.joined(separator: "\n") + "\n" }
        let taken = result.failure == nil ? report.taken : 0
        lines.append(
            "  " + Phrases.rowsRead(language, report.read) + " = " + Phrases.rowsImported(language, taken) + " + "
                + Phrases.rowsRejected(language, report.rejected) + ".")
        if result.failure == nil {
            let dry = request.isDryRun ? Phrases.importDry(language) : ""
            lines.append(
                "  " + dry
                    + Phrases.importChanged(
                        language, report.added, [language.integer(report.updated), language.integer(report.unchanged)]))
            lines.append("  " + placed(result))
        }
        if result.failure == nil, result.placements.withoutWorkshop > 0 {
            lines.append("  " + Phrases.importWithoutWorkshop(language, result.placements.withoutWorkshop))
        }
        if report.held > 0 { lines.append("  " + Phrases.importHeld(language, report.held)) }
        if report.withoutConsent > 0 {
            lines.append("  " + Phrases.importWithoutConsent(language, report.withoutConsent))
        }
        for list in [
            (Phrases.unusedColumns, report.unknownColumns), (Phrases.repeatedColumns, report.duplicateColumns),
        ]
        where !list.1.isEmpty {
            lines.append("  " + list.0(language, [shortened(list.1)]))
        }
        lines += warnings(report) + refused(report)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The first ten names, and that there are more.
    private func shortened(_ names: [String]) -> String {
        language.list(names, most: 10)
    }

    private func placed(_ result: FileImport.Result) -> String {
        let parts = PlacementLevel.allCases.compactMap { level in
            result.placements.levels[level].map { Phrases.placedAt(level.rawValue)(language, $0) }
        }
        var text = Phrases.importPlaced(language, [parts.isEmpty ? "0" : parts.joined(separator: " + ")])
        if result.placements.waiting > 0 { text += " " + Phrases.importWaiting(language, result.placements.waiting) }
        return text
    }

    private func warnings(_ report: Importing.ImportReport) -> [String] {
        report.warnings.prefix(Self.shownRows).map { warning in
            let times = warning.count > 1 ? " " + Phrases.importTimes(language, ["\(warning.count)"]) : ""
            return "  ⚠ " + Phrases.importLine(language, ["\(warning.firstLine)"]) + warning.warning.sentence(language)
                + times
        }
    }

    private func refused(_ report: Importing.ImportReport) -> [String] {
        var lines = report.rejectedRows.prefix(Self.shownRows).map { row in
            "  ✗ " + row.sentence(language)
        }
        let rest = report.rejected - lines.count
        if rest > 0 { lines.append("  " + Phrases.importMore(language, rest)) }
        return lines
    }

    // MARK: - For scripts

    private var document: Properties {
        ["dry_run": .bool(request.isDryRun), "files": .array(results.map { .object(members($0)) })]
    }

    private func members(_ result: FileImport.Result) -> Properties {
        let report = result.report
        func integer(_ value: Int) -> PropertyValue { .integer(Int64(value)) }
        func counts<Key: RawRepresentable<String> & Hashable & CaseIterable>(_ counts: [Key: Int]) -> PropertyValue {
            var members = Properties()
            for key in Key.allCases { if let count = counts[key] { members[key.rawValue] = integer(count) } }
            return .object(members)
        }
        var members: Properties = [
            "file": .string(report.file),
            "error": result.failure.map { .string($0.name.name) } ?? .null,
            "error_sentence": result.failure.map { .string($0.sentence(language, .name)) } ?? .null,
        ]
        let figures: [(String, Int)] = [
            ("read", report.read), ("imported", result.failure == nil ? report.taken : 0),
            ("rejected", report.rejected), ("added", report.added), ("updated", report.updated),
            ("unchanged", report.unchanged), ("held", report.held), ("without_consent", report.withoutConsent),
            ("voices", report.voices), ("waiting", result.placements.waiting),
            ("without_workshop", result.placements.withoutWorkshop),
        ]
        for (name, value) in figures { members[name] = integer(value) }
        for (name, value) in tableMembers(report) { members[name] = value }
        members["levels"] = counts(result.placements.levels)
        members["statuses"] = counts(result.placements.statuses)
        members["unknown_columns"] = .array(report.unknownColumns.map { .string($0) })
        members["duplicate_columns"] = .array(report.duplicateColumns.map { .string($0) })
        members["warnings"] = .array(report.warnings.map { .object(self.members($0)) })
        members["rejected_rows"] = .array(report.rejectedRows.map { .object(self.members($0)) })
        return members
    }

    private func members(_ warning: Importing.ImportReport.CountedWarning) -> Properties {
        [
            "line": .integer(Int64(warning.firstLine)), "id": .string(warning.warning.id),
            "count": .integer(Int64(warning.count)), "sentence": .string(warning.warning.sentence(language)),
        ]
    }

    private func members(_ row: RejectedRow) -> Properties {
        [
            "line": .integer(Int64(row.line)), "column": row.column.map { .string($0) } ?? .null,
            "value": .string(row.value), "reason_id": .string(row.reason.id),
            "reason": .string(row.reasonSentence(language)),
        ]
    }
}
