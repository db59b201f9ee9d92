/// A list of plain values that is filled and emptied without a check. Its owner deallocates it.
@frozen
public struct GrowingBuffer<Element: BitwiseCopyable> {
    public var base: UnsafeMutablePointer<Element>
    /// Elements in use; its owner never sets it beyond what was appended.
    public var count = 0
    @usableFromInline var capacity: Int

    public init(capacity: Int) {
        self.capacity = max(1, capacity)
        base = .allocate(capacity: self.capacity)
    }

    public func deallocate() { base.deallocate() }

    @inlinable
    @inline(__always)
    public mutating func append(_ element: Element) {
        if count == capacity { reserve(count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inlinable
    public mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let start = elements.baseAddress, !elements.isEmpty else { return }
        if capacity - count < elements.count { reserve(count + elements.count) }
        (base + count).update(from: start, count: elements.count)
        count += elements.count
    }

    @usableFromInline
    mutating func reserve(_ needed: Int) {
        let wanted = max(needed, 2 * capacity)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = wanted
    }
}
