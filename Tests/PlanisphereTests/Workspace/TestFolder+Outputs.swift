import Planisphere
import TestSupport

extension TestFolder {
    /// One row of counts.
    struct Counted: Equatable {
        var codes: [String]
        var label: String
        var needs: Int
        var voices: Int
        var state: String
    }

    /// The CSV of `count`, read back.
    func counted(by dimensions: String..., complete: Bool = false, _ filter: (inout OwnerRequest) -> Void = { _ in })
        throws -> [Counted]
    {
        var wanted = OwnerRequest()
        filter(&wanted)
        let bytes = try output("compte") {
            try CountNeeds.run(
                CountRequest(by: dimensions, filter: wanted, format: "csv", complete: complete),
                in: workspace, to: $0)
        }
        return PlainTable(String(decoding: bytes, as: UTF8.self)).records.map { record in
            Counted(
                codes: dimensions.map { record[$0] ?? "" },
                label: dimensions.last.flatMap { record["\($0)_label"] } ?? "",
                needs: record["needs"].map { $0.isEmpty ? 0 : Int($0) ?? -1 } ?? -1,
                voices: record["voices"].map { $0.isEmpty ? 0 : Int($0) ?? -1 } ?? -1,
                state: record["state"] ?? "")
        }
    }

    /// What a use case writes to a file of its own.
    func output(_ name: String, _ run: (Destination) throws -> Void) throws -> [UInt8] {
        try run(Destination(path: file(name), overwrites: true))
        return try bytes(name)
    }

    func export(_ layer: String, _ format: String = "geojson", _ change: (inout ExportRequest) -> Void = { _ in })
        throws -> [UInt8]
    {
        try output("export") { destination in
            var request = ExportRequest(layer: layer, format: format)
            change(&request)
            try ExportData.run(request, in: workspace, to: destination)
        }
    }

    /// Everything that leaves for other tools: equal exports are an equal store.
    func exports() throws -> [[UInt8]] {
        [try export("needs"), try export("communes", "csv"), try export("epci", "csv")]
    }
}
