extension Geocoder {
    /// The text names a street, so that an address server may know more than the commune.
    public func hasStreet(_ text: String) -> Bool {
        var reading = Reading()
        reading.read(PlaceQuery(text), gazetteer.index)
        return reading.street.contains(true)
    }
}
