/// How a report is written: for people or for programs.
enum ReportFormat: String, CaseIterable {
    case text
    case json

    /// - Throws: `unknownValue`, with those that there are.
    static func named(_ name: String) throws(Failure) -> ReportFormat {
        guard let format = ReportFormat(rawValue: name) else {
            throw Failure(
                .unknownValue, Parameter.named("format"), name, allCases.map(\.rawValue).joined(separator: ", "))
        }
        return format
    }

    var mediaType: String { self == .json ? "application/json" : "text/plain" }
}
