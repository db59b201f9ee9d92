import Synchronization
import Testing

@testable import Planisphere

@Suite("A bounded queue between two threads")
struct BoundedQueueTests {
    @Test(
        "elements come out in the order in which they went in, none lost, whatever the capacity", arguments: [1, 3, 64])
    func order(capacity: Int) throws {
        let queue = BoundedQueue<Int>(capacity: capacity)
        let producer = try WorkerThread {
            for number in 0..<5_000 { _ = queue.push(number) }
            queue.close()
        }
        var taken: [Int] = []
        while let number = queue.pop() { taken.append(number) }
        producer.join()
        #expect(taken == Array(0..<5_000))
    }

    @Test("it never holds more than its capacity: the faster side waits")
    func bounded() throws {
        let queue = BoundedQueue<Int>(capacity: 4)
        let ahead = Counter()
        let worst = Counter()
        let producer = try WorkerThread {
            for number in 0..<2_000 {
                guard queue.push(number) else { return }
                worst.raise(to: ahead.add(1))
            }
            queue.close()
        }
        while queue.pop() != nil { ahead.add(-1) }
        producer.join()
        // Four inside, and one more that was taken and is not counted yet.
        #expect(worst.value <= 5)
    }

    @Test("what was pushed before closing can still be taken, and then there is nothing")
    func closingByTheProducer() {
        let queue = BoundedQueue<Int>(capacity: 4)
        #expect(queue.push(1))
        #expect(queue.push(2))
        queue.close()
        #expect(!queue.push(3))
        #expect(queue.pop() == 1)
        #expect(queue.pop() == 2)
        #expect(queue.pop() == nil)
        #expect(queue.pop() == nil)
    }

    @Test("a producer that waits for room wakes when the consumer goes away, and is told")
    func closingByTheConsumer() throws {
        let queue = BoundedQueue<Int>(capacity: 1)
        let refused = Counter()
        let producer = try WorkerThread {
            for number in 0..<100 where !queue.push(number) { refused.add(1) }
        }
        #expect(queue.pop() == 0)
        queue.close()
        producer.join()
        #expect(refused.value >= 98)
    }

    @Test("a consumer that waits for an element wakes when the producer goes away")
    func closingWhileWaiting() throws {
        let queue = BoundedQueue<Int>(capacity: 1)
        let producer = try WorkerThread { queue.close() }
        #expect(queue.pop() == nil)
        producer.join()
    }

    @Test("closing twice, from both sides, is closing once")
    func closingTwice() {
        let queue = BoundedQueue<Int>(capacity: 1)
        queue.close()
        queue.close()
        #expect(queue.pop() == nil)
    }

    @Test("a thread has done its work when it was joined")
    func joined() throws {
        for _ in 0..<50 {
            let work = Counter()
            let thread = try WorkerThread { for _ in 0..<10 { work.add(1) } }
            thread.join()
            #expect(work.value == 10)
        }
    }
}

private final class Counter: Sendable {
    private let number = Mutex(0)

    @discardableResult
    func add(_ amount: Int) -> Int {
        number.withLock { number in
            number += amount
            return number
        }
    }

    func raise(to value: Int) { number.withLock { $0 = max($0, value) } }
    var value: Int { number.withLock { $0 } }
}
