import Foundation
import GeoTypes
import NeedsModel
import SpatialStore

/// A million invented needs into a store and out again.
///
///     store [FOLDER]
///
/// FOLDER: where the database is written (default: the temporary folder). The needs are made in the
/// same thread, so the time of an empty body is measured too and taken off.
enum StoreBenchmark {
    static let needCount = 1_000_000
    static let communeCount = 197
    static let pointShare = 5  // one in five
    static let seed: UInt64 = 20_261
    static let openRuns = 15

    static func run(_ arguments: [String]) throws {
        let folder = URL(fileURLWithPath: arguments.first ?? NSTemporaryDirectory())
            .appendingPathComponent("planisphere-store-benchmark")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("needs.sqlite").path

        let creation = try seconds {
            let store = try NeedsStore(path: path, access: .create)
            try store.install(StoreBenchmarkTerritory.stored(communes: communeCount))
            try store.close()
        }
        print("Store: \(needCount) needs, \(communeCount) communes, one point in \(pointShare), seed \(seed)")
        print("  made with its territory: \(milliseconds(creation)) ms")
        var opened: NeedsStore?
        let opening = try median(openRuns) {
            try opened?.close()
            opened = try NeedsStore(path: path, access: .readWrite)
            _ = try opened?.revision()
        }
        print("  opened: \(milliseconds(opening)) ms (goal: 50)")
        guard let store = opened else { return }
        try writing(store)
        try counting(store)
        try reading(store)
        try store.close()
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("  file \(size >> 20) MB, peak memory \(peakMegabytes()) MB")
    }

    private static func writing(_ store: NeedsStore) throws {
        var sum = 0
        let making = processorSeconds {
            var needs = StoreBenchmarkNeeds(seed: seed, communes: communeCount)
            for number in 0..<needCount { sum += needs.next(number).text.utf8.count }
        }
        let before = peakMegabytes()
        var importing = 0.0
        let wall = try seconds {
            importing = try processorSeconds { try importAll(store) }
        }
        let net = importing - making
        print(
            "  first import: \(rounded(wall)) s; processor \(rounded(net)) s and \(rounded(making)) s to make the needs"
        )
        print("    \(Int(Double(needCount) / net)) needs/s; peak memory \(before) → \(peakMegabytes()) MB; goal 4 s")
        let again = try processorSeconds { try importAll(store) }
        print("  the same again, nothing changes: processor \(rounded(again - making)) s")
        try comingAgain(store)
    }

    /// A file that was corrected, in its order and in another one: linear, whatever the order.
    private static func comingAgain(_ store: NeedsStore) throws {
        var making = StoreBenchmarkNeeds(seed: seed, communes: communeCount)
        var needs = (0..<200_000).map { making.next($0) }
        for place in needs.indices { needs[place].source = "again" }
        func bring() throws -> Double {
            try seconds { try store.importFile("again.csv") { file in for need in needs { try file.upsert(need) } } }
        }
        let first = try bring()
        for place in needs.indices where place.isMultiple(of: 2) { needs[place].text += " enfin" }
        let corrected = try bring()
        var random = SeededGenerator(seed: seed)
        needs.shuffle(using: &random)
        let shuffled = try bring()
        for place in needs.indices where place.isMultiple(of: 2) { needs[place].text += " vraiment" }
        let both = try bring()
        print("  200000 more: \(rounded(first)) s; half corrected \(rounded(corrected)) s; in another order, unchanged")
        print("    \(rounded(shuffled)) s, half corrected \(rounded(both)) s (goal: 3 times the first)")
        var pairs = 0
        let listing = try seconds { try store.forEachNearPair(atLeast: 0.8) { _ in pairs += 1 } }
        print("  near-identical needs among \(needCount + needs.count): \(rounded(listing)) s, \(pairs) pairs")
    }

    private static func importAll(_ store: NeedsStore) throws {
        var needs = StoreBenchmarkNeeds(seed: seed, communes: communeCount)
        try store.importFile("bench.csv") { file in
            for number in 0..<needCount { try file.upsert(needs.next(number)) }
        }
    }

    private static func counting(_ store: NeedsStore) throws {
        let breakdowns: [(String, CountQuery)] = [
            ("commune × theme", CountQuery(by: [.commune, .theme])), ("EPCI × theme", CountQuery(by: [.epci, .theme])),
            ("month × audience", CountQuery(by: [.month, .audience])),
            ("commune × month", CountQuery(by: [.commune, .month])),
            ("commune × theme × month", CountQuery(by: [.commune, .theme, .month])),
            ("commune × kind × audience", CountQuery(by: [.commune, .kind, .audience])),
            ("each theme", CountQuery(by: [.theme], themes: .each)),
            ("nothing", CountQuery(by: [])),
        ]
        for (name, query) in breakdowns {
            var rows = 0
            let time = try median(7) { rows = try store.counts(query).rows.count }
            print("  counts by \(name): \(milliseconds(time)) ms, \(rows) rows")
        }
    }

    private static func reading(_ store: NeedsStore) throws {
        var bytes = 0
        let bare = try median(3) {
            bytes = 0
            try store.forEachNeed { row, _ in
                bytes += row.withTextBytes { $0.count } + row.placePosition + row.mainTheme.position + row.kindPosition
                bytes += row.voices + row.dayNumber + (row.workshopPosition ?? 0)
            }
        }
        print("  streamed, text as bytes: \(rounded(bare)) s, \(rounded(Double(needCount) / bare / 1e6)) M/s")
        var text = OwnerFilter()
        text.shared.texts = ["médecin"]
        var found = 0
        let searching = try median(3) { found = try store.counts(CountQuery(by: [], filter: text)).total.needs }
        print("  words « médecin »: \(milliseconds(searching)) ms, \(found) needs")
        var near = OwnerFilter()
        near.exactArea = .near(Coordinate(longitude: 6.86, latitude: 47.64), radius: 2_000)
        let nearby = try median(3) { found = try store.counts(CountQuery(by: [], filter: near)).total.needs }
        print("  within 2 km of a point, exact: \(milliseconds(nearby)) ms, \(found) needs")
    }

    // MARK: Figures

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        try ContinuousClock().measure(work) / .seconds(1)
    }

    /// Of all threads of the process: what a busy machine does not change.
    private static func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        let start = now()
        try work()
        return now() - start
    }

    private static func median(_ runs: Int, _ work: () throws -> Void) rethrows -> Double {
        try (0..<runs).map { _ in try seconds(work) }.sorted()[runs / 2]
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1e3) }
    private static func rounded(_ number: Double) -> String { String(format: "%.2f", number) }

    private static func peakMegabytes() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }
}
