import ByteStreams
import GeoData
import SpatialStore
import TerritoryFiles

extension Failure {
    /// Runs `body`; whatever a module throws leaves as a failure of the table.
    static func translating<Value>(_ body: () throws -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw Failure(any: error) }
    }

    init(any error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ByteStreamError: self.init(error)
        case let error as StoreError: self.init(error)
        case let error as TerritoryError: self.init(error)
        case let error as GeoDataError: self.init(error)
        default: self.init(.unexpected, "\(error)")
        }
    }
}
