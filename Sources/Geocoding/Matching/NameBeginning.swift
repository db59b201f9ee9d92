/// How a written name begins, against the name that it may be a slip for.
enum NameBeginning: Sendable {
    /// The same first letter, or the first two exchanged.
    case same
    /// « elfort »: the first letter fell out, or stayed with the word before.
    case lost
    /// « yBelfort »: a letter too many, of the word before or of the next key.
    case extra
    case other

    /// Half edits beyond those of the letters, for a name of so many letters. A wrong first letter is rare, and in a
    /// short name it makes another word; four letters are never taken for sure.
    func cost(of count: Int) -> Int {
        switch self {
        case .same: 0
        case .lost, .extra: count <= 4 ? 0 : 1
        case .other: count <= 7 ? 2 : 1
        }
    }

    init(of written: ArraySlice<UInt8>, against name: ArraySlice<UInt8>) {
        let (first, second) = (written.first, written.dropFirst().first)
        let (wanted, next) = (name.first, name.dropFirst().first)
        if first == wanted || (first != nil && second != nil && first == next && second == wanted) {
            self = .same
        } else if written.elementsEqual(name.dropFirst()) {
            self = .lost
        } else if written.dropFirst().elementsEqual(name) {
            self = .extra
        } else {
            self = .other
        }
    }
}
