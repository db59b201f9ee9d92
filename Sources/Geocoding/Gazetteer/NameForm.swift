/// How a written form relates to the name it stands for, best first.
enum NameForm: UInt8, Sendable, Comparable {
    /// Every letter of the name, however it is cut: « pontderoidevermondans ».
    case full
    /// Without articles and links, or with a usual abbreviation: « villarsblamont ».
    case skeleton
    /// The beginning that people say: « Rougemont » for Rougemont-le-Château.
    case short
    /// The end after an adjective: « Charmont » for Grand-Charmont.
    case tail

    static func < (left: NameForm, right: NameForm) -> Bool { left.rawValue < right.rawValue }
}
