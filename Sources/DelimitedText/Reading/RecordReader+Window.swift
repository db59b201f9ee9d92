import ByteStreams

extension RecordReader {
    /// Reads on and checks the new bytes. - Returns: how many came; 0 at the end of the source.
    func slide(discarding discarded: Int) throws(DelimitedTextError) -> Int {
        let added: Int
        do throws(ByteStreamError) { added = try window.slide(discarding: discarded) } catch { throw .source(error) }
        validated = max(0, validated - discarded)
        guard checksUTF8 else {
            validated = window.count
            return added
        }
        guard invalidOffset == nil else { return added }
        let fresh = UnsafeRawBufferPointer(rebasing: window.bytes[validated...])
        if let bad = UTF8Validity.firstInvalid(in: fresh, isWhole: window.isAtEnd) {
            invalidOffset = window.offset + validated + bad
        }
        validated += UTF8Validity.validPrefix(of: fresh)
        return added
    }

    @inline(__always)
    func add(_ start: Int, _ length: Int) {
        // One more than allowed is kept, which `finish` sees.
        if state.pointee.slots.count <= limits.fields {
            state.pointee.slots.append(FieldSlot(start: start, length: length))
        }
    }

    /// Keeps a field whose bytes differ from the file's: doubled quotes halved, the outer ones left out.
    func addUnquoted(_ field: UnsafePointer<UInt8>, _ length: Int) {
        let start = state.pointee.unquoted.count
        let quote = dialect.quote
        var index = 1
        while index < length {
            if field[index] == quote {
                index += 1
                // The closing quote: what follows it is kept as it stands.
                guard index < length, field[index] == quote else { break }
            }
            state.pointee.unquoted.append(field[index])
            index += 1
        }
        while index < length {
            state.pointee.unquoted.append(field[index])
            index += 1
        }
        add(~start, state.pointee.unquoted.count - start)
    }

    /// Notes where the record ended, then refuses it when something in it was wrong.
    func finish(
        _ recordEnd: Int, _ next: Int, _ end: Terminator, _ lines: Int, _ nulColumn: Int, _ largeColumn: Int
    ) throws(DelimitedTextError) -> Bool {
        state.pointee.base = window.base + recordStart
        state.pointee.length = recordEnd
        nextStart = recordStart + next
        nextLine = line + lines
        terminator = end
        if let repairs { hasRepairs = repairs.take(before: window.offset + nextStart) }
        if let invalidOffset, invalidOffset < window.offset + nextStart { throw invalidUTF8(at: invalidOffset) }
        if nulColumn > 0 { throw .nulByte(line: line, column: nulColumn) }
        if largeColumn > 0 { throw .fieldTooLarge(line: line, column: largeColumn, limit: limits.fieldBytes) }
        if state.pointee.slots.count > limits.fields { throw .tooManyFields(line: line, limit: limits.fields) }
        return true
    }

    private func invalidUTF8(at offset: Int) -> DelimitedTextError {
        let before = window.bytes[recordStart..<(offset - window.offset)]
        return .invalidUTF8(line: line + before.count { $0 == 10 }, byteOffset: offset)
    }
}
