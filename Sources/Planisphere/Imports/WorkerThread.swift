import Glibc
import Wording

/// One thread beside the caller's, joined before the caller goes on.
struct WorkerThread: ~Copyable {
    private var thread = pthread_t()
    private let isRunning: Bool

    /// - Throws: the system's words when it has no thread to give.
    init(_ body: @escaping @Sendable () -> Void) throws(Failure) {
        final class Box {
            let body: @Sendable () -> Void; init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        let box = Unmanaged.passRetained(Box(body))
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            isRunning = false
            throw Failure(.unexpected, Sentence(Phrases.system(code)))
        }
        isRunning = true
    }

    /// Waits for its end.
    consuming func join() {
        if isRunning { pthread_join(thread, nil) }
    }
}
