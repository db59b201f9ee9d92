import ByteStreams

/// Days and times as XML writes them: « 2021-09-18T14:30:00 », « PT14H30M00S ».
enum WrittenTime {
    /// « 2021-09-18 », « 2021-09-18 14:30 »; midnight is no time.
    static func writeDay(_ text: UnsafeRawBufferPointer, into buffer: inout GrowingBuffer<UInt8>) {
        let bytes = text.assumingMemoryBound(to: UInt8.self)
        let parts = bytes.split(separator: UInt8(ascii: "T"), maxSplits: 1)
        guard let day = parts.first else { return }
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: day))
        guard parts.count > 1 else { return }
        var time = parts[1].prefix { $0 == UInt8(ascii: ":") || $0 >= 48 && $0 <= 57 }
        while time.suffix(3).elementsEqual(":00".utf8), time.count > 5 { time = time.dropLast(3) }
        guard !time.isEmpty, !time.elementsEqual("00:00".utf8) else { return }
        buffer.append(UInt8(ascii: " "))
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: time))
    }

    /// « 14:30 »; what is no duration stays as it is.
    static func writeDuration(_ text: UnsafeRawBufferPointer, into buffer: inout GrowingBuffer<UInt8>) {
        var amounts: [UInt8: Int] = [:]
        var number = 0
        var isFraction = false
        for byte in text.prefix(64) {
            switch byte {
            case 48...57: if !isFraction, number < 1_000_000 { number = number * 10 + Int(byte - 48) }
            case UInt8(ascii: "."), UInt8(ascii: ","): isFraction = true
            default:
                amounts[byte] = number
                number = 0
                isFraction = false
            }
        }
        guard text.first == UInt8(ascii: "P"), let hours = amounts[UInt8(ascii: "H")] else {
            return buffer.append(contentsOf: text.assumingMemoryBound(to: UInt8.self))
        }
        SerialDay.digits(hours, 2, &buffer)
        buffer.append(UInt8(ascii: ":"))
        SerialDay.digits(amounts[UInt8(ascii: "M")] ?? 0, 2, &buffer)
        guard let seconds = amounts[UInt8(ascii: "S")], seconds > 0 else { return }
        buffer.append(UInt8(ascii: ":"))
        SerialDay.digits(seconds, 2, &buffer)
    }
}
