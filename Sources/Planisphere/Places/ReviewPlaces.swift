import Geocoding
import NeedsModel
import SpatialStore
import Wording

/// What waits for a person, and what the person decides.
public enum ReviewPlaces {
    /// The written places that wait, those that hold up most needs first. `format` is `text` or `json`.
    public static func list(
        in request: WorkspaceRequest, limit: Int?, format: String, speech: Speech
    ) throws(Failure) -> String {
        guard format == "text" || format == "json" else {
            throw Failure(.unknownValue, "--format", format, "text, json")
        }
        let workspace = try Workspace(request)
        defer { workspace.close() }
        let waiting = try Failure.translating { try workspace.store.waitingMentions(limit: limit) }
        return ReviewText(waiting, speech.language).rendered(format)
    }

    /// « This text means that place »: settles every need that says it, learns it for later, and places
    /// anew whatever else waits and is now certain.
    ///
    /// - Parameter place: a code of the territory, or a name that is certain.
    public static func accept(
        _ text: String, context: String? = nil, means place: String, by author: String, note: String,
        in request: WorkspaceRequest, speech: Speech
    ) throws(Failure) -> String {
        let workspace = try Workspace(request, for: .deciding)
        defer { workspace.close() }
        let decision = try meaning(of: place, workspace)
        return try decide(text, context, decision, author, note, workspace, speech)
    }

    /// « This is no place of ours »: the needs that say it are counted as not placed, or as outside.
    public static func reject(
        _ text: String, context: String? = nil, isOutside: Bool, by author: String, note: String,
        in request: WorkspaceRequest, speech: Speech
    ) throws(Failure) -> String {
        let workspace = try Workspace(request, for: .deciding)
        defer { workspace.close() }
        let decision = Placement(
            status: isOutside ? .outside : .notFound, place: isOutside ? .outside(nil) : .nowhere, method: .review,
            score: 1,
            reason: PlacementReason(id: "review"))
        return try decide(text, context, decision, author, note, workspace, speech)
    }

    // MARK: - Deciding

    private static func decide(
        _ text: String, _ context: String?, _ decision: Placement, _ author: String, _ note: String,
        _ workspace: Workspace, _ speech: Speech
    ) throws(Failure) -> String {
        let waiting = try Failure.translating { try workspace.store.waitingMentions() }
        let meant = waiting.map(\.written).filter { $0.text == text && (context == nil || $0.context == context) }
        guard !meant.isEmpty else {
            throw Failure(
                .unknownPlace, Sentence(verbatim: text), Sentence(Phrases.Options.nothingWaits))
        }
        return try Failure.translating {
            var settled = 0
            for written in meant {
                settled += try workspace.store.decide(written, as: decision, by: author, note: note)
            }
            let further = decision.status == .ok ? try placeAnew(workspace, author) : 0
            let left = try workspace.store.waitingMentions().count
            return outcome(settled, decision, speech.language) + "\n"
                + (further > 0 ? Phrases.reviewFurther(speech.language, ["\(further)"]) + "\n" : "")
                + Phrases.reviewLeft(speech.language, left) + "\n"
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
        let geocoder = try WorkspacePlaces.geocoder(workspace)
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
