internal import CProj
public import GeoTypes

/// WGS 84 to any projected reference system of the EPSG register and back, by PROJ.
///
/// **Making one costs about 35 ms**: PROJ opens its database and weighs the possible operations.
/// Nothing in this module makes one by itself; whoever needs one makes it once and passes it on.
/// The official planes have closed forms that need none.
///
/// Longitude first and easting first, whatever axis order the register gives. Never uses the
/// network; grids that are not installed are done without, but never by a “ballpark” without the
/// change of datum. Not `Sendable`: one for each thread.
public final class ProjTransform {
    /// Code of the plane in the EPSG register.
    public let epsg: Int
    private let context: OpaquePointer
    private let transform: OpaquePointer

    /// - Parameter orDegrees: a geographic system will do as well; its « metres » are its own degrees.
    /// - Throws: `unknownReferenceSystem`, `notAPlane`, `noTransform`.
    public init(epsg: Int, orDegrees: Bool = false) throws(GeoMathError) {
        guard let context = proj_context_create() else {
            throw .unknownReferenceSystem(epsg: epsg, reason: Self.reason(nil, PROJ_ERR_OTHER))
        }
        do throws(GeoMathError) {
            transform = try Self.makeTransform(epsg, orDegrees: orDegrees, context)
        } catch {
            proj_context_destroy(context)
            throw error
        }
        self.epsg = epsg
        self.context = context
    }

    /// Degrees to metres (or the plane's own unit).
    /// - Throws: `cannotTransform`.
    public func project(_ coordinate: Coordinate) throws(GeoMathError) -> Position {
        let (x, y) = try run(PJ_FWD, coordinate.longitude, coordinate.latitude)
        return Position(x: x, y: y)
    }

    /// Metres (or the plane's own unit) to degrees.
    /// - Throws: `cannotTransform`.
    public func unproject(_ position: Position) throws(GeoMathError) -> Coordinate {
        let (longitude, latitude) = try run(PJ_INV, position.x, position.y)
        return Coordinate(longitude: longitude, latitude: latitude)
    }

    deinit {
        proj_destroy(transform)
        proj_context_destroy(context)
    }

    private func run(
        _ direction: PJ_DIRECTION, _ first: Double, _ second: Double
    ) throws(GeoMathError) -> (Double, Double) {
        proj_errno_reset(transform)
        // Numbers that are not finite never reach PROJ, which hands some of them back as if right.
        let isFinite = first.isFinite && second.isFinite
        let result = isFinite ? proj_trans(transform, direction, proj_coord(first, second, 0, 0)).xy : PJ_XY()
        let code = proj_errno(transform)
        guard isFinite, code == 0, result.x.isFinite, result.y.isFinite else {
            let reason = Self.reason(context, isFinite ? code : PROJ_ERR_COORD_TRANSFM_INVALID_COORD)
            throw .cannotTransform(epsg: epsg, first: first, second: second, reason: reason)
        }
        return (result.x, result.y)
    }

    private static func makeTransform(
        _ epsg: Int, orDegrees: Bool, _ context: OpaquePointer
    ) throws(GeoMathError) -> OpaquePointer {
        // PROJ would write to standard error; the errors here say it.
        proj_log_level(context, PJ_LOG_NONE)
        proj_context_set_enable_network(context, 0)
        guard let geographic = proj_create(context, "OGC:CRS84") else {
            throw .unknownReferenceSystem(epsg: 4326, reason: lastReason(context))
        }
        defer { proj_destroy(geographic) }
        guard let plane = proj_create(context, "EPSG:\(epsg)") else {
            throw .unknownReferenceSystem(epsg: epsg, reason: lastReason(context))
        }
        defer { proj_destroy(plane) }
        let type = proj_get_type(plane)
        guard type == PJ_TYPE_PROJECTED_CRS || orDegrees && type == PJ_TYPE_GEOGRAPHIC_2D_CRS else {
            throw .notAPlane(epsg: epsg)
        }
        let options = ["ALLOW_BALLPARK=NO"]
        let raw = withOptions(options) { proj_create_crs_to_crs_from_pj(context, geographic, plane, nil, $0) }
        guard let raw else { throw .noTransform(epsg: epsg, reason: lastReason(context)) }
        defer { proj_destroy(raw) }
        guard let normalized = proj_normalize_for_visualization(context, raw) else {
            throw .noTransform(epsg: epsg, reason: lastReason(context))
        }
        return normalized
    }

    /// Hands C a list of texts that ends with a null pointer.
    private static func withOptions<Result>(
        _ options: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        let texts = options.map { Array($0.utf8CString) }
        func nest(_ depth: Int, _ pointers: [UnsafePointer<CChar>?]) -> Result {
            guard depth < texts.count else {
                return (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
            }
            return texts[depth].withUnsafeBufferPointer { nest(depth + 1, pointers + [$0.baseAddress]) }
        }
        return nest(0, [])
    }

    private static func lastReason(_ context: OpaquePointer) -> String {
        reason(context, proj_context_errno(context))
    }

    /// PROJ's own words for numbers that no system can have.
    static var invalidCoordinate: String { reason(nil, PROJ_ERR_COORD_TRANSFM_INVALID_COORD) }

    private static func reason(_ context: OpaquePointer?, _ code: Int32) -> String {
        guard code != 0, let text = proj_context_errno_string(context, code) else { return "unknown" }
        return String(cString: text)
    }
}
