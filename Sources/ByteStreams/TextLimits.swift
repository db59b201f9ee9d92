/// What one row of a table or one feature may weigh, whatever the form of the file. A heavier one is refused and the
/// reader goes on with the next.
public struct TextLimits: Hashable, Sendable {
    /// Bytes of one cell, of one text or of the name of one property.
    public var fieldBytes: Int
    /// Also the bound of the reader's memory.
    public var recordBytes: Int
    public var fields: Int

    public init(fieldBytes: Int = 1 << 20, recordBytes: Int = 16 << 20, fields: Int = 65_536) {
        self.fieldBytes = fieldBytes
        // Places of fields are kept in 32 bits.
        self.recordBytes = min(recordBytes, 1 << 30)
        self.fields = fields
    }
}
