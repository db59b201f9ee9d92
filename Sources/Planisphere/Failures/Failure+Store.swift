import NeedsModel
import SpatialStore
import Wording

extension Failure {
    init(_ error: NeedStoreError) {
        switch error {
        case .notFound(let path): self.init(.inputNotFound, path)
        case .newerDatabase(let path, let version, let supported):
            self.init(.databaseNewer, Sentence(verbatim: path), Sentence(version), Sentence(supported))
        case .busy(let path): self.init(.databaseBusy, path)
        case .diskFull(let path): self.init(.diskFull, path)
        case .territoryDiffers(let installed, let offered):
            self.init(.databaseOtherTerritory, "", installed, offered)
        case .needNotFound(let id): self.init(.unknownNeed, "\(id)")
        case .unfinished(let path): self.init(.databaseUnfinished, path)
        case .erasureUnfinished(let path, _):
            self.init(.erasureUnfinished, Sentence(verbatim: path), error.clause)
        case .decisionNotFound(let id): self.init(.unknownDecision, "\(id)")
        case .decisionUndone(let id): self.init(.decisionUndone, "\(id)")
        case .decisionIsFinal(let id): self.init(.decisionIsFinal, "\(id)")
        case .isDirectory(let path), .notADatabase(let path), .foreignDatabase(let path, _),
            .olderDatabase(let path, _, _), .cannotOpen(let path, _), .readOnly(let path), .corrupt(let path, _),
            .inputOutput(let path, _), .engine(let path, _, _):
            self.init(.databaseUnusable, Sentence(verbatim: path), error.clause)
        case .unusableShape: self.init(.wrongUsage, Sentence(Phrases.pointed, error.clause.capitalised))
        case .noTerritory, .missingBoundary, .unknownPlace, .unknownTerm, .mentionNotFound, .unusableNeed:
            self.init(.unexpected, error.clause)
        }
    }
}

extension NeedStoreError {
    /// What is wrong, without a point; for those that the table of failures words itself, its path or number.
    var clause: Sentence {
        switch self {
        case .isDirectory: Sentence(Phrases.Database.isDirectory)
        case .notADatabase: Sentence(Phrases.Database.notADatabase)
        case .foreignDatabase(_, let mark): Sentence(Phrases.Database.foreign, "\(mark)")
        case .olderDatabase(_, let version, let supported):
            Sentence(Phrases.Database.older, Sentence(version), Sentence(supported))
        case .cannotOpen(_, let reason): Sentence(Phrases.Database.cannotOpen, Sentence(verbatim: reason))
        case .readOnly: Sentence(Phrases.Database.readOnly)
        case .corrupt(_, let reason): Sentence(Phrases.Database.corrupt, Sentence(verbatim: reason))
        case .inputOutput(_, let reason): Sentence(Phrases.Database.inputOutput, Sentence(verbatim: reason))
        case .engine(_, let code, let reason):
            Sentence(Phrases.Database.engine, Sentence(verbatim: reason), "\(code)")
        case .noTerritory: Sentence(Phrases.Database.noTerritory)
        case .missingBoundary(let code): Sentence(Phrases.Database.missingBoundary, "\(code)")
        case .unknownPlace(let level, let code):
            Sentence(Phrases.Database.unknownPlace, Sentence(verbatim: code ?? level.rawValue))
        case .unknownTerm(_, let id): Sentence(Phrases.Database.unknownTerm, Sentence(verbatim: id))
        case .mentionNotFound(let text, _): Sentence(Phrases.Database.mentionNotFound, Sentence(verbatim: text))
        case .unusableShape(let words): Sentence(Phrases.Database.unusableShape, Sentence(verbatim: words))
        case .unusableNeed(let source, let id, _):
            Sentence(Phrases.Database.unusableNeed, Sentence(verbatim: source), Sentence(verbatim: id))
        case .notFound(let path), .busy(let path), .diskFull(let path), .newerDatabase(let path, _, _),
            .unfinished(let path):
            Sentence(verbatim: path)
        case .erasureUnfinished(_, let isBeingRead):
            Sentence(isBeingRead ? Phrases.Database.isBeingRead : Phrases.Database.cannotBeWrittenAnew)
        case .territoryDiffers(let installed, _): Sentence(verbatim: installed)
        case .needNotFound(let id), .decisionNotFound(let id), .decisionUndone(let id), .decisionIsFinal(let id):
            "\(id)"
        }
    }
}

extension StoreHealth.Problem {
    var sentence: Sentence {
        switch self {
        case .structure(let words): Sentence(Phrases.Database.structure, Sentence(verbatim: words))
        case .spatialIndex(let table, let reason):
            Sentence(Phrases.Database.spatialIndex, Sentence(verbatim: table), Sentence(verbatim: reason))
        case .danglingReferences(let table, let rows):
            Sentence(Phrases.Database.dangling, rows, Sentence(verbatim: table))
        case .pages(let needs): Sentence(Phrases.Database.pages, needs)
        case .unreadablePage(let need): Sentence(Phrases.Database.unreadablePage, "\(need)")
        case .contents(let table): Sentence(Phrases.Database.contents, Sentence(verbatim: table))
        case .effectivePlaces(let needs): Sentence(Phrases.Database.effectivePlaces, needs)
        }
    }
}
