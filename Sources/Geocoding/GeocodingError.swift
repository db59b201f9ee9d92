/// What the geocoder's own files can be wrong in. A text that cannot be placed is no error: it is a
/// `Placement` with its reason.
public enum GeocodingError: Error, Sendable, Hashable {
    /// The bytes are no gazetteer of France; `offset` is where that showed.
    case notAGazetteer(offset: Int)
    /// Too many communes for row numbers of 16 bits.
    case tooManyCommunes(Int)
    /// A line of a list (aliases, foreign places) that cannot be read.
    case badLine(file: String, line: Int, text: String)
}
