import DelimitedText

/// The CSV dialects of the command line. To add one: one line here.
enum CSVDialects {
    private static let all: [(id: String, style: WritingStyle)] = [
        ("rfc4180", .rfc4180), ("excel-fr", .excelFrench),
    ]

    static func named(_ id: String) throws(Failure) -> WritingStyle {
        guard let dialect = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, Parameter.named("dialect"), id, all.map(\.id).joined(separator: ", "))
        }
        return dialect.style
    }
}
