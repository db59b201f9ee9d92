import NeedsModel
import PlainText

extension PersonalDataRule {
    /// French plates since 2009 (`AB-123-CD`) and Swiss ones (`JU 12345`).
    static let numberPlate = PersonalDataRule(.numberPlate, at: letters, needsFigure: true) { text, index in
        (NumberPlate.present(text, at: index) ?? NumberPlate.swiss(text, at: index)).map { index..<$0 }
    }

    /// French plates before 2009: `1234 AB 90`.
    static let formerNumberPlate = PersonalDataRule(.numberPlate, at: "123456789") { text, index in
        NumberPlate.former(text, at: index).map { index..<$0 }
    }
}

private enum NumberPlate {
    /// `AB-123-CD`: in small letters only with hyphens.
    static func present(_ text: ScannedText, at index: Int) -> Int? {
        guard isPlateLetter(text[index]), isPlateLetter(text[index + 1]) else { return nil }
        let figures = gap(text, at: index + 2)
        guard text[figures].isDigit, text[figures + 1].isDigit, text[figures + 2].isDigit else { return nil }
        let tail = gap(text, at: figures + 3)
        guard isPlateLetter(text[tail]), isPlateLetter(text[tail + 1]), !text[tail + 2].isWord else { return nil }
        let isSmall = !text[index].isCapital || !text[index + 1].isCapital || !text[tail].isCapital
        if isSmall, text[index + 2] != UInt8(ascii: "-") || text[tail - 1] != UInt8(ascii: "-") { return nil }
        // One sign on both sides.
        guard figures - index - 2 == tail - figures - 3 else { return nil }
        return tail + 2
    }

    /// `1234 AB 90`: figures, letters, department. Capitals only: « 12 km 30 ».
    static func former(_ text: ScannedText, at index: Int) -> Int? {
        var letters = index
        while text[letters].isDigit, letters < index + 5 { letters += 1 }
        guard (2...4).contains(letters - index), text[index - 1] != UInt8(ascii: ","),
            text[index - 1] != UInt8(ascii: ".")
        else { return nil }
        let start = gap(text, at: letters)
        let end = text.letterEnd(start)
        guard (2...3).contains(end - start), (start..<end).allSatisfy({ text[$0].isCapital }),
            !roads.contains(text.word(start..<end))
        else { return nil }
        let department = gap(text, at: end)
        guard department - end == start - letters, text[department].isDigit else { return nil }
        let tail = text[department + 1]
        let isCorsica = text[department] == UInt8(ascii: "2") && (tail | 0x20 == 0x61 || tail | 0x20 == 0x62)
        guard tail.isDigit || isCorsica else { return nil }
        var close = department + 2
        if text[department] == UInt8(ascii: "9"), tail == UInt8(ascii: "7"), text[close].isDigit { close += 1 }
        guard !text[close].isWord, isDepartment(text, department) else { return nil }
        return close
    }

    /// `JU 12345`; shorter ones are years and postal codes.
    static func swiss(_ text: ScannedText, at index: Int) -> Int? {
        guard text[index].isCapital, text[index + 1].isCapital, !text[index + 2].isLetter else { return nil }
        let figures = gap(text, at: index + 2)
        guard text[figures].isDigit, cantons.contains(text.word(index..<index + 2)) else { return nil }
        let end = text.wordEnd(figures)
        guard (figures..<end).allSatisfy({ text[$0].isDigit }) else { return nil }
        // « FR 90000 » is Belfort.
        let least = text.word(index..<index + 2) == "fr" ? 6 : 5
        return (least...6).contains(end - figures) ? end : nil
    }

    private static func isDepartment(_ text: ScannedText, _ index: Int) -> Bool {
        guard text[index + 1].isDigit else { return true }
        let number = Int(text[index] & 15) * 10 + Int(text[index + 1] & 15)
        return (1...95).contains(number) || number == 97
    }

    /// No I, O and U are on the plates since 2009.
    private static func isPlateLetter(_ byte: UInt8) -> Bool {
        guard byte.isLetter else { return false }
        let small = byte | 0x20
        return small != UInt8(ascii: "i") && small != UInt8(ascii: "o") && small != UInt8(ascii: "u")
    }

    private static func gap(_ text: ScannedText, at index: Int) -> Int {
        let byte = text[index]
        return byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") ? index + 1 : index
    }

    /// Roads, trains and measures that stand between figures: « 2021 RD 83 ».
    private static let roads: Set<String> = [
        "rn", "rd", "rc", "vc", "zi", "zac", "za", "ter", "tgv", "bus", "km", "kg", "cm", "mm", "ha", "kwh", "kw",
        "mwh",
        "mw", "gr", "eur", "ttc", "ht", "cv", "led", "hlm", "db", "mo", "go", "to", "an", "ans", "et", "de", "du", "au",
        "en", "sur", "par", "ou",
    ]

    private static let cantons: Set<String> = [
        "zh", "be", "lu", "ur", "sz", "ow", "nw", "gl", "zg", "fr", "so", "bs", "bl", "sh", "ar", "ai", "sg", "gr",
        "ag",
        "tg", "ti", "vd", "vs", "ne", "ge", "ju",
    ]
}
