import ByteStreams

extension RecordReader {
    /// Finds the next record and its fields. Offsets are from the record's start, so that they outlive a
    /// slide of the window. - Returns: false at the end of the source.
    func scan() throws(DelimitedTextError) -> Bool {
        recordStart = nextStart
        line = nextLine
        hasStrayQuote = false
        let state = state
        state.pointee.slots.count = 0
        state.pointee.unquoted.count = 0
        state.pointee.length = 0
        let quote = dialect.quote
        let delimiter = dialect.delimiter
        let fieldLimit = limits.fieldBytes
        let outside = classes.outside
        let inside = classes.inside
        var record = window.base + recordStart
        var end = window.count - recordStart
        var fieldStart = 0
        var place = 0
        var lines = 0
        var nulColumn = 0
        var largeColumn = 0

        @inline(__always)
        func more(_ skipState: SkipState) throws(DelimitedTextError) -> Bool {
            if end >= limits.recordBytes {
                throw try skipRecord(skipState, lines: lines, heldBytes: place, fieldBytes: place - fieldStart)
            }
            let added = try slide(discarding: recordStart)
            recordStart = 0
            record = window.base
            end = window.count
            return added > 0
        }

        fields: while true {
            fieldStart = place
            var quoteLine = 0
            var isEscaped = false
            if place == end, try !more(.fieldStart) {
                if place == 0 { return false }
                add(fieldStart, 0)
                return try finish(place, place, .endOfFile, lines, nulColumn, largeColumn)
            }
            if record[place] == quote {
                let column = state.pointee.slots.count + 1
                quoteLine = line + lines
                place += 1
                quoted: while true {
                    while !inside[Int(record[place])] { place += 1 }
                    if place == end {
                        if try more(.quoted(line: quoteLine, column: column)) { continue }
                        nextStart = recordStart + place
                        throw .unclosedQuote(line: quoteLine, column: column)
                    }
                    let byte = record[place]
                    place += 1
                    if byte == quote {
                        // At the end of the file a line feed stands here.
                        if place == end { _ = try more(.afterQuote(line: quoteLine, column: column)) }
                        guard place < end, record[place] == quote else { break quoted }
                        place += 1
                        isEscaped = true
                    } else if byte == 10 {
                        lines += 1
                    } else if byte == 13 {
                        if place == end { _ = try more(.quoted(line: quoteLine, column: column)) }
                        if place == end || record[place] != 10 { lines += 1 }
                    } else {
                        nulColumn = column
                    }
                }
            }
            let closed = place
            while true {
                while !outside[Int(record[place])] { place += 1 }
                if place == end {
                    if try more(.unquoted) { continue }
                    break
                }
                if record[place] != 0 { break }
                nulColumn = state.pointee.slots.count + 1
                place += 1
            }
            let length = place - fieldStart
            if length > fieldLimit, largeColumn == 0 { largeColumn = state.pointee.slots.count + 1 }
            if quoteLine == 0 {
                add(fieldStart, length)
            } else if closed == place, !isEscaped {
                add(fieldStart + 1, length - 2)
            } else {
                hasStrayQuote = hasStrayQuote || closed != place
                addUnquoted(record + fieldStart, length)
            }
            if place == end { return try finish(place, place, .endOfFile, lines, nulColumn, largeColumn) }
            let byte = record[place]
            let fieldEnd = place
            place += 1
            if byte == delimiter { continue }
            lines += 1
            if byte == 10 { return try finish(fieldEnd, place, .lineFeed, lines, nulColumn, largeColumn) }
            if place == end { _ = try more(.afterReturn) }
            guard place < end, record[place] == 10 else {
                return try finish(fieldEnd, place, .carriageReturn, lines, nulColumn, largeColumn)
            }
            return try finish(fieldEnd, place + 1, .carriageReturnLineFeed, lines, nulColumn, largeColumn)
        }
    }
}
