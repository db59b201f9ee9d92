/// How a French reader would say folded letters, as a fingerprint: « Baviliés » and « Bavilliers » share one.
///
/// Rules of our own: silent endings and « h » fall, doubled letters count once, letters that sound alike
/// are one, nasal vowels are one sign each. It is a help for ranking, never proof of a name.
enum PhoneticKey {
    static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var state = NameHash.seed
        var last: UInt8 = 0
        forEachSound(letters) { sound in
            if sound != last { state = NameHash.extend(state, sound) }
            last = sound
        }
        return NameHash.finish(state)
    }

    private static func forEachSound(_ letters: ArraySlice<UInt8>, _ emit: (UInt8) -> Void) {
        let (first, end) = (letters.startIndex, silentEnd(letters))
        func at(_ index: Int) -> UInt8 { index >= first && index < end ? letters[index] : 0 }
        var index = first
        while index < end {
            let (letter, next) = (at(index), at(index + 1))
            switch letter {
            case c("h"): break
            case c("p") where next == c("h"):
                emit(c("f"))
                index += 1
            case c("c") where next == c("h"):
                emit(c("X"))
                index += 1
            case c("s") where next == c("c") && at(index + 2) == c("h"):
                emit(c("X"))
                index += 2
            case c("c"): emit(isSoft(next) ? c("s") : c("k"))
            case c("q"):
                emit(c("k"))
                if next == c("u") { index += 1 }
            case c("g"): emit(isSoft(next) ? c("j") : c("g"))
            case c("x"), c("z"): emit(c("s"))
            case c("w"): emit(c("v"))
            case c("y"): emit(c("i"))
            case c("e") where next == c("a") && at(index + 2) == c("u"):
                emit(c("o"))
                index += 2
            case c("a") where next == c("u"):
                emit(c("o"))
                index += 1
            case c("o") where next == c("u"):
                emit(c("U"))
                index += 1
            case c("a"), c("e"), c("i"), c("o"), c("u"): index += vowel(letter, next, at(index + 2), emit)
            default: emit(letter)
            }
            index += 1
        }
    }

    /// Emits the vowel that starts here; answers how many letters more than one it took.
    private static func vowel(_ letter: UInt8, _ next: UInt8, _ third: UInt8, _ emit: (UInt8) -> Void) -> Int {
        let isNasal = (next == c("n") || next == c("m")) && !isVowel(third) && third != next
        switch letter {
        case c("a"), c("e"):
            if isNasal {
                emit(c("A"))
                return 1
            }
            if next == c("i") || next == c("y") {
                if third == c("n") || third == c("m") {
                    emit(c("I"))
                    return 2
                }
                emit(c("e"))
                return 1
            }
            emit(letter)
        case c("i") where isNasal, c("u") where isNasal:
            emit(c("I"))
            return 1
        case c("o") where isNasal:
            emit(c("O"))
            return 1
        default: emit(letter)
        }
        return 0
    }

    /// Where the letters that are not heard at the end begin.
    private static func silentEnd(_ letters: ArraySlice<UInt8>) -> Int {
        var end = letters.endIndex
        while end - letters.startIndex > 3 {
            switch letters[end - 1] {
            // The consonant before a silent « e » is heard: « croise » is not « croix ».
            case c("e"): return end - 1
            case c("s") where letters[end - 2] == c("e"): return end - 2
            case c("t"), c("d"), c("s"), c("x"), c("z"), c("p"),
                c("r") where letters[end - 2] == c("e"):
                end -= 1
            default: return end
            }
        }
        return end
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case c("a"), c("e"), c("i"), c("o"), c("u"), c("y"), c("h"): true
        default: false
        }
    }

    private static func isSoft(_ letter: UInt8) -> Bool { letter == c("e") || letter == c("i") || letter == c("y") }

    private static func c(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }
}
