import NeedsModel

/// The first rows of a file, read before any is given: what they say of consent holds for them as well.
struct LookAhead {
    private static let rows = 512
    private static let bytes = 4 << 20

    private(set) var isFilled = false
    private var outcomes: [RowOutcome] = []
    private var given = 0
    private var failure: ImportError?

    /// Nothing is left, and no error either.
    var isEmpty: Bool { given == outcomes.count && failure == nil }

    /// - Parameter bytesRead: from the source so far; heavy rows end the look early.
    mutating func fill(from source: any NeedRows, bytesRead: () -> Int) {
        isFilled = true
        do throws(ImportError) {
            while outcomes.count < LookAhead.rows, bytesRead() < LookAhead.bytes, let outcome = try source.next() {
                outcomes.append(outcome)
            }
        } catch {
            failure = error
        }
    }

    /// - Throws: behind the rows before it, what ended the look.
    mutating func next() throws(ImportError) -> RowOutcome? {
        guard given < outcomes.count else {
            if let failure = failure.take() { throw failure }
            return nil
        }
        defer { given += 1 }
        return outcomes[given]
    }
}

extension RowOutcome {
    /// The need waits until somebody knows who agreed.
    var heldForConsent: RowOutcome {
        guard case .row(var row, let warnings) = self else { return self }
        row.need.moderation = .pending
        row.need.holds.append(Hold(reason: .unclearConsent, field: .need))
        return .row(row, warnings: warnings)
    }
}
