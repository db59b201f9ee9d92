public import GeoMath

/// One input file, so that a build can be repeated and its sources named.
public struct SourceDigest: Hashable, Sendable {
    /// As the user gave it.
    public var file: String
    public var byteCount: Int
    /// Lower-case hexadecimal, as `sha256sum` prints it.
    public var sha256: String
}

/// What a build read, found and did.
public struct BuildReport: Sendable {
    public var inputs: [SourceDigest] = []
    public var findings: [BuildFinding] = []
    /// Gaps, overlaps and other faults between contours.
    public var repair = CoverageRepair()
    /// What simplification removed, and how far the result is from the contours.
    public var simplification = Simplification()
    public var communes = 0
    public var epcis = 0
    public var departments = 0
    /// Vertices of the contours that were used.
    public var inputVertices = 0
    /// Bytes of all files written.
    public var outputBytes = 0
}
