public import ByteStreams
public import DelimitedText
public import GeoJSON
public import GeoMath
public import NeedsModel

/// What stops a territory from being read or built. Lines and columns count from 1.
public enum TerritoryError: Error, Hashable, Sendable {
    /// A file of the folder, or of the build's input, is not there.
    case missingFile(file: String)
    case unreadable(file: String, ByteStreamError)
    /// No comma-separated text.
    case unreadableText(file: String, DelimitedTextError)
    /// A file with a header and nothing below it, where something must be.
    case emptyFile(file: String)
    case missingColumn(file: String, column: String, found: [String])
    /// A cell that has not the form of its column.
    case badValue(file: String, line: Int, column: String, value: String)
    /// A code that stands twice.
    case duplicate(file: String, line: Int, value: String)
    /// A code that no other table knows.
    case unknownCode(file: String, line: Int, column: String, value: String)
    /// A line of the arcs file that cannot be read.
    case badArcs(file: String, line: Int, ArcsFault)
    case badCoverage(file: String, CoverageError)
    /// Written by a newer program.
    case newerFormat(file: String, version: String)
    /// A contour file that is no GeoJSON, or breaks off.
    case badContours(file: String, feature: Int, GeoJSONError)
    /// A contour that is far from its commune: axes are exchanged, or the reference system is another.
    case contourElsewhere(file: String, InseeCode, DistanceFromHome, epsg: Int)
    /// The first contours are beyond ±180 and ±90, and nobody said in which reference system they are.
    case notDegrees(file: String, first: String, second: String)
    /// No EPSG code, or one that PROJ does not know.
    case unknownReferenceSystem(file: String, name: String)
    /// No commune is left after filtering by membership.
    case noCommune(file: String)
    case notWritable(file: String, ByteStreamError)
    /// A file of a folder that no build wrote, or that was changed since: it is not replaced. `file` is its path.
    case foreignFile(file: String)
    /// So many contours are not where, or not as large as, the table of communes says: they are of another territory, or
    /// their coordinates are wrong.
    case contoursDisagree(file: String, communes: Int, of: Int)

    /// What is wrong with a line of the arcs file.
    public enum ArcsFault: Hashable, Sendable {
        case notArcs
        /// The counts of the second line do not hold: the file was cut.
        case truncated(expected: Int, found: Int)
        case badNumber(String)
        case outOfRange(String)
        /// The code found is not the commune that the tables have at this place.
        case unexpectedCode(found: String, expected: String)
        case unknownPlane(String)
        case trailingText(String)
    }
}
