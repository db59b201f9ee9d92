import NeedsModel
import Wording

/// Names and populations of what rows stand for.
struct BreakdownNames {
    private let territory: Territory
    private let vocabulary: Vocabulary
    private let language: Language
    private let communes: [InseeCode: Commune]
    private let epciPopulation: [SirenCode: Int]
    private let departmentPopulation: [DepartmentCode: Int]

    init(territory: Territory, vocabulary: Vocabulary, language: Language) {
        self.territory = territory
        self.vocabulary = vocabulary
        self.language = language
        communes = Dictionary(territory.communes.map { ($0.code, $0) }) { first, _ in first }
        epciPopulation = Self.sums(territory.communes) { $0.epci }
        departmentPopulation = Self.sums(territory.communes) { $0.department }
    }

    /// An area with a commune of unknown population has none.
    private static func sums<Key: Hashable>(_ communes: [Commune], by key: (Commune) -> Key?) -> [Key: Int] {
        var sums: [Key: Int] = [:]
        var incomplete: Set<Key> = []
        for commune in communes {
            guard let key = key(commune) else { continue }
            if let population = commune.population {
                sums[key, default: 0] += population
            } else {
                incomplete.insert(key)
            }
        }
        return sums.filter { !incomplete.contains($0.key) }
    }

    func key(_ key: CountKey) -> BreakdownKey {
        BreakdownKey(code: key.code, label: label(key))
    }

    func label(_ key: CountKey) -> String {
        switch key {
        case .area(.commune(let code)): communes[code]?.name ?? code.rawValue
        case .area(.epci(let siren)): territory.epcis.first { $0.siren == siren }?.shortName ?? siren.rawValue
        case .area(.department(let code)): territory.departments.first { $0.code == code }?.name ?? code.rawValue
        case .area(let place): place.code ?? ""
        case .apart(let level): Phrases.level(level.rawValue)(language)
        case .theme(let id):
            vocabulary.theme(id).map { language == .french ? $0.labelFrench : $0.labelEnglish }
                ?? (id == Theme.unclassifiedID ? Phrases.unclassified(language) : id)
        case .kind(let id): term(vocabulary.kinds, id)
        case .audience(let id?): term(vocabulary.audiences, id)
        case .audience(nil): Phrases.notStated(language)
        case .month(let month?): month.description
        case .month(nil): Phrases.noDate(language)
        }
    }

    func population(_ key: CountKey) -> Int? {
        switch key {
        case .area(.commune(let code)): communes[code]?.population
        case .area(.epci(let siren)): epciPopulation[siren]
        case .area(.department(let code)): departmentPopulation[code]
        default: nil
        }
    }

    private func term(_ terms: [Vocabulary.Term], _ id: String) -> String {
        terms.first { $0.id == id }.map { language == .french ? $0.labelFrench : $0.labelEnglish } ?? id
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
