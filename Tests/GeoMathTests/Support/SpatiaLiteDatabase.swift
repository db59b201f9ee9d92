import CSpatiaLite
import GeoTypes

/// An empty SpatiaLite database in memory, for comparing with its functions.
final class SpatiaLiteDatabase {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private var handle: OpaquePointer?
    private let cache: UnsafeMutableRawPointer?

    init() throws {
        cache = spatialite_alloc_connection()
        guard sqlite3_open(":memory:", &handle) == SQLITE_OK, let handle else {
            throw Failure(description: "cannot open a database in memory")
        }
        spatialite_init_ex(handle, cache, 0)
    }

    deinit {
        sqlite3_close(handle)
        spatialite_cleanup_ex(cache)
    }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    /// Runs a statement once for each list of values and hands every row of integers to `row`.
    func run<Values: Collection>(
        _ sql: String, _ lists: some Sequence<Values>, row: ([Int]) -> Void = { _ in }
    ) throws where Values.Element == Value {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
        defer { sqlite3_finalize(statement) }
        for values in lists {
            for (place, value) in values.enumerated() { value.bind(statement, Int32(place + 1)) }
            var state = sqlite3_step(statement)
            while state == SQLITE_ROW {
                row((0..<sqlite3_column_count(statement)).map { Int(sqlite3_column_int64(statement, $0)) })
                state = sqlite3_step(statement)
            }
            guard state == SQLITE_DONE else { throw failure() }
            sqlite3_reset(statement)
        }
    }

    enum Value {
        case integer(Int)
        case number(Double)
        case bytes([UInt8])

        func bind(_ statement: OpaquePointer?, _ place: Int32) {
            // SQLITE_TRANSIENT, which the importer cannot see: SQLite copies the bytes.
            let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            switch self {
            case .integer(let integer): sqlite3_bind_int64(statement, place, Int64(integer))
            case .number(let number): sqlite3_bind_double(statement, place, number)
            case .bytes(let bytes): sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), copies)
            }
        }
    }

    private func failure() -> Failure { Failure(description: String(cString: sqlite3_errmsg(handle))) }
}

extension MultiPolygon<Position> {
    /// Little-endian well-known binary, the doubles bit by bit.
    var wellKnownBinary: [UInt8] {
        var bytes: [UInt8] = []
        func put(_ integer: Int) { withUnsafeBytes(of: UInt32(integer).littleEndian) { bytes += $0 } }
        func put(_ number: Double) { withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 } }
        bytes.append(1)
        put(6)
        put(polygons.count)
        for polygon in polygons {
            bytes.append(1)
            put(3)
            put(polygon.rings.count)
            for ring in polygon.rings {
                put(ring.vertices.count)
                for vertex in ring.vertices {
                    put(vertex.x)
                    put(vertex.y)
                }
            }
        }
        return bytes
    }
}
