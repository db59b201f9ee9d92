extension ValueScanner {
    /// Passes over the members of the object that begins here. Stops before the value of the first member of
    /// `arrays` that is an array.
    func members(until arrays: [String]) throws(GeoJSONError) -> (list: [Member], array: String?) {
        place += 1
        guard try peekPastSpace() != UInt8(ascii: "}") else {
            place += 1
            return ([], nil)
        }
        return try members(arrays: arrays)
    }

    /// Passes over what follows the array `array` in its object.
    func membersAfterArray(named array: String) throws(GeoJSONError) -> (list: [Member], array: String?) {
        pin()
        switch try peekPastSpace() {
        case UInt8(ascii: ","):
            place += 1
            return try members(arrays: [array])
        case UInt8(ascii: "}"):
            place += 1
            return ([], nil)
        default: throw try syntax(.commaOrBrace)
        }
    }

    private func members(arrays: [String]) throws(GeoJSONError) -> (list: [Member], array: String?) {
        var list: [Member] = []
        while true {
            guard try peekPastSpace() == UInt8(ascii: "\"") else { throw try syntax(.string) }
            let nameStart = place - pinOffset
            try value()
            let name = nameStart..<(place - pinOffset)
            guard try peekPastSpace() == UInt8(ascii: ":") else { throw try syntax(.colon) }
            place += 1
            let opening = try peekPastSpace()
            var text = cursor(name)
            if opening == UInt8(ascii: "["), let word = try? text.string(), arrays.contains(word) {
                return (list, word)
            }
            let valueStart = place - pinOffset
            try value()
            list.append(Member(name: name, value: valueStart..<(place - pinOffset)))
            guard list.count <= PropertyParser.memberLimit else {
                throw .tooLarge(here, limit: PropertyParser.memberLimit)
            }
            let next = try peekPastSpace()
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { throw try syntax(.commaOrBrace) }
            place += 1
            if next == UInt8(ascii: "}") { return (list, nil) }
        }
    }

    func beginArray() {
        place += 1
        pin()
    }

    /// Goes to the next element of an array; false past its end.
    func findElement(isFirst: Bool) throws(GeoJSONError) -> Bool {
        pin()
        let byte = try peekPastSpace()
        if byte == UInt8(ascii: "]") {
            place += 1
            return false
        }
        if isFirst { return true }
        guard byte == UInt8(ascii: ",") else { throw try syntax(.commaOrBracket) }
        place += 1
        guard try peekPastSpace() != UInt8(ascii: "]") else { throw try syntax(.feature) }
        return true
    }
}
