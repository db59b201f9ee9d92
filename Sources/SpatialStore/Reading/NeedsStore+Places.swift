import GRDB
public import GeoTypes
public import NeedsModel

extension NeedsStore {
    /// The commune around a place of a plane, metres; on a border the one of the lower code; nil outside of
    /// the territory. Through the spatial index and SpatiaLite's predicates: for a million points
    /// `PolygonIndex` is a hundred times faster.
    public func commune(containing position: Position, on plane: OfficialPlane) throws -> InseeCode? {
        try read { try SpatialSearch($0).commune(containing: position, on: plane).flatMap { InseeCode($0) } }
    }

    /// Likewise in degrees, on the plane of the land around the coordinate; nil where no land of the
    /// territory lies. The first call on a connection costs 35 ms, in which PROJ makes the projection.
    public func commune(containing coordinate: Coordinate) throws -> InseeCode? {
        guard coordinate.isOnEarth else {
            throw NeedStoreError.unusableShape("\(coordinate.longitude), \(coordinate.latitude)")
        }
        guard let plane = OfficialPlane(around: coordinate) else { return nil }
        return try read { database in
            let search = SpatialSearch(database)
            guard try search.uses(plane) else { return nil }
            let projected = try Row.fetchOne(
                database,
                sql: """
                    SELECT ST_X(point) AS x, ST_Y(point) AS y
                    FROM (SELECT ST_Transform(MakePoint(?, ?, 4326), ?) AS point)
                    """, arguments: [coordinate.longitude, coordinate.latitude, plane.epsg])
            guard let x = projected?["x"] as Double?, let y = projected?["y"] as Double? else { return nil }
            return try search.commune(containing: Position(x: x, y: y), on: plane).flatMap { InseeCode($0) }
        }
    }

    /// Communes that share a border line with this one, in order of code; a common corner is none.
    public func communes(adjacentTo code: InseeCode) throws(NeedStoreError) -> [InseeCode] {
        try read { database in try database.codes(SpatialSearch(database).communes(adjacentTo: code)) }
    }

    /// Communes whose centre lies in the shape, in order of code.
    public func communes(centredIn shape: ExactArea) throws(NeedStoreError) -> [InseeCode] {
        try read { database in try database.codes(SpatialSearch(database).communes(centredIn: shape)) }
    }
}

extension Database {
    fileprivate func codes(_ communes: [Int64]) throws -> [InseeCode] {
        try communes.compactMap { number in
            try String.fetchOne(self, sql: "SELECT insee_code FROM commune WHERE id = ?", arguments: [number])
                .flatMap { InseeCode($0) }
        }.sorted()
    }
}
