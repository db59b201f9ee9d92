import DelimitedText
import Geocoding

extension Failure {
    init(_ error: GeocodingError) {
        switch error {
        case .badLine(let file, let line, let text):
            self.init(
                .inputMalformed, french: [file, "ligne \(line) illisible : « \(text) »."],
                english: [file, "line \(line) cannot be read: “\(text)”."])
        case .notAGazetteer(let offset):
            self.init(.unexpected, "gazetteer of France, byte \(offset)")
        case .tooManyCommunes(let count): self.init(.unexpected, "\(count) communes")
        }
    }
}
