import GeoTypes
import NeedsModel

/// The two CSV files of the protocol: what is asked and what comes back.
enum AddressTable {
    /// `row,address,citycode`, every field quoted.
    static func request(_ queries: ArraySlice<AddressQuery>) -> [UInt8] {
        var bytes = Array("row,address,citycode\n".utf8)
        for query in queries {
            let text = String(query.text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }.prefix(300))
            let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            bytes += Array("\(query.row),\"\(quoted)\",\(query.commune.rawValue)\n".utf8)
        }
        return bytes
    }

    static let fields = [(name: "columns", value: "address"), (name: "citycode", value: "citycode")]

    /// Outcomes by row number. Rows that the server left out are not there.
    static func outcomes(
        _ body: [UInt8], _ queries: ArraySlice<AddressQuery>
    ) throws(AddressError) -> [Int: AddressOutcome] {
        let rows = records(body)
        guard let header = rows.first else { throw .badAnswer(missing: "row") }
        var columns: [String: Int] = [:]
        for (index, name) in header.enumerated() where columns[name] == nil { columns[name] = index }
        for name in ["row", "latitude", "longitude", "result_citycode"] where columns[name] == nil {
            throw .badAnswer(missing: name)
        }
        let communes = Dictionary(queries.map { ($0.row, $0.commune) }, uniquingKeysWith: { first, _ in first })
        var outcomes: [Int: AddressOutcome] = [:]
        for cells in rows.dropFirst() {
            func cell(_ name: String) -> String {
                guard let index = columns[name], cells.indices.contains(index) else { return "" }
                return cells[index]
            }
            guard let row = Int(cell("row")), let commune = communes[row] else { continue }
            outcomes[row] = outcome(cell, commune)
        }
        return outcomes
    }

    private static func outcome(_ cell: (String) -> String, _ commune: InseeCode) -> AddressOutcome {
        guard let latitude = Double(cell("latitude")), let longitude = Double(cell("longitude")) else {
            return .notFound
        }
        let point = Coordinate(longitude: longitude, latitude: latitude)
        guard point.isOnEarth, let code = InseeCode(cell("result_citycode")) else { return .notFound }
        guard code == commune else { return .elsewhere(code) }
        // A town as the answer to a street says nothing new.
        let type = cell("result_type")
        guard type.isEmpty || type == "housenumber" || type == "street" || type == "locality" else { return .notFound }
        return .found(point: point, label: cell("result_label"), score: Double(cell("result_score")) ?? 0)
    }

    /// RFC 4180, as a server writes it.
    static func records(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var (row, cell): ([String], [UInt8]) = ([], [])
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll()
        }
        func endRow() {
            endCell()
            if row != [""] { rows.append(row) }
            row = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x22 where isQuoted && index < bytes.count && bytes[index] == 0x22:
                cell.append(0x22)
                index += 1
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted: endCell()
            case 0x0A where !isQuoted: endRow()
            case 0x0D where !isQuoted: break
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !row.isEmpty { endRow() }
        return rows
    }
}
