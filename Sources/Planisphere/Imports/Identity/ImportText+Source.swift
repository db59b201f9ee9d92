import GeoJSON
import GeoTypes
import Importing
import SpatialStore
import Wording

/// What the report says of the source: whether it is known, what is corrected in it, what is gone.
extension ImportText {
    func sourceLines(_ result: FileImport.Result) -> [String] {
        if let known = result.known { return ["  " + already(known)] }
        let findings = result.findings
        var lines: [String] = []
        if !findings.proposals.isEmpty {
            let phrase = findings.isTaken ? Phrases.importCorrected : Phrases.importCorrections
            lines.append("  " + phrase(language, findings.proposals.count))
            lines += findings.proposals.prefix(Self.shownRows).map { "  " + line($0) }
            let rest = findings.proposals.count - Self.shownRows
            if rest > 0 { lines.append("  " + Phrases.importMoreCorrections(language, rest)) }
        }
        if findings.withdrawn > 0 { lines.append("  " + Phrases.importWithdrawn(language, findings.withdrawn)) }
        if findings.returned > 0 { lines.append("  " + Phrases.importReturned(language, findings.returned)) }
        if result.report.decided > 0 { lines.append("  " + Phrases.importDecided(language, result.report.decided)) }
        return lines
    }

    func sourceMembers(_ result: FileImport.Result) -> Properties {
        let findings = result.findings
        return [
            "imported_already_as": result.known.map { .string($0.name) } ?? .null,
            "imported_already_on": result.known?.importedOn.map { .string($0) } ?? .null,
            "corrections_taken": .bool(findings.isTaken),
            "corrections": .array(
                findings.proposals.map { proposal in
                    .object([
                        "line": .integer(Int64(proposal.line)), "need": .integer(proposal.need),
                        "likeness": .number(CountColumns.rounded(proposal.likeness)),
                        "old_text": proposal.texts.map { .string($0.old) } ?? .null,
                        "new_text": proposal.texts.map { .string($0.new) } ?? .null,
                    ])
                }),
            "withdrawn": .integer(Int64(findings.withdrawn)), "returned": .integer(Int64(findings.returned)),
            "decided": .integer(Int64(result.report.decided)),
        ]
    }

    private func already(_ known: KnownSource) -> String {
        let day = known.importedOn?.split(separator: "-").map(String.init) ?? []
        return day.count == 3
            ? Phrases.importedAlreadyOn(language, [known.name] + day)
            : Phrases.importedAlready(language, [known.name])
    }

    private func line(_ proposal: SourceFindings.Proposal) -> String {
        let place = [
            language.integer(proposal.line), "\(proposal.need)", language.integer(Int(proposal.likeness * 100)),
        ]
        guard let texts = proposal.texts else { return Phrases.importCorrectionHeld(language, place) }
        return Phrases.importCorrection(language, place + [texts.old, texts.new])
    }
}
