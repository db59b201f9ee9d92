import DelimitedText

/// The CSV dialects of the command line.
enum CSVDialects {
    static func named(_ id: String) throws(Failure) -> OutputDialect {
        guard let dialect = OutputDialect.named(id) else {
            throw Failure(.unknownValue, "--dialect", id, OutputDialect.all.map(\.id).joined(separator: ", "))
        }
        return dialect
    }

    static func check(_ id: String) throws(Failure) { _ = try named(id) }
}
