import Foundation
public import Testing

/// Compares with `Goldens/NAME` beside the test file. An absent golden is written **and the test
/// fails**; `make bless` (PLANISPHERE_BLESS=1) records again.
public func expectGolden(
    _ bytes: [UInt8], _ name: String, file: StaticString = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appendingPathComponent("Goldens")
    let golden = folder.appendingPathComponent(name)
    let isBlessing = ProcessInfo.processInfo.environment["PLANISPHERE_BLESS"] == "1"
    let expected = isBlessing ? nil : try? Data(contentsOf: golden)
    guard let expected else {
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: golden)
        if !isBlessing {
            Issue.record("golden \(name) was absent; it is written now: look at it", sourceLocation: sourceLocation)
        }
        return
    }
    guard Array(expected) != bytes else { return }
    let actual = FileManager.default.temporaryDirectory.appendingPathComponent("actual-\(golden.lastPathComponent)")
    try Data(bytes).write(to: actual)
    Issue.record("\(name) differs from its golden; compare with \(actual.path)", sourceLocation: sourceLocation)
}
