import GRDB
import GeoTypes
import NeedsModel

/// Writes one territory into empty tables.
struct TerritoryInstallation {
    let database: Database
    let stored: StoredTerritory

    func run() throws {
        let territory = stored.territory
        let pole = try addPole()
        var epcis: [SirenCode: Int64] = [:]
        for epci in territory.epcis { epcis[epci.siren] = try add(epci) }
        var departments: [DepartmentCode: Int64] = [:]
        for department in territory.departments { departments[department.code] = try add(department) }
        let geometries = TerritoryGeometries(database)
        var planes: [OfficialPlane: Int] = [:]
        for commune in territory.communes {
            if let boundary = stored.boundaries[commune.code] { planes[boundary.plane, default: 0] += 1 }
        }
        try geometries.add(planes)
        for commune in territory.communes {
            let id = try add(commune)
            let areas = [pole, commune.epci.flatMap { epcis[$0] }, departments[commune.department]]
            for area in areas.compactMap({ $0 }) {
                try database.execute(
                    sql: "INSERT INTO membership (commune_id, area_id) VALUES (?, ?)", arguments: [id, area])
            }
        }
        try geometries.indexBoundaries(on: Array(planes.keys))
        try addVocabulary()
        for file in stored.files {
            let insertion = try DirectStatement(database, "INSERT INTO territory_file (name, bytes) VALUES (?, ?)")
            insertion.bind(file.name, at: 1)
            insertion.bind(blob: file.bytes, at: 2)
            try insertion.run()
        }
        try TableDigests(database: database).keepTerritory()
    }

    private func addPlace(_ level: PlacementLevel, _ code: String, _ name: String) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO place (level, code, name) VALUES (?, ?, ?)", arguments: [level.rawValue, code, name])
        return database.lastInsertedRowID
    }

    private func addPole() throws -> Int64 {
        let territory = stored.territory
        let id = try addPlace(.pole, territory.id, territory.name)
        let vintages = territory.vintages
        try database.execute(
            sql: "INSERT INTO territory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                id, territory.id, territory.name, JSONText.array(territory.aliases), vintages.population,
                vintages.codes, vintages.boundaries, vintages.memberships, JSONText.array(territory.sources),
                stored.vocabulary.themesVersion,
            ])
        return id
    }

    private func add(_ epci: EPCI) throws -> Int64 {
        let id = try addPlace(.epci, epci.siren.rawValue, epci.shortName)
        try database.execute(
            sql: "INSERT INTO epci VALUES (?, ?, ?, ?, ?)",
            arguments: [id, epci.siren.rawValue, epci.name, epci.shortName, JSONText.array(epci.aliases)])
        return id
    }

    private func add(_ department: Department) throws -> Int64 {
        let id = try addPlace(.department, department.code.rawValue, department.name)
        try database.execute(
            sql: "INSERT INTO department VALUES (?, ?, ?)", arguments: [id, department.code.rawValue, department.name])
        return id
    }

    private func add(_ commune: Commune) throws -> Int64 {
        guard let boundary = stored.boundaries[commune.code] else { throw NeedStoreError.missingBoundary(commune.code) }
        guard let blob = SpatialBlob.multiPolygon(boundary), commune.centre.isOnEarth else {
            throw NeedStoreError.unusableShape("boundary or centre of commune \(commune.code)")
        }
        let id = try addPlace(.commune, commune.code.rawValue, commune.name)
        let insertion = try DirectStatement(database, "INSERT INTO commune VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        insertion.bind(id, at: 1)
        insertion.bind(commune.code.rawValue, at: 2)
        insertion.bind(commune.name, at: 3)
        insertion.bind(commune.department.rawValue, at: 4)
        insertion.bind(commune.epci?.rawValue, at: 5)
        insertion.bind(JSONText.array(commune.postalCodes), at: 6)
        insertion.bind(commune.population.map(Int64.init), at: 7)
        insertion.bind(commune.areaHectares, at: 8)
        insertion.bind(Int64(boundary.plane.epsg), at: 9)
        insertion.bind(blob: blob, at: 10)
        insertion.bind(blob: SpatialBlob.point(commune.centre), at: 11)
        try insertion.run()
        return id
    }

    private func addVocabulary() throws {
        for (position, theme) in stored.vocabulary.themes.enumerated() {
            // « non classé » stands there from the start; a list that names it gives it its words.
            try database.execute(
                sql: """
                    INSERT INTO theme
                        (slug, position, code, label_french, label_english, colour, pattern, synonyms)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (slug) DO UPDATE SET
                        code = excluded.code, label_french = excluded.label_french,
                        label_english = excluded.label_english, colour = excluded.colour,
                        pattern = excluded.pattern, synonyms = excluded.synonyms
                    """,
                arguments: [
                    theme.id, position, theme.code, theme.labelFrench, theme.labelEnglish, theme.colour,
                    theme.pattern, JSONText.array(theme.synonyms),
                ])
        }
        for (table, terms) in [("kind", stored.vocabulary.kinds), ("audience", stored.vocabulary.audiences)] {
            for (position, term) in terms.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO \(table) (slug, position, label_french, label_english, synonyms)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        term.id, position, term.labelFrench, term.labelEnglish, JSONText.array(term.synonyms),
                    ])
            }
        }
    }
}
