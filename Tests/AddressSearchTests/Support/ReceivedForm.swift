import ByteStreams
import DelimitedText
import Foundation

/// A request as the server understood it: the fields of the form, and the rows of its CSV file.
struct ReceivedForm: Sendable {
    var requestLine = ""
    var fields: [String: [String]] = [:]
    /// Header and rows.
    var table: [[String]] = []
    var rows: [[String]] { Array(table.dropFirst()) }
    /// The column « address ».
    var addresses: [String] { rows.map { $0[1] } }

    static func receive(_ connection: Int32) -> ReceivedForm? {
        var bytes: [UInt8] = []
        var wanted = Int.max
        var bodyStart = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < wanted {
            let got = recv(connection, &buffer, buffer.count, 0)
            guard got > 0 else { return nil }
            bytes += buffer[..<got]
            if wanted == .max, let end = firstRange(of: [13, 10, 13, 10], in: bytes, from: 0) {
                let head = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
                let length = head.components(separatedBy: "content-length: ").last?.prefix { $0.isNumber }
                bodyStart = end + 4
                wanted = bodyStart + (length.flatMap { Int($0) } ?? 0)
            }
        }
        let head = String(decoding: bytes[..<bodyStart], as: UTF8.self)
        var form = ReceivedForm()
        form.requestLine = head.components(separatedBy: "\r\n")[0]
        guard let boundary = head.components(separatedBy: "boundary=").last?.components(separatedBy: "\r\n").first
        else {
            return form
        }
        // A boundary counts at the beginning of a line alone (RFC 2046 §5.1.1).
        let body = "\r\n" + String(decoding: bytes[bodyStart...], as: UTF8.self)
        for part in body.components(separatedBy: "\r\n--\(boundary)").dropFirst().dropLast() {
            let pieces = part.components(separatedBy: "\r\n\r\n")
            let name = pieces[0].components(separatedBy: " name=\"").last?.components(separatedBy: "\"").first ?? ""
            let value = pieces.dropFirst().joined(separator: "\r\n\r\n")
            if name == "data" { form.table = records(value) } else { form.fields[name, default: []].append(value) }
        }
        return form
    }

    private static func records(_ text: String) -> [[String]] {
        let reader = RecordReader(BufferSource(text), dialect: .comma)
        var records: [[String]] = []
        while (try? reader.next()) == true { records.append(reader.strings) }
        return records
    }

    private static func firstRange(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return (start...(bytes.count - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    }
}
