import AddressSearch
import ByteStreams
import DelimitedText
import GeoData
import GeoJSON
import GeoMath
import Geocoding
import Importing
import NeedsModel
import SpatialStore
import Statistics
import TerritoryFiles
import Wording

extension Failure {
    /// Runs `body`; whatever a module throws leaves as a failure of the table.
    static func translating<Value>(_ body: () throws -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw Failure(any: error) }
    }

    init(any error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ByteStreamError: self.init(error)
        case let error as NeedStoreError: self.init(error)
        case let error as TerritoryError: self.init(error)
        case let error as GeoDataError: self.init(error)
        case let error as ImportError: self.init(error)
        case let error as NothingTaken: self.init(error)
        case let error as GeocodingError: self.init(error)
        case let error as GeoJSONError: self.init(error)
        case let error as DelimitedTextError: self.init(error)
        case let error as MapError: self.init(error)
        case let error as GeoMathError: self.init(error)
        case let error as CoverageError: self.init(error)
        case let error as AddressSearchError: self.init(error)
        case let refusal as Refusal: self.init(refusal)
        default:
            // An error that no table of ours knows: its type, and nothing of what it holds.
            self.init(.unexpected, Sentence(Phrases.Failures.nameless, Sentence(verbatim: "\(type(of: error))")))
        }
    }
}
