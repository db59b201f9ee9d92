extension ImportProfile {
    /// A table of a Grist document: headings are the identifiers of columns (« Votre_besoin »), a list of choices may be
    /// `["L","Mobilité","Énergie"]`, a day may be seconds since 1970.
    static let grist = ImportProfile(
        id: "grist", name: "Grist",
        marks: [ProfileMark("manualSort", "gristHelper_*", "id", "*")],
        isLikely: { headings in
            if headings.contains(where: { $0 == "manualSort" || $0.hasPrefix("gristHelper_") }) { return true }
            let others = headings.filter { $0 != "id" && $0 != "id2" }
            return others.count > 2 && others.allSatisfy(GristIdentifier.isOne)
                && others.count(where: { $0.contains("_") }) > 1
        },
        layout: { headings in
            var layout = ProfileLayout()
            layout.own = headings.columns(["manualSort", "gristHelper_*"])
            layout.take(.sourceID, "id", of: headings)
            layout.cleaning[.date] = GristIdentifier.day
            return layout
        })
}

/// What Grist makes of the words of people.
private enum GristIdentifier {
    /// A capital, then ASCII letters, digits and low lines, some of them small.
    static func isOne(_ heading: String) -> Bool {
        guard let first = heading.utf8.first, (65...90).contains(first) else { return false }
        return heading.utf8.allSatisfy { (48...57).contains($0) || $0 == 95 || (97...122).contains($0 | 0x20) }
            && heading.utf8.contains { (97...122).contains($0) }
    }

    /// Seconds since 1970 as « 2021-09-18 »; anything else as it is.
    static func day(_ cell: String) -> String {
        guard cell.utf8.count >= 8, cell.utf8.count <= 12, let seconds = Double(cell) else { return cell }
        // A day written in digits alone, « 20210918 », is no number of seconds of our time.
        guard seconds > 100_000_000, seconds < 4_102_444_800 else { return cell }
        // Days to a date of the Gregorian calendar, by its cycle of 400 years (146,097 days) from 1 March of year 0.
        let day = Int(seconds / 86_400) + 719_468
        let cycle = day / 146_097
        let dayOfCycle = day - cycle * 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let month = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
        let monthOfYear = month < 10 ? month + 3 : month - 9
        let year = yearOfCycle + cycle * 400 + (monthOfYear <= 2 ? 1 : 0)
        return "\(year)-\(monthOfYear)-\(dayOfMonth)"
    }
}
