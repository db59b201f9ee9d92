import CExpat

/// A name as it stands in the document, prefix included. Good during the call that gives it.
struct XMLName {
    let start: UnsafePointer<CChar>

    @inline(__always)
    init(_ start: UnsafePointer<CChar>) { self.start = start }

    @inline(__always)
    static func == (name: XMLName, word: StaticString) -> Bool {
        var place = 0
        let letters = word.utf8Start
        while true {
            let letter = letters[place]
            if UInt8(bitPattern: name.start[place]) != letter { return false }
            if letter == 0 { return true }
            place += 1
        }
    }

    @inline(__always)
    static func != (name: XMLName, word: StaticString) -> Bool { !(name == word) }

    /// Without its prefix.
    var local: XMLName {
        var place = 0
        while start[place] != 0 {
            if start[place] == 58 { return XMLName(start + place + 1) }
            place += 1
        }
        return self
    }
}

/// The attributes of an element. Good during the call that gives them.
struct XMLAttributes: Sequence {
    let first: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    struct Iterator: IteratorProtocol {
        fileprivate var place: UnsafeMutablePointer<UnsafePointer<CChar>?>?

        @inline(__always)
        mutating func next() -> (name: XMLName, value: UnsafePointer<CChar>)? {
            guard let here = place, let name = here[0], let value = here[1] else { return nil }
            place = here + 2
            return (XMLName(name), value)
        }
    }

    @inline(__always)
    func makeIterator() -> Iterator { Iterator(place: first) }

    /// The value of an attribute, by its name with its prefix.
    func text(_ name: StaticString) -> String? {
        for (found, value) in self where found == name { return String(cString: value) }
        return nil
    }

    /// `true` and `1`.
    func flag(_ name: StaticString) -> Bool {
        guard let text = text(name) else { return false }
        return text == "1" || text == "true"
    }

    func number(_ name: StaticString) -> Int? { text(name).flatMap { Int($0) } }
}
