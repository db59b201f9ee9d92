public import ByteStreams

/// What the reader knows of the record where it stands. The reader keeps it behind a pointer: members of a
/// class are checked for exclusive access each time, which would cost as much as the reading itself.
@usableFromInline
struct RecordState {
    /// Where the record begins in memory; moves when the window slides.
    @usableFromInline var base: UnsafePointer<UInt8>
    /// Bytes of the record without its terminator.
    @usableFromInline var length = 0
    @usableFromInline var slots = GrowingBuffer<FieldSlot>(capacity: 64)
    /// Fields whose bytes differ from the file's: quotes undone.
    @usableFromInline var unquoted = GrowingBuffer<UInt8>(capacity: 256)

    init(base: UnsafePointer<UInt8>) { self.base = base }

    func deallocate() {
        slots.deallocate()
        unquoted.deallocate()
    }
}

/// Where a field's bytes are: from the record's start, or `~start` in the buffer of undone quotes.
@usableFromInline
struct FieldSlot: BitwiseCopyable {
    @usableFromInline let start: Int32
    @usableFromInline let length: Int32

    @inline(__always)
    init(start: Int, length: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.length = Int32(truncatingIfNeeded: length)
    }
}
