/// A queue that gives the element of the greatest rank first, and of equal ranks the oldest: a
/// binary heap with an order that no run can change.
struct GreatestFirst<Element> {
    private struct Entry {
        let element: Element
        let rank: Double
        let age: Int

        func goesBefore(_ other: Entry) -> Bool { rank != other.rank ? rank > other.rank : age < other.age }
    }

    private var heap: [Entry] = []
    private var pushed = 0

    /// - Complexity: O(log count).
    mutating func push(_ element: Element, rank: Double) {
        heap.append(Entry(element: element, rank: rank, age: pushed))
        pushed += 1
        var child = heap.count - 1
        while child > 0, heap[child].goesBefore(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// - Complexity: O(log count).
    mutating func pop() -> Element? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return last.element }
        heap[0] = last
        var parent = 0
        while true {
            var foremost = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].goesBefore(heap[foremost]) { foremost = child }
            }
            guard foremost != parent else { return first.element }
            heap.swapAt(parent, foremost)
            parent = foremost
        }
    }
}
