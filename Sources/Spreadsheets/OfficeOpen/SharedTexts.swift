import ByteStreams

/// The table of texts of an Excel workbook: the first ones in memory, the others in a temporary file.
final class SharedTexts {
    private static let pageBytes = 1 << 14
    private static let pageCount = 64

    private let limits: SpreadsheetLimits
    /// Where each text ends, in memory and the file taken as one.
    private var ends = GrowingBuffer<Int>(capacity: 1 << 10)
    private var memory = GrowingBuffer<UInt8>(capacity: 1 << 16)
    private var file: ScratchFile?
    /// On its way to the file.
    private var outgoing = GrowingBuffer<UInt8>(capacity: 1 << 10)
    /// Pages of the file, each at the place of its number modulo their count.
    private var pages: UnsafeMutableRawBufferPointer?
    private var pageNumbers = [Int](repeating: -1, count: pageCount)

    init(limits: SpreadsheetLimits) { self.limits = limits }

    deinit {
        ends.deallocate()
        memory.deallocate()
        outgoing.deallocate()
        pages?.deallocate()
    }

    /// Adds the next text.
    func append(_ text: UnsafeRawBufferPointer) throws(SpreadsheetError) {
        guard ends.count < limits.texts else { throw .tooManyTexts(limit: limits.texts) }
        let bytes = text.assumingMemoryBound(to: UInt8.self)
        if file == nil, memory.count + text.count <= limits.textMemory {
            memory.append(contentsOf: bytes)
            ends.append(memory.count)
            return
        }
        do throws(ByteStreamError) {
            if file == nil { file = try ScratchFile() }
            outgoing.append(contentsOf: bytes)
            ends.append(memory.count + (file?.count ?? 0) + outgoing.count)
            if outgoing.count >= 1 << 18, let file { try flush(file) }
        } catch { throw .source(error) }
    }

    /// Puts text `index` behind `row`; false where there is none.
    func copy(_ index: Int, into row: inout GrowingBuffer<UInt8>) throws(SpreadsheetError) -> Bool {
        guard index >= 0, index < ends.count else { return false }
        let end = ends.base[index]
        let start = index == 0 ? 0 : ends.base[index - 1]
        if end <= memory.count {
            row.append(contentsOf: UnsafeBufferPointer(start: memory.base + start, count: end - start))
            return true
        }
        guard let file else { return false }
        do throws(ByteStreamError) {
            if outgoing.count > 0 { try flush(file) }
            try copy(start - memory.count..<end - memory.count, of: file, into: &row)
        } catch { throw .source(error) }
        return true
    }

    private func flush(_ file: ScratchFile) throws(ByteStreamError) {
        try file.append(outgoing.raw)
        outgoing.count = 0
    }

    private func copy(
        _ range: Range<Int>, of file: ScratchFile, into row: inout GrowingBuffer<UInt8>
    ) throws(ByteStreamError) {
        var place = range.lowerBound
        while place < range.upperBound {
            let page = try page(place / SharedTexts.pageBytes, of: file)
            let offset = place % SharedTexts.pageBytes
            let count = min(SharedTexts.pageBytes - offset, range.upperBound - place)
            let bytes = UnsafeRawBufferPointer(rebasing: page[offset..<offset + count])
            row.append(contentsOf: bytes.assumingMemoryBound(to: UInt8.self))
            place += count
        }
    }

    private func page(_ number: Int, of file: ScratchFile) throws(ByteStreamError) -> UnsafeRawBufferPointer {
        let pages =
            self.pages ?? .allocate(byteCount: SharedTexts.pageBytes * SharedTexts.pageCount, alignment: 16)
        self.pages = pages
        let seat = number % SharedTexts.pageCount
        let start = seat * SharedTexts.pageBytes
        let page = UnsafeMutableRawBufferPointer(rebasing: pages[start..<start + SharedTexts.pageBytes])
        if pageNumbers[seat] != number {
            pageNumbers[seat] = -1
            var filled = 0
            while filled < SharedTexts.pageBytes {
                let rest = UnsafeMutableRawBufferPointer(rebasing: page[filled...])
                let added = try file.read(at: number * SharedTexts.pageBytes + filled, into: rest)
                if added == 0 { break }
                filled += added
            }
            pageNumbers[seat] = number
        }
        return UnsafeRawBufferPointer(page)
    }
}
