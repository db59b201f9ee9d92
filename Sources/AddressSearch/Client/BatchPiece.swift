/// Rows that are asked together, and how often they were.
struct BatchPiece {
    var rows: [Int]
    /// From 1.
    var attempt: Int

    /// How the rows that are still open are asked next; nil when they are given up.
    func next(_ open: [Int], _ remedy: BatchOutcome.Remedy, _ options: AddressSearchOptions) -> [BatchPiece]? {
        switch remedy {
        case .none, .giveUp: return nil
        case .split: return open.count > 1 ? Self.halves(open, attempt) : nil
        case .retry: return attempt < options.attempts ? [BatchPiece(rows: open, attempt: attempt + 1)] : nil
        case .retryInHalves: return attempt < options.attempts ? Self.halves(open, attempt + 1) : nil
        }
    }

    private static func halves(_ rows: [Int], _ attempt: Int) -> [BatchPiece] {
        let middle = rows.count / 2
        return [rows[..<middle], rows[middle...]].filter { !$0.isEmpty }
            .map { BatchPiece(rows: Array($0), attempt: attempt) }
    }
}

/// What a batch teaches of how many rows a server takes.
struct TakenSizes {
    private var largestTaken = 0
    private var wasTooLarge = false
    private var isARowsFault = false

    /// The size for later batches, when one was too large. A single row that is too large says nothing of batches.
    var size: Int? { wasTooLarge && !isARowsFault && largestTaken > 0 ? largestTaken : nil }

    mutating func note(_ outcome: BatchOutcome, rows: Int) {
        if outcome.isAboutSize {
            wasTooLarge = true
            if rows == 1 { isARowsFault = true }
        } else if outcome.failure == nil {
            largestTaken = max(largestTaken, rows)
        }
    }
}
