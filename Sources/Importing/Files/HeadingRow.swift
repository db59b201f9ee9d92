/// Where the headings stand: people put a title above their table. The first row whose cells name a text and a place
/// holds them, if no row above it has as many cells.
enum HeadingRow {
    /// What the headings mean, and where they stand.
    struct Found {
        let layout: TableLayout
        /// They are those of a list of refused rows.
        let isReturned: Bool
        /// Only where rows stand above.
        let line: Int?
    }

    /// Rows with something in them that are looked at.
    static let looked = 20

    /// Leaves the table at the row of the headings, or at the last of several.
    /// - Throws: what is wrong with the row that comes nearest to headings.
    static func find(
        in table: some NeedTable, options: NeedFileOptions, file: String
    ) throws(ImportError) -> Found {
        var nearest: Miss?
        var widest = 0
        for _ in 0..<looked {
            guard try moved(table, nearest) else { break }
            let headings = table.strings
            let width = headings.count { !$0.allSatisfy(\.isWhitespace) }
            guard nearest == nil || width > widest else { continue }
            let line = nearest == nil ? nil : table.line
            let isReturned = ReturnedColumns.end(headings.map { String($0.drop(while: \.isWhitespace)) })
            do throws(ImportError) {
                let layout = try TableLayout(
                    first: isReturned ? headings.dropLast(ReturnedColumns.names.count) : headings, options: options,
                    file: file
                ) { () throws(ImportError) -> [String]? in try moved(table, nearest) ? table.strings : nil }
                return Found(layout: layout, isReturned: isReturned, line: line)
            } catch {
                let miss = Miss(error: error)
                if miss.nearness >= nearest?.nearness ?? 0 { nearest = miss }
            }
            widest = max(widest, width)
        }
        throw nearest?.error ?? .emptyFile(file)
    }

    /// A row that is not that of the headings, and how near it comes.
    private struct Miss {
        let error: ImportError

        var nearness: Int {
            switch error {
            case .noHeader: 0
            case .columnNotFound: 1
            default: 2
            }
        }
    }

    /// What cannot be read below a first row says nothing about headings.
    private static func moved(_ table: some NeedTable, _ nearest: Miss?) throws(ImportError) -> Bool {
        do throws(TableFault) { return try table.next() } catch {
            if let nearest { throw nearest.error }
            switch error {
            case .file(let whole), .row(_, _, _, let whole): throw whole
            }
        }
    }
}
