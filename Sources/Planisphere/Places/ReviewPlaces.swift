import Geocoding
import NeedsModel
import SpatialStore
import Wording

/// What waits for a person, and what the person decides.
public enum ReviewPlaces {
    /// The written places that wait, those that hold up most needs first.
    public static func list(_ request: ReviewRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        if let limit = request.limit, limit < 1 {
            throw Failure(.numberTooSmall, Parameter.named("limit"), "\(limit)", "1")
        }
        return try Failure.translating {
            let revision = try workspace.store.revision()
            let waiting = try workspace.store.waitingMentions(limit: request.limit)
            let text = ReviewText(waiting, request.speech.language).rendered(format)
            return Answer(text: text, format.mediaType, revision: revision)
        }
    }

    /// « This text means that place »: settles every need that says it, learns it for later, and places
    /// anew whatever else waits and is now certain.
    ///
    /// - Parameter place: a code of the territory, or a name that is certain.
    public static func accept(
        _ decision: ReviewDecision, means place: String, in workspace: Workspace
    ) throws(Failure) -> Answer {
        try decide(decision, as: try meaning(of: place, workspace), workspace)
    }

    /// « This is no place of ours »: the needs that say it are counted as not placed, or as outside.
    public static func reject(
        _ decision: ReviewDecision, isOutside: Bool, in workspace: Workspace
    ) throws(Failure) -> Answer {
        let placement = Placement(
            status: isOutside ? .outside : .notFound, place: isOutside ? .outside(nil) : .nowhere, method: .review,
            score: 1,
            reason: PlacementReason(id: "review"))
        return try decide(decision, as: placement, workspace)
    }

    // MARK: - Deciding

    private static func decide(
        _ decision: ReviewDecision, as placement: Placement, _ workspace: Workspace
    ) throws(Failure) -> Answer {
        let waiting = try Failure.translating { try workspace.store.waitingMentions() }
        let meant = waiting.map(\.written).filter { written in
            written.text == decision.text && (decision.context == nil || written.context == decision.context)
        }
        guard !meant.isEmpty else {
            throw Failure(
                .unknownPlace, Sentence(verbatim: decision.text), Sentence(Phrases.Options.nothingWaits))
        }
        let language = decision.speech.language
        return try Failure.translating {
            // Also when a later decision fails: those before it are kept.
            defer { workspace.forgetGeocoder() }
            var settled = 0
            for written in meant {
                settled += try workspace.store.decide(written, as: placement, by: decision.author, note: decision.note)
            }
            workspace.forgetGeocoder()
            let further = placement.status == .ok ? try placeAnew(workspace, decision.author) : 0
            let left = try workspace.store.waitingMentions().count
            return Answer(
                text: outcome(settled, placement, language) + "\n"
                    + (further > 0 ? Phrases.reviewFurther(language, ["\(further)"]) + "\n" : "")
                    + Phrases.reviewLeft(language, left) + "\n",
                revision: try workspace.store.revision())
        }
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

    /// What else waits and is certain now that the alias is known: other spellings of the same words.
    private static func placeAnew(_ workspace: Workspace, _ author: String) throws -> Int {
        let geocoder = try workspace.geocoder()
        var settled = 0
        for waiting in try workspace.store.waitingMentions() where waiting.written.context.isEmpty {
            let placement = geocoder.place(waiting.written.text)
            guard placement.status == .ok, placement.method == .alias else { continue }
            settled += try workspace.store.decide(waiting.written, as: placement, by: author, note: "alias")
        }
        return settled
    }

    private static func meaning(of place: String, _ workspace: Workspace) throws(Failure) -> Placement {
        let territory = workspace.territory
        func chosen(_ place: PlaceID, _ name: String) -> Placement {
            Placement(
                status: .ok, place: place, name: name, method: .review, score: 1,
                reason: PlacementReason(id: "review"))
        }
        if let commune = territory.communes.first(where: { $0.code.rawValue == place }) {
            return chosen(.commune(commune.code), commune.name)
        }
        if let epci = territory.epcis.first(where: { $0.siren.rawValue == place }) {
            return chosen(.epci(epci.siren), epci.shortName)
        }
        if let department = territory.departments.first(where: { $0.code.rawValue == place }) {
            return chosen(.department(department.code), department.name)
        }
        if territory.id == place { return chosen(.pole(place), territory.name) }
        let placement = try PlaceResolver(workspace).placement(place)
        guard placement.status == .ok, placement.place.isInside, let name = placement.name else {
            throw PlaceResolver(workspace).unknown(place, placement)
        }
        return chosen(placement.place, name)
    }
}
