import Importing
import NeedsModel
import SpatialStore
import Wording

/// The last look at a file before it is kept: is it the one that its name says, was it here under another name, what of
/// it is corrected, what is gone. Runs inside the transaction of the import; what it throws leaves the store as it was.
struct SourceCheck {
    /// From this likeness on a row is taken for the corrected form of one that is gone: one word in three may differ.
    private static let correctionLikeness = 0.5
    /// One row that is the same in all its fields may be chance.
    private static let leastSharedRows = 2
    /// One row may be rewritten from end to end.
    private static let leastStrangers = 2

    let options: SourceOptions
    let report: Importing.ImportReport
    /// Lines of the rows that were new, in the order in which they came.
    let newLines: [Int]
    let imprint: FileImprint?
    let store: NeedImport

    func run() throws -> SourceFindings {
        if !options.isConfirmed {
            try refuseOtherName()
            try refuseOtherFile()
        }
        var findings = SourceFindings()
        try settleCorrections(&findings)
        findings.returned = try store.endWithdrawals(
            by: options.author, reason: Phrases.returnedReason(options.language, [options.source]))
        findings.decided = store.decided
        if options.withdrawsMissing { findings.withdrawn = try withdraw() }
        // What was left out is not here: the file is none that came whole.
        if let imprint, !findings.leavesProposals { try store.remember(imprint) }
        return findings
    }

    // MARK: - The right name

    private func refuseOtherName() throws {
        if let imprint, let known = try store.source(of: imprint) { throw ImportedAlready(source: known) }
        guard let known = try store.sourceWithSameRows(), known.shared >= Self.leastSharedRows,
            known.shared * 2 > known.compared
        else { return }
        if known.isWhole, report.rejected == 0 { throw ImportedAlready(source: known) }
        throw Failure(
            .sourceKnown,
            filledBy: [
                Sentence(verbatim: report.file), Sentence(known.shared), Sentence(known.compared),
                Sentence(verbatim: known.name), Sentence(verbatim: Parameter.named("source")),
                Sentence(verbatim: Parameter.named("confirm-source")),
            ])
    }

    private func refuseOtherFile() throws {
        let (met, strangers) = store.meetings
        guard strangers >= Self.leastStrangers, strangers * 2 > met else { return }
        throw Failure(
            .sourceClash,
            filledBy: [
                Sentence(verbatim: report.file), Sentence(strangers), Sentence(met), Sentence(verbatim: options.source),
                Sentence(verbatim: Parameter.named("source")), Sentence(verbatim: Parameter.named("confirm-source")),
            ])
    }

    // MARK: - Corrected and gone

    private func settleCorrections(_ findings: inout SourceFindings) throws {
        guard options.similar != .keep else { return }
        findings.isTaken = options.similar == .update
        for correction in try store.corrections(atLeast: Self.correctionLikeness) {
            var texts: (String, String)?
            if let old = try store.publicText(ofNeed: correction.need),
                let new = try store.publicText(ofNeed: correction.newNeed)
            {
                texts = (old, new)
            }
            let place = Int(correction.newNeed - store.firstNewNeed)
            findings.proposals.append(
                SourceFindings.Proposal(
                    line: newLines.indices.contains(place) ? newLines[place] : 0, need: correction.need,
                    likeness: correction.likeness, texts: texts))
            if findings.isTaken { try store.take(correction) } else { try store.leave(correction) }
        }
    }

    private func withdraw() throws -> Int {
        let (file, parameter) = (
            Sentence(verbatim: report.file), Sentence(verbatim: Parameter.named("withdraw-missing"))
        )
        let missing = try store.missingNeeds()
        guard missing.hasOwnKeys else { throw Failure(.withdrawalWithoutIDs, file, parameter) }
        guard report.rejected == 0 else {
            throw Failure(.withdrawalWithRefusals, file, Sentence(report.rejected), parameter)
        }
        guard missing.missing * 2 <= missing.stored || options.isConfirmed else {
            throw Failure(
                .withdrawalOfMost, file, Sentence(missing.missing), Sentence(missing.stored),
                Sentence(verbatim: Parameter.named("confirm-source")))
        }
        guard missing.missing > 0 else { return 0 }
        return try store.withdrawMissing(
            by: options.author, reason: Phrases.withdrawnReason(options.language, [options.source]))
    }
}
