/// The needs of a territory, wherever they are kept. Reads run side by side and see the last state that was kept whole;
/// every write is kept whole or not at all. Whoever keeps needs elsewhere makes a type of this, and the suite of promises
/// must pass with it.
///
/// All methods block. What a body throws comes out as it is; everything else is a `NeedStoreError`.
public protocol NeedStore: Sendable {
    associatedtype Intake: NeedIntake

    /// Lets go of what it holds. Whoever uses the store afterwards gets an error.
    func close() throws(NeedStoreError)
    /// A number that grows with every change of the data, and with nothing else.
    func revision() throws(NeedStoreError) -> Int64

    // The territory

    /// Fills in the territory and its vocabulary, once for the life of a store. The same territory with the same files
    /// again changes nothing; another one is refused.
    func install(_ stored: StoredTerritory) throws(NeedStoreError)
    /// `Territory.id`; throws `noTerritory` before `install`.
    func territoryID() throws(NeedStoreError) -> String
    /// The files given to `install`, in order of name.
    func territoryFiles() throws(NeedStoreError) -> [TerritoryFile]
    /// Communes that share a border line with this one, in order of code; a common corner is none.
    func communes(adjacentTo code: InseeCode) throws(NeedStoreError) -> [InseeCode]
    /// Communes whose centre lies in the shape, in order of code.
    func communes(centredIn shape: ExactArea) throws(NeedStoreError) -> [InseeCode]

    // Writing

    /// Runs `body` and keeps all that it brings, or nothing: after an error, at the end of the process, or when
    /// `isDryRun`. Nobody sees its needs before.
    @discardableResult
    func importFile<Value>(
        _ file: String, isDryRun: Bool, body: (Intake) throws -> Value
    ) throws -> (value: Value, changes: StoreChanges)

    // Reading: public needs alone, but where the owner is named.

    func counts(_ query: CountQuery) throws(NeedStoreError) -> CountTable
    /// Needs that are not public, whether they wait, were hidden or lack consent, as one number: more would tell too much.
    func pendingCount() throws(NeedStoreError) -> Int
    /// Whether anything is kept at all, public or not.
    func hasNeeds() throws(NeedStoreError) -> Bool
    /// Names of the workshops and markets of which a public need is known, in order.
    func workshops() throws(NeedStoreError) -> [String]
    /// The lists that rows of a stream refer to.
    func lists() throws(NeedStoreError) -> NeedLists
    /// Needs that match, in order of their number. With a place role in the filter the place of a row is that one
    /// of the three. Returns how many there were.
    @discardableResult
    func forEachNeed(
        matching filter: OwnerFilter, page: NeedPage, _ body: (borrowing NeedRow, NeedLists) throws -> Void
    ) throws -> Int
    /// Everything that is kept about one need, secrets included: for the owner alone.
    func need(id: Int64) throws(NeedStoreError) -> PlacedNeed
    /// Where it came from, what became of it and who decided what since: for the owner alone.
    func story(ofNeed id: Int64) throws(NeedStoreError) -> NeedStory

    // Decisions of persons, which stand against later versions of a file and are logged.

    /// Written places that wait for a person, those that hold up the most needs first.
    func waitingMentions(limit: Int?) throws(NeedStoreError) -> [WaitingMention]
    /// Settles written places for every need that says one of them, now and later, as one decision. Returns how many
    /// needs it settled. A later decision on the same words stands before an earlier one.
    @discardableResult
    func decide(
        _ written: [MentionWords], as placement: Placement, by author: String, note: String
    ) throws(NeedStoreError) -> Int
    /// The newest decision that stands on each written place, in order of text.
    func learnedAliases() throws(NeedStoreError) -> [LearnedAlias]
    /// Written places that wait, or that a learned name placed, and on which nobody decided: what the geocoder may
    /// answer otherwise after a decision. In order of text.
    func mentionsToPlaceAnew() throws(NeedStoreError) -> [MentionWords]
    /// What the geocoder says now of words on which nobody decided. Returns how many needs are placed by it.
    @discardableResult
    func placeAnew(_ placements: [MentionWords: Placement]) throws(NeedStoreError) -> Int

    /// Numbers of the needs that lie on the desk, public or not, in order.
    func needNumbers(on desk: DeskFilter) throws(NeedStoreError) -> [Int64]
    /// Names of all workshops and markets, in order: for the owner alone.
    func everyWorkshop() throws(NeedStoreError) -> [String]
    /// What the file says of a need, without what persons decided about it: for the owner alone.
    func importedNeed(id: Int64) throws(NeedStoreError) -> PlacedNeed
    /// One decision, with all its changes, about each of these needs; what is not there changes none of them.
    /// - Returns: its number.
    @discardableResult
    func moderate(
        _ needs: [Int64], _ changes: [NeedChange], by author: String, reason: String
    ) throws(NeedStoreError) -> Int64
    /// Takes a decision back, for everything that it was about; to undo an undo brings the decision back. What was
    /// erased stays so.
    /// - Returns: the number of the decision that undoes.
    @discardableResult
    func undo(_ decision: Int64, by author: String, reason: String) throws(NeedStoreError) -> Int64
    /// What was decided about a need and about the words of its places, in order.
    func decisions(about need: Int64) throws(NeedStoreError) -> [LoggedDecision]
    /// The newest decisions, the last one first; their changes are left out.
    func decisions(limit: Int) throws(NeedStoreError) -> [LoggedDecision]
    /// Erases needs for good, with every byte that was kept of them; their numbers are not given again, and their file
    /// cannot bring them back. Those that were erased before are no error.
    @discardableResult
    func erase(_ needs: [Int64], by author: String, reason: String) throws(NeedStoreError) -> ErasureOutcome
}

/// One open import: takes needs one by one. It lives as long as the body of `importFile` and belongs to its thread.
public protocol NeedIntake: AnyObject {
    /// What was done so far.
    var changes: StoreChanges { get }
    /// Keeps a need under its source and source id: new, changed or as it was; `erased` keeps nothing.
    ///
    /// - Parameter line: where in its file it stands, from 1; nil when nobody knows.
    @discardableResult
    func upsert(_ need: PlacedNeed, line: Int?) throws(NeedStoreError) -> UpsertOutcome
}

extension NeedIntake {
    @discardableResult
    public func upsert(_ need: PlacedNeed) throws(NeedStoreError) -> UpsertOutcome { try upsert(need, line: nil) }
}

extension NeedStore {
    /// One need by itself.
    @discardableResult
    public func upsert(_ need: PlacedNeed) throws -> UpsertOutcome {
        try importFile(need.source, isDryRun: false) { try $0.upsert(need) }.value
    }

    /// Public needs that match, in order of their number.
    public func needs(matching filter: OwnerFilter = OwnerFilter(), page: NeedPage = .all) throws -> [NeedRecord] {
        var records: [NeedRecord] = []
        try forEachNeed(matching: filter, page: page) { row, lists in records.append(NeedRecord(row, lists)) }
        return records
    }

    @discardableResult
    public func importFile<Value>(
        _ file: String, body: (Intake) throws -> Value
    ) throws -> (value: Value, changes: StoreChanges) {
        try importFile(file, isDryRun: false, body: body)
    }

    @discardableResult
    public func forEachNeed(_ body: (borrowing NeedRow, NeedLists) throws -> Void) throws -> Int {
        try forEachNeed(matching: OwnerFilter(), page: .all, body)
    }

    @discardableResult
    public func forEachNeed(
        matching filter: OwnerFilter, _ body: (borrowing NeedRow, NeedLists) throws -> Void
    ) throws -> Int {
        try forEachNeed(matching: filter, page: .all, body)
    }

    public func waitingMentions() throws(NeedStoreError) -> [WaitingMention] { try waitingMentions(limit: nil) }

    @discardableResult
    public func decide(
        _ written: MentionWords, as placement: Placement, by author: String, note: String = ""
    ) throws(NeedStoreError) -> Int {
        try decide([written], as: placement, by: author, note: note)
    }

    /// Puts a need before the public or takes it away. Without consent a published need stays private.
    public func setModeration(
        needID: Int64, to state: ModerationState, by author: String, reason: String
    ) throws(NeedStoreError) {
        try moderate([needID], [.state(state)], by: author, reason: reason)
    }
}
