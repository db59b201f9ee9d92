import Importing
import NeedsModel
import SpatialStore
import Wording

/// Puts other words where something points at a person. The text of the file is kept apart until the need is erased.
public enum MaskNeed {
    /// - Parameters:
    ///   - ranges: « 12-27 », bytes of the text as `show` gives them, the last one excluded.
    ///   - findings: also all that was found, in every text of the need.
    ///   - replacement: what stands there instead; nil: « [masqué] ».
    public static func run(
        _ request: DecisionRequest, ranges: [String] = [], findings: Bool = true, replacement: String? = nil,
        in workspace: Workspace
    ) throws(Failure) -> Answer {
        let given = try MaskNeed.ranges(ranges)
        let chosen = try ChosenNeeds(request, in: workspace)
        let words = replacement ?? Phrases.Moderation.masked(request.speech.language)
        // What covers a person must not name one.
        guard PersonalData.kinds(in: words).isEmpty else {
            throw Failure(
                .wrongUsage, Sentence(Phrases.Moderation.maskNamesPerson, Sentence(verbatim: Parameter.named("with"))))
        }
        var changes: [[NeedChange]: [Int64]] = [:]
        for entry in chosen.entries {
            let masks = try masks(of: entry, try inside(given, entry.need.text), findings, words)
            changes[masks, default: []].append(entry.id)
        }
        return try NeedDecision(request, by: chosen.author).make(
            of: chosen.entries.map(\.id), told: Phrases.Moderation.maskedNeeds, in: workspace
        ) { _ in
            try changes.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { masks, needs in
                try workspace.store.moderate(needs, masks, by: chosen.author, reason: request.reason)
            }
        }
    }

    /// One mask for each text in which something was found. What stands in an identifier goes on holding the need.
    private static func masks(
        of entry: DeskEntry, _ given: [Range<Int>], _ findings: Bool, _ words: String
    ) throws(Failure) -> [NeedChange] {
        let found = entry.need.holds.filter { findings && $0.reason.isPersonalData }
        let maskable: [HeldField] = [.text, .workshop, .concerns, .lives, .heard]
        let masks = maskable.compactMap { field -> NeedChange? in
            let ranges = found.filter { $0.field == field }.compactMap(\.range) + (field == .text ? given : [])
            return ranges.isEmpty ? nil : .mask(field, ranges, with: words)
        }
        guard masks.isEmpty else { return masks }
        if let field = found.first(where: { !maskable.contains($0.field) })?.field {
            let name = Phrases.Moderation.field(field.rawValue)
            throw Failure(.cannotBeMasked, Sentence(verbatim: "\(entry.id)"), Sentence(name(.french), name(.english)))
        }
        throw Failure(.nothingToMask, "\(entry.id)", Parameter.named("range"))
    }

    private static func ranges(_ texts: [String]) throws(Failure) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for text in texts {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 0, first < last else {
                throw Failure(
                    .wrongUsage,
                    Sentence(
                        Phrases.Options.range, Sentence(verbatim: Parameter.named("range")), Sentence(verbatim: text)))
            }
            ranges.append(first..<last)
        }
        return ranges
    }

    private static func inside(_ ranges: [Range<Int>], _ text: String) throws(Failure) -> [Range<Int>] {
        for range in ranges where range.upperBound > text.utf8.count {
            throw Failure(
                .wrongUsage,
                Sentence(
                    Phrases.Options.range, Sentence(verbatim: Parameter.named("range")),
                    Sentence(verbatim: "\(range.lowerBound)-\(range.upperBound)")))
        }
        return ranges
    }
}
