import AddressSearch
import Geocoding
import NeedsModel
import TerritoryFiles
import Wording

/// Asks a BAN-compatible server about the rows that name a street; the communes decide what is kept.
final class StreetSearch {
    private let client: AddressSearchClient
    private let reconciliation: AddressReconciliation
    private let journal: AddressJournal?
    /// Rows that could not be asked: the next run asks them again.
    private(set) var failedRows = 0

    /// - Parameter journalPath: answers are kept there until the run is done, so that a run that was cut off
    ///   asks only what is missing; nil for standard output, which has no place beside it.
    init(server: String, territory: Territory, journalPath: String?) throws(Failure) {
        do throws(AddressSearchError) {
            journal = try journalPath.map { path throws(AddressSearchError) in try AddressJournal(path: path) }
            client = AddressSearchClient(
                server: try AddressServer(server), transport: HTTPAddressTransport(), journal: journal)
        } catch {
            throw Failure(error)
        }
        reconciliation = AddressReconciliation(territory)
    }

    /// What became of each placement; nil for a row that names no street.
    func verdicts(_ queries: [PlaceQuery], _ placements: [Placement]) -> [AddressVerdict?] {
        let rows = queries.indices.filter { AddressQuery.looksLikeStreet(queries[$0].text) }
        let addresses = rows.map { row in
            let placement = placements[row]
            let isCommune = placement.status == .ok && placement.level == .commune
            return AddressQuery(
                text: queries[row].text, postalCode: queries[row].postalCode,
                cityCode: isCommune ? placement.code : nil)
        }
        var verdicts: [AddressVerdict?] = Array(repeating: nil, count: queries.count)
        for (index, answer) in client.answers(for: addresses).enumerated() {
            if case .failed = answer { failedRows += 1 }
            verdicts[rows[index]] = reconciliation.verdict(placements[rows[index]], addresses[index], answer)
        }
        return verdicts
    }

    /// The output is complete: nothing needs to be resumed, unless a row could not be asked.
    func finish() {
        if failedRows == 0 { journal?.remove() }
    }
}
