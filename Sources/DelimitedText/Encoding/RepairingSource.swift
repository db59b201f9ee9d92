import ByteStreams

/// UTF-8 out of a text in which bytes of Windows-1252 stand among UTF-8: rows that were pasted from one file into
/// another. Sequences that are well formed stay, every other byte is read as the code page does; the five bytes that
/// the page leaves open become U+FFFD.
///
/// It costs one look at each byte, and nothing more where all is UTF-8: the bytes are checked where the reader wants
/// them.
final class RepairingSource: ByteSource {
    private let source: any ByteSource
    private let repairs: ByteRepairs
    /// Only letters as French writes them count as sequences: the text as a whole is Windows-1252.
    private let trustsLatinOnly: Bool
    /// The beginning of a sequence whose end has not come yet.
    private var tail: [UInt8] = []
    /// What was repaired and did not fit.
    private var ready: [UInt8] = []
    private var readyPlace = 0
    /// Bytes given so far, for the places of repairs.
    private var given = 0
    private var isAtEnd = false

    init(_ source: any ByteSource, repairs: ByteRepairs, trustsLatinOnly: Bool) {
        self.source = source
        self.repairs = repairs
        self.trustsLatinOnly = trustsLatinOnly
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        while true {
            if readyPlace < ready.count { return giveReady(buffer) }
            if isAtEnd { return 0 }
            let count = buffer.count < 64 ? try readAside() : try readInPlace(buffer)
            if count > 0 { return count }
        }
    }

    private func giveReady(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, ready.count - readyPlace)
        ready[readyPlace..<readyPlace + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
        readyPlace += count
        return count
    }

    /// For buffers in which not even a sequence has room.
    private func readAside() throws(ByteStreamError) -> Int {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
        defer { room.deallocate() }
        let count = try readInPlace(room)
        ready = Array(room[..<count]) + ready[readyPlace...]
        readyPlace = 0
        return 0
    }

    /// What is well formed at the start stays in the buffer; from the first other byte on the rest is made ready.
    private func readInPlace(_ buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        for (place, byte) in tail.enumerated() { buffer[place] = byte }
        let kept = tail.count
        tail = []
        let added = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[kept...]))
        isAtEnd = added == 0
        let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(kept + added)])
        var place = trusted(bytes, from: 0)
        let whole = place
        ready = []
        readyPlace = 0
        while place < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
            if !isAtEnd, UTF8Validity.isCut(rest) {
                tail = Array(rest)
                break
            }
            repairs.note(at: given + whole + ready.count)
            let scalar = Windows1252.scalar(bytes[place])
            let isOpen = (0x80..<0xA0).contains(scalar.value)
            ready += UTF8.encode(isOpen ? "\u{FFFD}" : scalar) ?? UTF8.encodedReplacementCharacter
            place += 1
            let end = trusted(bytes, from: place)
            ready += bytes[place..<end]
            place = end
        }
        given += whole + ready.count
        return whole
    }

    /// The end of what needs no repair.
    private func trusted(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard trustsLatinOnly else {
            return start + UTF8Validity.validPrefix(of: UnsafeRawBufferPointer(rebasing: bytes[start...]))
        }
        var place = start
        while place < bytes.count {
            let lead = bytes[place]
            if lead < 0x80 {
                place += 1
                continue
            }
            let end = min(bytes.count, place + UTF8Validity.sequenceLength(lead))
            guard UTF8Validity.isLikelyInFrench(lead), end > place,
                UTF8Validity.validPrefix(of: UnsafeRawBufferPointer(rebasing: bytes[place..<end])) == end - place
            else { return place }
            place = end
        }
        return place
    }
}
