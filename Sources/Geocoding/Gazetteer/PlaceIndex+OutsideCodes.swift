import NeedsModel

extension PlaceIndex {
    /// Communes elsewhere in France that a postal code serves, in the order of their codes.
    func outsideRows(ofPostal code: UInt32) -> [Int] {
        guard code != 0, let france else { return [] }
        return france.postalCodes.rows(of: code).filter { insee.find(InseeIndex.number(france.code($0))) == nil }
    }

    /// Does a place elsewhere agree with the code? Where the code is known by its communes, it must be one of
    /// theirs; a CEDEX or a code of a town as a whole says no more than the department.
    func agrees(_ place: PlaceReference, withPostal code: UInt32, isCedex: Bool) -> Bool {
        if place.kind == .outsideCommune, !isCedex, let rows = france?.postalCodes.rows(of: code), !rows.isEmpty {
            return rows.contains(place.index)
        }
        return FrenchDepartments.agree(department(of: place), FrenchDepartments.number(ofPostalCode: code))
    }

    /// Does a place elsewhere agree with all that was stated of department and postal code?
    func agrees(_ place: PlaceReference, with evidence: Evidence) -> Bool {
        if evidence.department != 0, !FrenchDepartments.agree(department(of: place), evidence.department) {
            return false
        }
        return evidence.postal == 0 || agrees(place, withPostal: evidence.postal, isCedex: evidence.isCedex)
    }
}
