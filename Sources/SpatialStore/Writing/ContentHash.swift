import PlainText

/// The hash as a database keeps it, and what a need has beside texts and numbers.
extension ContentHash {
    /// As SQLite keeps it.
    var stored: Int64 { Int64(bitPattern: value) }

    mutating func combine(_ text: String?) {
        switch text {
        case .some(let text): combine(text)
        case .none: combine(UInt64.max)
        }
    }

    mutating func combine(_ number: Double?) { combine(number?.bitPattern ?? 0x7FF8_0000_0000_0001) }
}
