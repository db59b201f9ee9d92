public import Wording

/// One named value of a filter: an option of the command line, a parameter of an address, an entry of the API's
/// description.
public struct FilterParameter: Hashable, Sendable {
    /// « adjacent-to »: without dashes before it.
    public let name: String
    /// What stands for the value in help: « commune ».
    public let value: Phrase
    public let help: Phrase
    /// Several values are alternatives; else the parameter may be given once.
    let isRepeatable: Bool

    init(_ name: String, _ value: Phrase, _ help: Phrase, isRepeatable: Bool = true) {
        self.name = name
        self.value = value
        self.help = help
        self.isRepeatable = isRepeatable
    }
}
