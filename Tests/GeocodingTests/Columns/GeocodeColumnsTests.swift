import Geocoding
import NeedsModel
import Testing

@Suite("Columns")
struct GeocodeColumnsTests {
    private func row(_ text: String) throws -> [String: String] {
        let geocoder = try PoleGazetteer.geocoder()
        let columns = GeocodeColumns(geocoder.gazetteer)
        let values = columns.values(of: geocoder.place(text))
        #expect(values.count == GeocodeColumns.names.count)
        return Dictionary(zip(GeocodeColumns.names, values), uniquingKeysWith: { first, _ in first })
    }

    @Test("a commune fills the place columns, its centre included")
    func commune() throws {
        let row = try row("belfort")
        #expect(row["result_citycode"] == "90010" && row["result_postcode"] == "90000")
        #expect(row["result_type"] == "municipality" && row["result_status"] == "ok")
        #expect(row["result_context"] == "90, Territoire de Belfort, Grand Belfort")
        #expect(row["result_score"] == "0.998")
        #expect(row["latitude"]?.hasPrefix("47.6") == true && row["longitude"]?.hasPrefix("6.8") == true)
    }

    @Test("a former commune gives its old code and the commune of today")
    func former() throws {
        let row = try row("Tavey")
        #expect(row["result_oldcitycode"] == "70497" && row["result_oldcity"] == "Tavey")
        #expect(row["result_city"] == "Héricourt" && row["result_type"] == "locality")
    }

    @Test("an area has its own id, no commune and no point")
    func area() throws {
        let row = try row("Grand Belfort")
        #expect(row["result_id"] == "200069052" && row["result_citycode"] == "" && row["latitude"] == "")
        #expect(row["result_type"] == "epci")
    }

    @Test("an ambiguous text fills the candidates and no place")
    func ambiguous() throws {
        let row = try row("Auxelles")
        #expect(row["result_candidates"] == "Auxelles-Bas (90005) 0.450 | Auxelles-Haut (90006) 0.450")
        #expect(row["result_name"] == "" && row["result_score"] == "" && row["result_score_next"] == "0.450")
    }

    @Test("a place elsewhere is named, and its status says that it is outside")
    func outside() throws {
        let row = try row("Mulhouse")
        #expect(row["result_status"] == "outside" && row["result_citycode"] == "68224")
    }
}
