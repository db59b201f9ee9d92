import NeedsModel
import Wording

/// Names of what rows stand for, in both languages.
struct BreakdownNames: Sendable {
    private let territory: Territory
    private let vocabulary: Vocabulary
    private let communes: [InseeCode: Commune]

    init(territory: Territory, vocabulary: Vocabulary) {
        self.territory = territory
        self.vocabulary = vocabulary
        communes = Dictionary(territory.communes.map { ($0.code, $0) }) { first, _ in first }
    }

    func label(_ key: CountKey) -> Phrase {
        switch key {
        case .area(let place): .verbatim(name(of: place))
        case .apart(let level): Phrases.level(level.rawValue)
        case .theme(let id):
            vocabulary.theme(id).map { Phrase($0.labelFrench, $0.labelEnglish) }
                ?? (id == Theme.unclassifiedID ? Phrases.unclassified : .verbatim(id))
        case .kind(let id): term(vocabulary.kinds, id)
        case .audience(let id?): term(vocabulary.audiences, id)
        case .audience(nil): Phrases.notStated
        case .month(let month?): .verbatim(month.description)
        case .month(nil): Phrases.noDate
        }
    }

    /// The official name; what people say for an EPCI.
    private func name(of place: PlaceID) -> String {
        switch place {
        case .commune(let code): communes[code]?.name ?? code.rawValue
        case .epci(let siren): territory.epcis.first { $0.siren == siren }?.shortName ?? siren.rawValue
        case .department(let code): territory.departments.first { $0.code == code }?.name ?? code.rawValue
        case .pole: territory.name
        case .outside(let code): code ?? ""
        case .nowhere: ""
        }
    }

    private func term(_ terms: [Vocabulary.Term], _ id: String) -> Phrase {
        terms.first { $0.id == id }.map { Phrase($0.labelFrench, $0.labelEnglish) } ?? .verbatim(id)
    }

    /// Every value of a dimension, in its printed order; nil for months, which have no list.
    func all(_ dimension: CountDimension) -> [CountKey]? {
        switch dimension {
        case .commune: territory.communes.map { .area(.commune($0.code)) }
        case .epci: territory.epcis.map { .area(.epci($0.siren)) }
        case .department: territory.departments.map { .area(.department($0.code)) }
        case .theme:
            vocabulary.themes.map(\.id).filter { $0 != Theme.unclassifiedID }.map { .theme($0) }
                + [.theme(Theme.unclassifiedID)]
        case .kind: vocabulary.kinds.map { .kind($0.id) }
        case .audience: vocabulary.audiences.map { .audience($0.id) }
        case .month: nil
        }
    }
}
