import NeedsModel
import Statistics
import Wording

/// A test of `analyse`. To add one: one file, one line in `all`.
struct AnalysisTest: Sendable {
    let id: String
    let run: @Sendable (AnalysisData, Settings) throws(Failure) -> AnalysisTable

    static let all: [AnalysisTest] = [.locationQuotient, .moran, .scan, .themeScan]

    /// What tests of chance ask beside the filter.
    struct Settings: Sendable {
        /// Printed with the result: the same seed gives the same figures everywhere.
        var seed: UInt64
        var replicates: Int?
    }
}

/// Tests whether what seems to differ differs.
public enum AnalyseNeeds {
    /// The names of the tests, in the order of help texts.
    public static var tests: [String] { AnalysisTest.all.map(\.id) }
    /// The names of the formats of every analysis.
    public static var formats: [String] { AnalysisFormat.all.map(\.id) }
    public static let defaultSeed = "20210908"

    /// - Parameters:
    ///   - test: `lq`, `moran`, `scan` or `theme-scan`.
    ///   - replicates: nil: as many as the method wants.
    public static func run(
        _ request: AnalysisRequest, test: String, seed: String, replicates: Int?,
        in workspace: Workspace
    ) throws(Failure) -> Answer {
        _ = try AnalysisFormat.named(request.format)
        guard let test = AnalysisTest.all.first(where: { $0.id == test }) else {
            throw Failure(.unknownValue, Parameter.named("test"), test, tests.joined(separator: ", "))
        }
        guard let number = UInt64(seed) else {
            throw Failure(.unknownValue, Parameter.named("seed"), seed, "0…\(UInt64.max)")
        }
        if let replicates, !(99...99_999).contains(replicates) {
            throw Failure(.numberOutOfRange, Parameter.named("replicates"), "\(replicates)", "99", "99999")
        }
        let data = try AnalysisData(request, in: workspace)
        let settings = AnalysisTest.Settings(seed: number, replicates: replicates)
        return try data.report(try test.run(data, settings), request)
    }
}
