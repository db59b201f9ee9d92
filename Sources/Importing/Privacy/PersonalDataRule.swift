import NeedsModel

/// One kind of personal data, and how it is found. A rule is asked only where one of its bytes stands, so that a
/// text without them costs one look at each byte.
struct PersonalDataRule: Sendable {
    let reason: HoldReason
    /// Bytes of a scanned text at which it may begin.
    let triggers: [UInt8]
    /// A trigger in the middle of a word is none.
    let beginsWord: Bool
    /// A figure stands two or three places behind the trigger, or it is none: what keeps words cheap.
    let needsFigure: Bool
    /// Places in the scanned text, which may begin before the trigger; nil when it is something else.
    let find: @Sendable (_ text: ScannedText, _ trigger: Int) -> Range<Int>?

    init(
        _ reason: HoldReason, at triggers: String, beginsWord: Bool = true, needsFigure: Bool = false,
        find: @escaping @Sendable (_ text: ScannedText, _ trigger: Int) -> Range<Int>?
    ) {
        self.reason = reason
        self.triggers = Array(triggers.utf8)
        self.beginsWord = beginsWord
        self.needsFigure = needsFigure
        self.find = find
    }

    /// All of them. Of two that begin at one place the first wins.
    static let all: [PersonalDataRule] = [
        email, iban, socialSecurityNumber, phone, numberPlate, formerNumberPlate, address, selfNaming, personName,
    ]
}
