/// A queue that gives the least rank first, and of equal ranks the lesser number: a binary heap.
struct LeastFirst {
    private var heap: [(rank: Int64, item: Int32)] = []

    @inline(__always)
    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        heap[left].rank != heap[right].rank ? heap[left].rank < heap[right].rank : heap[left].item < heap[right].item
    }

    mutating func push(_ rank: Int64, _ item: Int32) {
        heap.append((rank, item))
        var place = heap.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func pop() -> (rank: Int64, item: Int32)? {
        guard let least = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return least }
        heap[0] = last
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { return least }
            if child + 1 < heap.count, isBefore(child + 1, child) { child += 1 }
            guard isBefore(child, place) else { return least }
            heap.swapAt(place, child)
            place = child
        }
    }
}
