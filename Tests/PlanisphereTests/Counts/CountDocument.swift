import Foundation
import Planisphere

/// The JSON of `count`, read back by another reader than the program's own.
struct CountDocument {
    struct Row {
        var codes: [String]
        var needs: Int
        var voices: Int
        var members: [String: Any]
    }

    let members: [String: Any]
    let rows: [Row]

    init(
        _ dimensions: [String], _ filter: OwnerRequest = OwnerRequest(), complete: Bool = false, in folder: TestFolder
    ) throws {
        let bytes = try folder.output("compte.json") { destination in
            try CountNeeds.run(
                CountRequest(
                    by: dimensions, filter: filter, format: "json", complete: complete),
                in: folder.workspace, to: destination)
        }
        members = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        rows = (members["rows"] as? [[String: Any]] ?? []).map { row in
            Row(
                codes: dimensions.map { row[$0] as? String ?? "" }, needs: row["needs"] as? Int ?? -1,
                voices: row["voices"] as? Int ?? -1, members: row)
        }
    }

    var needs: Int { members["needs"] as? Int ?? -1 }
    var voices: Int { members["voices"] as? Int ?? -1 }
    var levels: [String: Int] { members["levels"] as? [String: Int] ?? [:] }
}
