import NeedsModel
import TestSupport

@testable import Geocoding

/// A third set of labelled cases, made by rules from the names of France; nobody has read it while the geocoder was
/// made better. What is right follows from the names alone.
struct UnseenCases {
    struct Case {
        var kind: String
        var query: PlaceQuery
        /// What may be answered: a place for sure, or a question that offers all of `codes`.
        var allowed: Set<PlacementStatus>
        /// The place that is meant; others that a question has to offer follow.
        var codes: [String]
    }

    let communes: [Commune]
    let nearby: NamesNearby
    private var random: SplitMix64
    private let inside: Set<String>

    init(communes: [Commune], nearby: NamesNearby, seed: UInt64) {
        self.communes = communes
        self.nearby = nearby
        random = SplitMix64(seed: seed)
        inside = Set(communes.map(\.code.rawValue))
    }

    mutating func make() -> [Case] { slips() + farVillages() + homonyms() }

    /// « verlan », « Choux », « Loiré »: who writes an ordinary word, or a department, means it.
    private static func isOrdinary(_ letters: [UInt8]) -> Bool {
        CommonWords.contains(letters[...])
            || FrenchDepartments.rows.contains { NamesNearby.letters($0.name) == letters }
    }

    // MARK: Slips

    private static let frames = [
        "{}", "{}", "{}", "{}", "Ville de {}", "village de {}", "{}, France", "habitante de {}", "{P} {}", "{} ({D})",
        "« {} »", "dans {}",
    ]

    private mutating func slips() -> [Case] {
        var cases: [Case] = []
        for commune in communes {
            for kind in SlipMaker.Kind.allCases {
                guard let slip = SlipMaker.slip(kind, in: commune.name, using: &random),
                    let made = labelled(slip, kind, commune)
                else { continue }
                cases.append(made)
            }
        }
        return cases
    }

    /// Nil where no careful person could say what is right.
    private mutating func labelled(_ slip: String, _ kind: SlipMaker.Kind, _ commune: Commune) -> Case? {
        let code = commune.code.rawValue
        let letters = NamesNearby.letters(slip)
        guard NamesNearby.letters(commune.name).count >= 4, letters.count >= 4,
            !Self.isOrdinary(letters)
        else { return nil }
        let frame = Self.frames.randomElement(using: &random) ?? "{}"
        let isNarrowed = frame.contains("{P}") || frame.contains("{D}")
        let text = frame.replacing("{P}", with: commune.postalCodes.first ?? "")
            .replacing("{D}", with: commune.department.rawValue).replacing("{}", with: slip)
        let name = "slip-" + kind.rawValue
        if kind == .spaceShifted {
            return Case(kind: name, query: PlaceQuery(text), allowed: [.ok], codes: [code])
        }
        let others = nearby.near(slip).filter { $0.code != code }
        if others.contains(where: { $0.letters == letters }) {
            // Another commune's own name is no slip; the far villages have cases of their own.
            guard isNarrowed, !others.contains(where: { inside.contains($0.code) }) else { return nil }
        }
        let isShort = NamesNearby.letters(commune.name).count < 6
        let isOpen = !others.isEmpty || isShort
        return Case(
            kind: name, query: PlaceQuery(text), allowed: isOpen ? [.ok, .ambiguous] : [.ok], codes: [code])
    }

    // MARK: Far villages

    /// Villages far away whose name is one edit from that of a commune here.
    private mutating func farVillages() -> [Case] {
        var cases: [Case] = []
        for commune in communes where NamesNearby.letters(commune.name).count >= 5 {
            let own = NamesNearby.letters(commune.name)
            let all = nearby.near(commune.name).filter { $0.letters != own }
            for far in all
            where far.population < 5000 && isFar(far) && !isAlsoHere(far) && !Self.isOrdinary(far.letters) {
                let code = commune.code.rawValue
                cases.append(
                    Case(
                        kind: "far-village", query: PlaceQuery(far.written), allowed: [.ambiguous],
                        codes: [code, far.code]))
                let department = String(far.code.prefix(far.code.hasPrefix("97") ? 3 : 2))
                cases.append(
                    Case(
                        kind: "far-village-department", query: PlaceQuery("\(far.written) (\(department))"),
                        allowed: [.outside], codes: [far.code]))
            }
        }
        return cases
    }

    private func isFar(_ name: NamesNearby.Name) -> Bool {
        !inside.contains(name.code) && (abs(name.longitude - 6.8) > 1.6 || abs(name.latitude - 47.55) > 1.2)
    }

    /// A name that another commune nearer, or the beginning of a commune here, bears as well.
    private func isAlsoHere(_ name: NamesNearby.Name) -> Bool {
        nearby.names.contains { $0.letters == name.letters && (!isFar($0) || $0.population >= 5000) }
            || communes.contains { NamesNearby.letters($0.name).starts(with: name.letters) }
    }

    // MARK: Homonyms

    /// Names of the territory with everything that may stand beside them.
    private mutating func homonyms() -> [Case] {
        communes.flatMap { commune -> [Case] in
            let code = commune.code.rawValue
            let postal = PlaceQuery(commune.name, postalCode: commune.postalCodes.first)
            let department = PlaceQuery(commune.name, department: commune.department.rawValue)
            let workshop = PlaceQuery(commune.name.uppercased(), workshop: commune.epci)
            return [("context-postcode", postal), ("context-department", department), ("context-workshop", workshop)]
                .map { Case(kind: $0.0, query: $0.1, allowed: [.ok], codes: [code]) }
        }
    }
}

/// What the cases of one kind gave.
struct UnseenTally {
    var all = 0
    var right = 0
    var asked = 0
    var wrong: [String] = []
    var missed: [String] = []

    mutating func add(_ made: UnseenCases.Case, _ placement: Placement) {
        all += 1
        let isAllowed = made.allowed.contains(placement.status)
        switch placement.status {
        case .ok where placement.code == made.codes.first && isAllowed,
            .outside where isAllowed && placement.code == made.codes.first:
            right += 1
            return
        case .ambiguous
        where isAllowed && made.codes.allSatisfy { code in placement.candidates.contains { $0.code == code } }:
            right += 1
            return
        default: break
        }
        let line =
            "\(made.kind): « \(made.query.text) » wants \(made.codes), got \(placement.status.rawValue) "
            + "\(placement.code ?? "") \(placement.candidates.map(\.code)) (\(placement.reason.id))"
        if placement.status == .ok {
            wrong.append(line)
        } else {
            if placement.status == .ambiguous { asked += 1 }
            missed.append(line)
        }
    }
}
