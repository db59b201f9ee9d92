import NeedsModel
import SVGMap
import Statistics

extension ChoroplethRequest {
    /// What the order asks of a choropleth. A single theme or kind is named by the title; every other filter stands
    /// in the subtitle.
    init(_ order: MapOrder) throws(Failure) {
        let request = order.request
        func value<Value>(_ found: Value?, _ name: String, _ given: String, _ known: [String]) throws(Failure) -> Value
        {
            guard let found else {
                throw Failure(.unknownValue, Parameter.named(name), given, known.joined(separator: ", "))
            }
            return found
        }
        self.init(
            unit: try value(Unit(rawValue: request.by), "by", request.by, Unit.allCases.map(\.rawValue)),
            method: try value(ClassMethod.named(request.method), "method", request.method, DrawMap.methods),
            classes: request.classes,
            palette: try value(Palette.named(request.palette), "palette", request.palette, DrawMap.palettes),
            format: try value(PageFormat.named(request.size), "size", request.size, DrawMap.sizes),
            place: order.filter.shared.placeRole, title: request.title, language: order.language)
        var named: Set<String> = ["place"]
        if let themes = order.filter.shared.themes, themes.count == 1, let id = themes.first,
            id != Theme.unclassifiedID
        {
            theme = order.workspace.vocabulary.theme(id)
            named.insert("theme")
        }
        if let kinds = order.filter.shared.kinds, kinds.count == 1 {
            kind = order.workspace.vocabulary.kinds.first { kinds.contains($0.id) }
            named.insert("kind")
        }
        filters = order.words(except: named)
        hasPeriod = order.filter.shared.since != nil || order.filter.shared.until != nil
    }
}
