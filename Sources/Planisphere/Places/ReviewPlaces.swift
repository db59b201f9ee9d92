import Geocoding
import NeedsModel
import SpatialStore
import Wording

/// What waits for a person, and what the person decides.
public enum ReviewPlaces {
    /// The written places that wait, those that hold up most needs first; or those that are decided.
    public static func list(_ request: ReviewRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        if let limit = request.limit, limit < 1 {
            throw Failure(.numberTooSmall, Parameter.named("limit"), "\(limit)", "1")
        }
        return try Failure.translating {
            let revision = try workspace.store.revision()
            let language = request.speech.language
            let text =
                request.isDecided
                ? DecidedPlacesText(try workspace.store.learnedAliases(), language, most: request.limit).rendered(
                    format)
                : ReviewText(try workspace.store.waitingMentions(limit: request.limit), language).rendered(format)
            return Answer(text: text, format.mediaType, revision: revision)
        }
    }

    /// « This text means that place »: settles every need that says it, learns it for later, and places
    /// anew whatever else waits and is now certain. What was decided already may be decided again.
    ///
    /// - Parameter place: a code of the territory, a name that is certain, or several communes apart by commas.
    public static func accept(
        _ decision: ReviewDecision, means place: String, in workspace: Workspace
    ) throws(Failure) -> Answer {
        try decide(decision, as: try ChosenPlace(workspace).placement(place, method: .review), workspace)
    }

    /// « This is no place of ours »: the needs that say it are counted as not placed, or as outside.
    public static func reject(
        _ decision: ReviewDecision, isOutside: Bool, in workspace: Workspace
    ) throws(Failure) -> Answer {
        let placement = Placement(
            status: isOutside ? .outside : .notFound, place: isOutside ? .outside(nil) : .nowhere, method: .review,
            score: 1,
            reason: PlacementReason(id: "decided"))
        return try decide(decision, as: placement, workspace)
    }

    /// Takes the newest decision on these words back: they mean what was decided before, or wait again.
    public static func undo(_ decision: ReviewDecision, in workspace: Workspace) throws(Failure) -> Answer {
        try Failure.translating {
            let meant = Set(try decided(decision, workspace))
            let newest = try workspace.store.decisions(limit: .max).first { logged in
                logged.stands && logged.words.map { words in meant.contains { $0.text == words.text } } == true
            }
            guard let newest else {
                throw Failure(.unknownPlace, Sentence(verbatim: decision.text), Sentence(Phrases.Options.nothingWaits))
            }
            return try UndoDecision.run(
                .decision(newest.id), by: decision.author, reason: decision.note, speech: decision.speech,
                in: workspace)
        }
    }

    // MARK: - Deciding

    private static func decide(
        _ decision: ReviewDecision, as placement: Placement, _ workspace: Workspace
    ) throws(Failure) -> Answer {
        try Failure.translating {
            let waiting = try workspace.store.waitingMentions().map(\.written).filter(decision.isAbout)
            let meant = waiting.isEmpty ? try decided(decision, workspace) : waiting
            guard !meant.isEmpty else {
                throw Failure(.unknownPlace, Sentence(verbatim: decision.text), Sentence(Phrases.Options.nothingWaits))
            }
            let renewal = try PlaceRenewal(workspace)
            let settled = try workspace.store.decide(
                meant, as: placement, by: decision.author, note: decision.note)
            let further = try renewal.run()
            let left = try workspace.store.waitingMentions().count
            let language = decision.speech.language
            return Answer(
                text: outcome(settled, placement, language) + "\n"
                    + (further > 0 ? Phrases.reviewFurther(language, ["\(further)"]) + "\n" : "")
                    + Phrases.reviewLeft(language, left) + "\n",
                revision: try workspace.store.revision())
        }
    }

    private static func decided(_ decision: ReviewDecision, _ workspace: Workspace) throws -> [MentionWords] {
        try workspace.store.learnedAliases().map(\.written).filter(decision.isAbout)
    }

    /// One sentence for each outcome.
    private static func outcome(_ settled: Int, _ decision: Placement, _ language: Language) -> String {
        switch decision.status {
        case .outside: Phrases.reviewOutside(language, settled)
        case .notFound, .empty, .ambiguous: Phrases.reviewWithoutPlace(language, settled)
        case .ok:
            Phrases.reviewSettled(
                language, settled, [decision.name ?? Phrases.level(decision.level.rawValue)(language)])
        }
    }
}

extension ReviewDecision {
    fileprivate func isAbout(_ written: MentionWords) -> Bool {
        written.text == text && (context == nil || written.context == context)
    }
}
