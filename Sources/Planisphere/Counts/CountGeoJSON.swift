import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel

extension CountFormat {
    /// The areas themselves, coloured; one of the dimensions must be a place.
    static let geojson = CountFormat(id: "geojson") { (breakdown, request, workspace) throws(Failure) in
        guard breakdown.placeDimension != nil else {
            throw Failure(
                .wrongUsage,
                french: ["--format geojson demande une dimension de lieu : --by commune, epci ou department."],
                english: ["--format geojson needs one place dimension: --by commune, epci or department."])
        }
        let sink = BufferSink()
        try AreaCollection.write(breakdown, workspace, request.speech.language, layout: .collection, to: sink)
        return sink.bytes
    }
}
