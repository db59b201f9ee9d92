/// The identifier of a row whose file gives none, made of what the row says: « c-3f0a… », and « c-3f0a…-2 » for the
/// second row that says the same. **Never change its form**: files imported before would come in twice.
public enum ContentKey {
    private static let digits = 16

    /// - Parameter occurrence: how many rows of the file said the same, this one included.
    public static func text(_ hash: UInt64, occurrence: Int) -> String {
        let text = String(unsafeUninitializedCapacity: 2 + digits) { bytes in
            bytes[0] = UInt8(ascii: "c")
            bytes[1] = UInt8(ascii: "-")
            for place in 0..<digits {
                let digit = UInt8(truncatingIfNeeded: hash >> UInt64(60 - 4 * place)) & 15
                bytes[2 + place] = digit < 10 ? 48 + digit : 87 + digit
            }
            return 2 + digits
        }
        return occurrence == 1 ? text : text + "-\(occurrence)"
    }

    /// Whether an identifier has this form: one that a file gives and that looks like it is taken for one.
    public static func isOne(_ key: String) -> Bool {
        let bytes = key.utf8
        guard bytes.count >= 2 + digits, bytes.starts(with: "c-".utf8) else { return false }
        let hash = bytes.dropFirst(2).prefix(digits)
        guard hash.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else { return false }
        let rest = bytes.dropFirst(2 + digits)
        return rest.isEmpty || (rest.first == UInt8(ascii: "-") && rest.dropFirst().allSatisfy { 48...57 ~= $0 })
    }
}
