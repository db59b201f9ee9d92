import Foundation

/// Recipes of the README, word by word.
enum RecipeText {
    /// The README of the checkout, found from this source file.
    static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../README.md").path

    /// The commands of the first code block below `title`, a line that ends with \ joined to the next; words in quotes
    /// stay together, as in a shell.
    static func commands(below title: String) throws -> [[String]] {
        let text = try String(contentsOfFile: readme, encoding: .utf8)
        let below = text.components(separatedBy: title).dropFirst().first ?? ""
        let block = below.components(separatedBy: "```").dropFirst().first ?? ""
        let joined = block.replacingOccurrences(of: "\\\n", with: " ")
        return joined.split(separator: "\n").map(words).filter { $0.first == "planisphere" }
    }

    private static func words(_ line: Substring) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, piece in
            place % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
        }
    }
}
