internal import Dispatch
internal import Glibc
public import NeedsModel

extension Geocoder {
    /// The placements of many queries, in their order; each is what `place` answers for it alone.
    /// - Parameter threads: 0 takes one per core.
    public func placeAll(_ queries: [PlaceQuery], threads: Int = 0) -> [Placement] {
        let cores = threads > 0 ? threads : Parallelism.cores
        guard cores > 1, queries.count > 256 else {
            var reading = Reading()
            return queries.map { place($0, &reading) }
        }
        // Small pieces, so that a slow stretch does not leave a core idle.
        let size = max(64, min(4096, queries.count / (cores * 8) + 1))
        let pieces = (queries.count + size - 1) / size
        return [Placement](unsafeUninitializedCapacity: queries.count) { buffer, count in
            let results = UncheckedBuffer(base: buffer.baseAddress)
            DispatchQueue.concurrentPerform(iterations: min(cores, pieces)) { worker in
                var reading = Reading()
                for piece in stride(from: worker, to: pieces, by: min(cores, pieces)) {
                    for row in piece * size..<min(queries.count, (piece + 1) * size) {
                        results.base?.advanced(by: row).initialize(to: place(queries[row], &reading))
                    }
                }
            }
            count = queries.count
        }
    }
}

/// Each worker writes rows of its own.
private struct UncheckedBuffer: @unchecked Sendable {
    let base: UnsafeMutablePointer<Placement>?
}

/// Cores that this process may use.
private enum Parallelism {
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
