/// How each style of cells shows numbers.
final class NumberLooks: XMLConsumer {
    private static let most = 1 << 17
    private var codes: [Int: NumberLook] = [:]
    private(set) var looks: [NumberLook] = []
    private var isInCells = false

    static func read(_ part: String?, in archive: ZipArchive) throws(SpreadsheetError) -> [NumberLook] {
        guard let part, archive.has(part) else { return [] }
        let consumer = NumberLooks()
        try XMLReader(archive.open(part), for: consumer).finish()
        return consumer.looks
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let name = name.local
        if name == "numFmt", let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") {
            guard codes.count < NumberLooks.most else { return fail(.tooComplex(part: "styles")) }
            // The formats of differential styles come later and have ids of their own.
            if codes[id] == nil { codes[id] = NumberLook(code: code) }
        } else if name == "cellXfs" {
            isInCells = true
        } else if isInCells, name == "xf" {
            guard looks.count < NumberLooks.most else { return fail(.tooComplex(part: "styles")) }
            let id = attributes.number("numFmtId") ?? 0
            looks.append(codes[id] ?? NumberLook(builtIn: id) ?? .plain)
        }
    }

    override func end(_ name: XMLName) {
        if name.local == "cellXfs" { isInCells = false }
    }
}
