import ByteStreams

/// Where in a record the reader stood when the record grew too large.
enum SkipState {
    case fieldStart, unquoted, afterReturn
    case quoted(line: Int, column: Int)
    case afterQuote(line: Int, column: Int)
}

extension RecordReader {
    /// Passes over the rest of a record that is too large to be kept, in constant memory.
    /// - Parameters:
    ///   - heldBytes: bytes of the record that were scanned; the window holds no others.
    ///   - fieldBytes: bytes of the field where it stopped.
    /// - Returns: the error to report. - Throws: what stops the file.
    func skipRecord(
        _ start: SkipState, lines startLines: Int, heldBytes: Int, fieldBytes: Int
    ) throws(DelimitedTextError) -> DelimitedTextError {
        let column = state.pointee.slots.count + 1
        let refusal = refusal(fieldBytes: fieldBytes, column: column)
        var skip = start
        var lines = startLines
        var place = recordStart + heldBytes
        while true {
            if place == window.count {
                // Bytes of a character that is cut stay, so that it is checked whole.
                let discarded = min(place, validated)
                let added = try slide(discarding: discarded)
                place -= discarded
                recordStart = 0
                if let invalidOffset {
                    throw .invalidUTF8(line: line + lines, byteOffset: invalidOffset)
                }
                if added == 0 {
                    resume(at: place, lines: lines)
                    if case .quoted(let line, let column) = skip { throw .unclosedQuote(line: line, column: column) }
                    return refusal
                }
            }
            let byte = window.base[place]
            if case .afterReturn = skip {
                resume(at: byte == 10 ? place + 1 : place, lines: lines)
                return refusal
            }
            place += 1
            if byte == 10 { lines += 1 }
            switch skip {
            case .quoted(let line, let column):
                if byte == dialect.quote { skip = .afterQuote(line: line, column: column) }
            case .afterQuote(let line, let column) where byte == dialect.quote:
                skip = .quoted(line: line, column: column)
            case .fieldStart where byte == dialect.quote:
                skip = .quoted(line: line + lines, column: column)
            default:
                if byte == 10 {
                    resume(at: place, lines: lines)
                    return refusal
                }
                if byte == 13 { lines += 1 }
                skip = byte == 13 ? .afterReturn : byte == dialect.delimiter ? .fieldStart : .unquoted
            }
        }
    }

    private func refusal(fieldBytes: Int, column: Int) -> DelimitedTextError {
        fieldBytes > limits.fieldBytes
            ? .fieldTooLarge(line: line, column: column, limit: limits.fieldBytes)
            : .recordTooLarge(line: line, limit: limits.recordBytes)
    }

    /// Where the next record begins, `lines` below this one.
    private func resume(at place: Int, lines: Int) {
        nextStart = place
        nextLine = line + lines
    }
}
