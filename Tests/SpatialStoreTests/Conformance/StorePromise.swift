import NeedsModel
import Testing

/// What every store of needs promises, whatever keeps them. `check` is handed a way to make a store that is empty but
/// for the grid.
enum StorePromise: String, CaseIterable {
    case countsEqualCountsByHand
    case streamsGiveWhatFiltersMean
    case pagesGiveEachNeedOnce
    case anImportIsKeptWholeOrNotAtAll
    case aDryRunKeepsNothing
    case theSameFileTwiceChangesNothing
    case aNeedComesBackAsItWentIn
    case whatIsNotPublicIsNowhere
    case decisionsStandAgainstTheFile
    case whatWaitsIsKeptWithItsReasons
    case everyDecisionCanBeUndone
    case decidedPlacesCanBeUndone
    case aRemovedNeedIsGone
    case refusalsHaveTheirNames
    case theTerritoryIsKept

    func check<Store: NeedStore>(_ open: () throws -> Store) throws {
        let store = try open()
        switch self {
        case .countsEqualCountsByHand: try Reading(store: store).counts()
        case .streamsGiveWhatFiltersMean: try Reading(store: store).streams()
        case .pagesGiveEachNeedOnce: try Reading(store: store).pages()
        case .anImportIsKeptWholeOrNotAtAll: try Writing(store: store).wholeOrNotAtAll()
        case .aDryRunKeepsNothing: try Writing(store: store).dryRun()
        case .theSameFileTwiceChangesNothing: try Writing(store: store).twice()
        case .aNeedComesBackAsItWentIn: try Writing(store: store).roundTrip()
        case .whatIsNotPublicIsNowhere: try Deciding(store: store).privacy()
        case .decisionsStandAgainstTheFile: try Deciding(store: store).decisions()
        case .whatWaitsIsKeptWithItsReasons: try Deciding(store: store).holds()
        case .everyDecisionCanBeUndone: try Deciding(store: store).undoing()
        case .decidedPlacesCanBeUndone: try Deciding(store: store).undoingPlaces()
        case .aRemovedNeedIsGone: try Deciding(store: store).removal()
        case .refusalsHaveTheirNames: try Deciding(store: store).refusals()
        case .theTerritoryIsKept: try Reading(store: store).territory()
        }
        try store.close()
    }
}

/// Needs of all sorts, the same for every store.
enum PromisedNeeds {
    static let all: [PlacedNeed] = {
        var generator = RandomNeeds(seed: 77)
        return (0..<200).map { generator.next(id: "n\($0)") }
    }()

    static func fill(_ store: some NeedStore) throws {
        try store.importFile("all.csv") { file in for need in all { try file.upsert(need) } }
    }
}
