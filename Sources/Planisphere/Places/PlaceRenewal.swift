import Geocoding
import NeedsModel
import SpatialStore

/// Other spellings of words that were decided: where the geocoder answers otherwise after a decision or its undoing,
/// they are placed anew, all in one walk over the needs.
struct PlaceRenewal {
    private let workspace: Workspace
    private let before: Geocoder

    /// Before the decision.
    init(_ workspace: Workspace) throws {
        self.workspace = workspace
        before = try workspace.geocoder()
    }

    /// After it. Returns how many needs are placed anew.
    @discardableResult
    func run() throws -> Int {
        workspace.forgetGeocoder()
        let after = try workspace.geocoder()
        let areas = SureAreas(workspace.territory)
        var changed: [MentionWords: Placement] = [:]
        for words in try workspace.store.mentionsToPlaceAnew() where words.context.isEmpty {
            let (old, new) = (before.place(words.text), after.place(words.text))
            // Another answer for another reason is none of ours: the words were placed beside a workshop, say.
            guard old != new, old.method == .alias || new.method == .alias else { continue }
            changed[words] = areas.standing(new)
        }
        return try workspace.store.placeAnew(changed)
    }
}
