import GeoJSON
import GeoTypes
import Importing
import NeedsModel
import Wording

/// The report of an import: what was read, what became of it, and every refused row that fits.
struct ImportText {
    static let shownRows = 20

    let results: [FileImport.Result]
    let request: ImportRequest

    func rendered(_ format: ReportFormat) -> String {
        format == .json
            ? String(decoding: JSONDocument.bytes(of: .object(document)), as: UTF8.self)
            : results.map(text).joined(separator: "\n")
    }

    /// Of files that were all kept.
    static func failureClass(_ results: [FileImport.Result]) -> FailureClass {
        results.contains { $0.report.rejected > 0 || $0.findings.leavesProposals } ? .partial : .done
    }

    var language: Language { request.speech.language }

    private func text(_ result: FileImport.Result) -> String {
        let report = result.report
        var lines = [Phrases.importFile(language, [report.file])]
        if let abandoned = result.abandoned, abandoned.read > 0 {
            lines.append(
                "  "
                    + Phrases.Interruptions.abandoned(
                        language, [language.integer(abandoned.read), language.integer(abandoned.rejected)]))
            lines += refused(abandoned)
        }
        lines += form(report) + aboutTable(report)
        guard report.read > 0 else { return lines.joined(separator: "\n") + "\n" }
        let taken = result.failure == nil ? report.taken : 0
        lines.append(
            "  " + Phrases.rowsRead(language, report.read) + " = " + Phrases.rowsImported(language, taken) + " + "
                + Phrases.rowsRejected(language, report.rejected)
                + (report.erased > 0 ? " + " + Phrases.rowsErased(language, report.erased) : "") + ".")
        if result.failure == nil {
            let dry = request.isDryRun ? Phrases.importDry(language) : ""
            lines.append(
                "  " + dry
                    + Phrases.importChanged(
                        language, report.added, [language.integer(report.updated), language.integer(report.unchanged)]))
            lines.append("  " + placed(result))
        }
        if result.failure == nil, result.placements.standingAbove > 0 {
            lines.append("  " + Phrases.importStandingAbove(language, result.placements.standingAbove))
        }
        lines += sourceLines(result)
        if result.failure == nil, result.placements.withoutWorkshop > 0 {
            lines.append("  " + Phrases.importWithoutWorkshop(language, result.placements.withoutWorkshop))
        }
        if result.failure == nil { lines += parts(report) }
        if let doubt = report.consentDoubt {
            lines.append("  ⚠ " + Phrases.importUnclearConsent(language, [doubt.sentence(language)]))
        }
        if result.known == nil { lines += notPublished(report) }
        for list in [
            (Phrases.unusedColumns, report.unknownColumns), (Phrases.repeatedColumns, report.duplicateColumns),
        ]
        where !list.1.isEmpty {
            lines.append("  " + list.0(language, [shortened(list.1)]))
        }
        lines += warnings(report) + refused(report)
        return lines.joined(separator: "\n") + "\n"
    }

    /// As it is after the import; of a file that was here before under another name, decisions may have settled all of it.
    private func notPublished(_ report: Importing.ImportReport) -> [String] {
        var lines: [String] = []
        if report.held > 0 { lines.append("  " + Phrases.importHeld(language, report.held)) }
        if report.withoutConsent > 0 {
            lines.append("  " + Phrases.importWithoutConsent(language, report.withoutConsent))
        }
        return lines
    }

    /// Which tool's export it is, and by what it was known.
    private func words(_ match: ProfileMatch) -> String {
        match.isNamed
            ? Phrases.importNamedProfile(language, [match.profile.name])
            : Phrases.importProfile(language, [match.profile.name, shortened(match.evidence)])
    }

    /// How the file was read: what was guessed must be seen before it is believed.
    private func form(_ report: Importing.ImportReport) -> [String] {
        var lines = report.profile.map { ["  " + words($0)] } ?? []
        guard let encoding = report.encoding else { return lines }
        let name = Phrases.encodingName(encoding)
        if let delimiter = report.delimiter {
            let sign = delimiter == 9 ? Phrases.tabulator(language) : String(UnicodeScalar(delimiter))
            lines.append("  " + Phrases.importReadDelimited(language, [name, sign]))
        } else {
            lines.append("  " + Phrases.importRead(language, [name]))
        }
        if report.repairedBytes > 0 { lines.append("  " + Phrases.importRepaired(language, report.repairedBytes)) }
        return lines
    }

    /// Rows that came back after they had been refused, and texts that are lists.
    private func parts(_ report: Importing.ImportReport) -> [String] {
        var lines: [String] = []
        if report.cameBack > 0 { lines.append("  " + Phrases.importCameBack(language, report.cameBack)) }
        let lists = report.warningCounts["several-needs"] ?? 0
        if lists > 0 { lines.append("  " + Phrases.importSplittable(language, lists)) }
        if report.splitRows > 0 {
            lines.append(
                "  " + Phrases.importSplit(language, report.splitRows, [language.integer(report.furtherNeeds)]))
        }
        return lines
    }

    /// The first ten names, and that there are more.
    private func shortened(_ names: [String]) -> String {
        language.list(names.map { $0.count > 60 ? $0.prefix(60) + "…" : $0 }, most: 10)
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
            return "  ⚠ " + Phrases.importLine(language, [place(warning)(language)])
                + warning.warning.sentence(language)
                + times
        }
    }

    private func place(_ warning: Importing.ImportReport.CountedWarning) -> Sentence {
        RejectedRow.place(line: warning.firstLine, feature: warning.firstFeature)
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
            "encoding": report.encoding.map { .string($0) } ?? .null,
            "delimiter": report.delimiter.map { .string(String(UnicodeScalar($0))) } ?? .null,
            "error_sentence": result.failure.map { .string($0.sentence(language, .name)) } ?? .null,
        ]
        let figures: [(String, Int)] = [
            ("read", report.read), ("imported", result.failure == nil ? report.taken : 0),
            ("rejected", report.rejected), ("erased", report.erased), ("added", report.added),
            ("updated", report.updated),
            ("unchanged", report.unchanged), ("held", report.held), ("without_consent", report.withoutConsent),
            ("voices", report.voices), ("waiting", result.placements.waiting),
            ("standing_above", result.placements.standingAbove),
            ("without_workshop", result.placements.withoutWorkshop), ("repaired_bytes", report.repairedBytes),
            ("came_back", report.cameBack), ("split_rows", report.splitRows), ("further_needs", report.furtherNeeds),
        ]
        for (name, value) in figures { members[name] = integer(value) }
        // Of a file that was given up nothing counts; what had been read until then stands apart.
        if let abandoned = result.abandoned {
            members["abandoned_after"] = .object([
                "read": integer(abandoned.read), "rejected": integer(abandoned.rejected),
            ])
        }
        for member in sourceMembers(result).members { members[member.name] = member.value }
        members["profile"] = report.profile.map { .object(self.members($0)) } ?? .null
        for (name, value) in tableMembers(report) { members[name] = value }
        members["levels"] = counts(result.placements.levels)
        members["statuses"] = counts(result.placements.statuses)
        members["consent_doubt"] = report.consentDoubt.map { .object(self.members($0)) } ?? .null
        members["unknown_columns"] = .array(report.unknownColumns.map { .string($0) })
        members["duplicate_columns"] = .array(report.duplicateColumns.map { .string($0) })
        members["warning_counts"] = .object(
            Properties(
                report.warningCounts.sorted { $0.key < $1.key }.map {
                    Properties.Member(name: $0.key, value: integer($0.value))
                }))
        members["warnings"] = .array(report.warnings.map { .object(self.members($0)) })
        members["rejected_rows"] = .array(report.rejectedRows.map { .object(self.members($0)) })
        return members
    }

    private func members(_ match: ProfileMatch) -> Properties {
        [
            "id": .string(match.profile.id), "name": .string(match.profile.name),
            "recognised_by": .array(match.evidence.map { .string($0) }), "named": .bool(match.isNamed),
        ]
    }

    private func members(_ feature: FeatureName?) -> PropertyValue {
        guard let feature else { return .null }
        return .object(["number": .integer(Int64(feature.number)), "id": feature.id.map { .string($0) } ?? .null])
    }

    private func members(_ doubt: ConsentDoubt) -> Properties {
        [
            "id": .string(doubt.id), "columns": .array(doubt.columns.map { .string($0) }),
            "sentence": .string(doubt.sentence(language)),
        ]
    }

    private func members(_ warning: Importing.ImportReport.CountedWarning) -> Properties {
        [
            "line": .integer(Int64(warning.firstLine)), "feature": members(warning.firstFeature),
            "id": .string(warning.warning.id),
            "count": .integer(Int64(warning.count)), "sentence": .string(warning.warning.sentence(language)),
        ]
    }

    private func members(_ row: RejectedRow) -> Properties {
        [
            "line": .integer(Int64(row.line)), "feature": members(row.feature),
            "column": row.column.map { .string($0) } ?? .null,
            "value": .string(row.value), "reason_id": .string(row.reason.id),
            "reason": .string(row.reasonSentence(language)),
        ]
    }
}
