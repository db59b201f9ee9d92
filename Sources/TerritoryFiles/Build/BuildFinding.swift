public import GeoJSON
public import GeoMath
public import NeedsModel

/// Something about the input of a build that a person should know. The build went on.
public enum BuildFinding: Hashable, Sendable {
    /// An EPCI was asked for and no commune belongs to it.
    case unknownEPCI(SirenCode)
    /// A membership names a commune that the list of communes does not have.
    case unknownMember(InseeCode, line: Int)
    /// The commune belongs to the territory and has no contour: it is left out.
    case communeWithoutContour(InseeCode, name: String)
    /// The contour's name is not the commune's; the commune's stands.
    case nameDiffers(InseeCode, commune: String, contour: String)
    /// The contour of a commune that was merged since; it was added to today's commune.
    case contourOfFormerCommune(InseeCode, name: String, current: InseeCode)
    /// A contour whose code no list has: a commune merged since, perhaps. It was passed over.
    case unknownContour(InseeCode, name: String)
    /// So many of them that they are counted only.
    case unknownContours(count: Int)
    /// The contours hold a commune twice; both were used.
    case repeatedContour(InseeCode)
    /// A feature that breaks RFC 7946, has no INSEE code or is no polygon, by its number in the file.
    case badFeature(Int, FeatureProblem)
    /// The code does not begin with the department that the row gives; the row's stands.
    case departmentDiffers(InseeCode, DepartmentCode, line: Int)
    /// No file names the EPCI; its number stands as its name.
    case epciWithoutName(SirenCode)
    /// No plane is known for the department (Pacific): the commune is left out.
    case noPlane(InseeCode, name: String)
    /// A former commune or a place whose commune today is not of this territory: passed over.
    case elsewhere(file: String, line: Int, InseeCode)
    /// Nothing was left of a commune's contour on the grid of whole metres: it is left out.
    case vanished(InseeCode, name: String)

    /// The contour is so far from the centre that the table gives.
    case contourFarFromCentre(InseeCode, name: String, kilometres: Double)
    /// The contour and the table do not agree about the area.
    case areaDiffers(InseeCode, name: String, table: Double, contour: Double)

    /// Why a feature of the contours is of no use.
    public enum FeatureProblem: Hashable, Sendable {
        case notGeoJSON(GeoJSONError)
        case noCode
        case noPolygon
        case noCoverage(CoverageError)
    }
}
