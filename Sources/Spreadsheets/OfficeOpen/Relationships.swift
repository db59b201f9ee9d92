/// What a part of the package points to.
final class Relationships: XMLConsumer {
    struct Target {
        /// The last word of the type's name: « worksheet », « sharedStrings ». Strict files have other beginnings.
        let kind: String
        let part: String
    }

    private static let most = 20_000
    private let folder: String
    private(set) var targets: [String: Target] = [:]

    private init(folder: String) { self.folder = folder }

    /// Of a part; « » is the package itself. None where the archive has no such list.
    static func of(_ part: String, in archive: ZipArchive) throws(SpreadsheetError) -> [String: Target] {
        let slash = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
        let folder = String(part[..<slash])
        let list = "\(folder)_rels/\(part[slash...]).rels"
        guard archive.has(list) else { return [:] }
        let consumer = Relationships(folder: folder)
        try XMLReader(archive.open(list), for: consumer).finish()
        return consumer.targets
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.local == "Relationship", let id = attributes.text("Id"), let type = attributes.text("Type"),
            let target = attributes.text("Target"), attributes.text("TargetMode") != "External"
        else { return }
        guard targets.count < Relationships.most else { return fail(.tooComplex(part: folder)) }
        let kind = type.split(separator: "/").last.map(String.init) ?? type
        targets[id] = Target(kind: kind, part: resolved(target))
    }

    /// A name inside of the package, whatever the target climbs over.
    private func resolved(_ target: String) -> String {
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
