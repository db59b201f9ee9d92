import NeedsModel

/// Themes of a need after the main one, as one text.
enum FurtherThemes {
    /// « sante-d-avenir 0.5, mobilite 1 », with the weight of each; empty when there is none.
    static func text(_ themes: [NeedRow.ThemePosition], _ lists: NeedLists) -> String {
        themes.filter { lists.themes.indices.contains($0.position) }.map { theme in
            // Two decimals: a third is 0.33.
            let hundredths = (theme.weight * 100).rounded() / 100
            let weight = hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
            return lists.themes[theme.position] + " " + weight
        }.joined(separator: ", ")
    }
}
