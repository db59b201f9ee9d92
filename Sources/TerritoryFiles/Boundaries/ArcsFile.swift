public import GeoMath

/// `boundaries.arcs`: a coverage as text that git can compare.
///
/// ```
/// planisphere arcs 1
/// arcs 712 areas 197 plane 2154
/// 970571 6754182 3 -5 12 7          one line an arc: x y, then steps, metres
/// 25004 0 ~2 3                      one line an area: code, then its rings as arc numbers
/// 25008 4 / 5 ; 6                   « / » begins a hole, « ; » another part, « ~ » walks backwards
/// 97101@5490 7                      « @ » names a plane other than the header's
/// ```
public enum ArcsFile {
    static let name = TerritoryFolder.File.boundaries.rawValue
    static let signature = "planisphere arcs 1"

    /// - Parameter codes: one per area.
    /// - Complexity: O(vertices).
    public static func write(_ coverage: Coverage, codes: [String]) -> [UInt8] {
        ArcsWriter.bytes(coverage, codes: codes)
    }

    /// - Parameter codes: the areas expected, in order.
    /// - Throws: `badArcs` with the line, `badCoverage` when rings do not close.
    /// - Complexity: O(bytes).
    public static func read(_ bytes: [UInt8], codes: [String]) throws(TerritoryError) -> Coverage {
        var reader = ArcsReader(bytes)
        let parts = try reader.parts(codes: codes)
        do throws(CoverageError) {
            return try Coverage(parts)
        } catch {
            throw .badCoverage(file: name, error)
        }
    }
}
