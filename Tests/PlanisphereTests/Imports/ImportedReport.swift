import Foundation
import Planisphere

/// The JSON report of an import, as a script reads it.
struct ImportedReport {
    let failureClass: FailureClass
    let document: [String: Any]

    init(
        _ files: [String], in folder: TestFolder, rejects: Destination? = nil,
        _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws {
        var request = ImportRequest(files: files.map { .file($0) })
        request.format = "json"
        change(&request)
        let answer = try ImportNeeds.run(request, in: folder.workspace, rejects: rejects)
        failureClass = answer.outcome
        document = try JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any] ?? [:]
    }

    /// Of one file that the test wrote.
    init(
        text: String, named name: String = "atelier.csv", in folder: TestFolder, rejects: Destination? = nil,
        _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws {
        try self.init([folder.write(name, text)], in: folder, rejects: rejects, change)
    }

    var files: [[String: Any]] { document["files"] as? [[String: Any]] ?? [] }

    /// A figure of the first file; −1 when it is not there.
    subscript(name: String) -> Int { files.first?[name] as? Int ?? -1 }

    func error(of file: Int = 0) -> String? { files.count > file ? files[file]["error"] as? String : nil }

    var rejectedRows: [[String: Any]] { files.first?["rejected_rows"] as? [[String: Any]] ?? [] }
    var levels: [String: Int] { files.first?["levels"] as? [String: Int] ?? [:] }
    var statuses: [String: Int] { files.first?["statuses"] as? [String: Int] ?? [:] }
}
