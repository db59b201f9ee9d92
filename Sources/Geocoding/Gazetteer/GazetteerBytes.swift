/// A cursor over bytes from outside: a read past the end gives zeros and clears `isValid`.
struct GazetteerBytes {
    let bytes: [UInt8]
    var position = 0
    private(set) var isValid = true

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func uint8() -> UInt8 {
        guard position >= 0, position < bytes.count else {
            isValid = false
            return 0
        }
        position += 1
        return bytes[position - 1]
    }

    mutating func uint16() -> UInt16 { UInt16(uint8()) | UInt16(uint8()) << 8 }

    mutating func uint32() -> UInt32 { UInt32(uint16()) | UInt32(uint16()) << 16 }

    /// LEB128, at most five bytes.
    mutating func varint() -> Int {
        var (value, shift) = (0, 0)
        while shift < 35 {
            let byte = uint8()
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return value
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        guard position >= 0, count >= 0, position + count <= bytes.count else {
            isValid = false
            return []
        }
        position += count
        return bytes[position - count..<position]
    }

    /// Takes a name: how many letters are shared with the one before, how many bytes follow, the bytes.
    mutating func name(_ name: inout [UInt8], with pieces: [[UInt8]]) {
        let shared = min(Int(uint8()), name.count)
        let count = Int(uint8())
        if shared < name.count { name.removeLast(name.count - shared) }
        guard position >= 0, position + count <= bytes.count else {
            isValid = false
            return
        }
        bytes.withUnsafeBufferPointer { all in
            GazetteerText.unpack(
                UnsafeBufferPointer(rebasing: all[position..<position + count]), with: pieces, into: &name)
        }
        position += count
    }

    mutating func passName() {
        _ = uint8()
        skip(Int(uint8()))
    }

    mutating func skip(_ count: Int) {
        position += max(0, count)
        if position > bytes.count { isValid = false }
    }
}
