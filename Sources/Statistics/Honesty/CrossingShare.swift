/// Share of the drawn areas whose interval holds an inner limit of the classes: areas that might as
/// well have another colour. Above one half a map by commune is not the default.
public enum CrossingShare {
    public static let limit = 0.5

    /// 0 when there are no areas or one class. An interval that touches a limit holds it.
    public static func measure(_ intervals: [Interval], innerBreaks: [Double]) -> Double {
        guard !intervals.isEmpty else { return 0 }
        let crossing = intervals.count { interval in innerBreaks.contains { interval.contains($0) } }
        return Double(crossing) / Double(intervals.count)
    }
}
