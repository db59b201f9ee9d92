import NeedsModel

extension Failure {
    init(_ error: NeedStoreError) {
        switch error {
        case .notFound(let path): self.init(.inputNotFound, path)
        case .isDirectory(let path):
            self.init(.databaseUnusable, french: [path, "c’est un dossier"], english: [path, "it is a folder"])
        case .notADatabase(let path):
            self.init(
                .databaseUnusable, french: [path, "ce n’est pas une base SQLite"],
                english: [path, "it is not a SQLite database"])
        case .foreignDatabase(let path, let mark):
            self.init(
                .databaseUnusable,
                french: [path, "c’est la base d’un autre programme (marque \(mark)) ; elle n’a pas été touchée"],
                english: [path, "it belongs to another program (mark \(mark)); it was not touched"])
        case .newerDatabase(let path, let version, let supported):
            self.init(.databaseNewer, path, "\(version)", "\(supported)")
        case .olderDatabase(let path, let version, let supported):
            self.init(
                .databaseUnusable,
                french: [
                    path, "schéma \(version) à mettre à jour vers \(supported), mais le fichier est en lecture seule",
                ],
                english: [path, "schema \(version) must be brought to \(supported), but the file is read-only"])
        case .cannotOpen(let path, let reason): self.init(.databaseUnusable, path, reason)
        case .readOnly(let path):
            self.init(
                .databaseUnusable, french: [path, "le fichier ou son dossier est en lecture seule"],
                english: [path, "the file or its folder is read-only"])
        case .busy(let path): self.init(.databaseBusy, path)
        case .diskFull(let path): self.init(.diskFull, path)
        case .corrupt(let path, let reason):
            self.init(
                .databaseUnusable, french: [path, "elle est endommagée (\(reason))"],
                english: [path, "it is damaged (\(reason))"])
        case .inputOutput(let path, let reason), .engine(let path, _, let reason):
            self.init(.databaseUnusable, path, reason)
        case .territoryDiffers(let installed, let offered):
            self.init(.databaseOtherTerritory, "", installed, offered)
        case .needNotFound(let id): self.init(.unknownNeed, "\(id)")
        default: self.init(.unexpected, "\(error)")
        }
    }
}
