import Geocoding
import NeedsModel

/// One text with what a careful local would answer.
struct LabelledCase {
    var kind: String
    var query: PlaceQuery
    var status: String
    /// For `ok` and `outside`: any of them is right. For `ambiguous`: all of them are candidates.
    var codes: [String]

    /// Reads `kind, text, postcode, department, workshop, insee, status, codes` parted by tabs.
    init?(line: Substring) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 8 else { return nil }
        kind = cells[0]
        query = PlaceQuery(Self.unescaped(cells[1]))
        if !cells[2].isEmpty { query.postalCode = cells[2] }
        if !cells[3].isEmpty { query.department = cells[3] }
        if !cells[4].isEmpty { query.workshop = SirenCode(cells[4]) }
        if !cells[5].isEmpty { query.inseeCode = cells[5] }
        status = cells[6]
        codes = cells[7].split(separator: "|").map(String.init)
    }

    init(kind: String, _ text: String, code: String) {
        self.kind = kind
        query = PlaceQuery(text)
        status = "ok"
        codes = [code]
    }

    func isRight(_ placement: Placement) -> Bool {
        guard placement.status.rawValue == status else { return false }
        guard !codes.isEmpty else { return true }
        guard placement.status != .ambiguous else {
            return codes.allSatisfy { code in placement.candidates.contains { $0.code == code } }
        }
        return placement.code.map { codes.contains($0) } ?? false
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        let escapes = ["\\t": "\t", "\\n": "\n", "\\u{a0}": "\u{a0}", "\\u{202a}": "\u{202a}", "\\u{202c}": "\u{202c}"]
        while let first = rest.first {
            if let escape = escapes.keys.sorted().first(where: { rest.hasPrefix($0) }) {
                result += escapes[escape] ?? ""
                rest = rest.dropFirst(escape.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}

/// What a set of cases gave, by kind.
struct Tally {
    var right = 0
    var all = 0
    /// `ok` and not the place that was meant.
    var wrong: [String] = []
    var missed: [String] = []
    /// Of the placements with a score of 0.95 or more: how many, how many wrong.
    var sure = (all: 0, wrong: 0)

    mutating func add(_ labelled: LabelledCase, _ placement: Placement) {
        all += 1
        let isRight = labelled.isRight(placement)
        if placement.status == .ok, placement.score >= 0.95 {
            sure.all += 1
            if !isRight { sure.wrong += 1 }
        }
        if isRight {
            right += 1
            return
        }
        let line =
            "\(labelled.kind): « \(labelled.query.text) » wants \(labelled.status) \(labelled.codes), "
            + "got \(placement.status.rawValue) \(placement.code ?? "") \(placement.score) (\(placement.reason.id))"
        if placement.status == .ok { wrong.append(line) } else { missed.append(line) }
    }
}
