import Foundation
import FoundationXML
import SVGMap

/// A map read back from its bytes.
final class DrawnMap: NSObject, XMLParserDelegate {
    struct Text {
        var string = ""
        var size: Double
        var bold: Bool
        var group: String
        var lines: [(x: Double, y: Double, string: String)] = []
    }

    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var texts: [Text] = []
    private(set) var ids: [String] = []
    /// Paths in each group that has an id.
    private(set) var paths: [String: Int] = [:]
    private(set) var title = ""
    private(set) var alternative = ""
    private(set) var root: [String: String] = [:]
    private(set) var error: (any Error)?
    private var stack: [(name: String, id: String)] = []

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { error = parser.parserError ?? CocoaError(.propertyListReadCorrupt) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes values: [String: String]
    ) {
        elements.insert(name)
        attributes.formUnion(values.keys)
        if let id = values["id"] { ids.append(id) }
        if stack.isEmpty { root = values }
        let group = stack.last { $0.name == "g" && !$0.id.isEmpty }?.id ?? ""
        if name == "path" { paths[group, default: 0] += 1 }
        if name == "text" {
            texts.append(
                Text(
                    size: values["font-size"].flatMap(Double.init) ?? 0, bold: values["font-weight"] == "700",
                    group: group))
        }
        if name == "text" || name == "tspan", let x = values["x"].flatMap(Double.init),
            let y = values["y"].flatMap(Double.init), !texts.isEmpty
        {
            texts[texts.count - 1].lines.append((x, y, ""))
        }
        stack.append((name, values["id"] ?? ""))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        stack.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if stack.count == 2, stack.last?.name == "title" { title += string }
        if stack.last?.name == "desc" { alternative += string }
        guard stack.contains(where: { $0.name == "text" }), !texts.isEmpty else { return }
        texts[texts.count - 1].string += string
        let last = texts[texts.count - 1].lines.count - 1
        if last >= 0 { texts[texts.count - 1].lines[last].string += string }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { self.error = error }

    /// Every text in reading order.
    var words: [String] { texts.map(\.string) }

    /// Boxes of the names of communes, without their gaps.
    var nameBoxes: [(name: String, left: Double, top: Double, right: Double, bottom: Double)] {
        texts.filter { $0.group.hasPrefix("labels") }.map { text in
            let width = text.lines.map { text.size * AdvanceWidths.width(of: $0.string, bold: text.bold) }.max() ?? 0
            let x = text.lines.first?.x ?? 0
            let top = (text.lines.first?.y ?? 0) - 0.74 * text.size
            return (text.string, x - width / 2, top, x + width / 2, (text.lines.last?.y ?? 0) + 0.1 * text.size)
        }
    }

    /// Numbers at the right edge of the legend's rows, by the words before them.
    func number(after label: String) -> Int? {
        guard let place = texts.firstIndex(where: { $0.string == label }) else { return nil }
        return texts[place...].prefix(3).compactMap { Int($0.string) }.first
    }
}
