/// How the export of one tool is known, and what its columns mean. To add one: one file, one line in `all`.
public struct ImportProfile: Sendable {
    /// What `--profile` takes.
    public let id: String
    /// As the tool calls itself.
    public let name: String
    /// What tells the tool's tables: of each mark a column must be there.
    let marks: [ProfileMark]
    /// The same for the properties of features; empty when the tool writes none.
    var featureMarks: [ProfileMark] = []
    /// A last look at all headings, where names alone are too common.
    var isLikely: @Sendable (_ headings: [String]) -> Bool = { _ in true }
    /// What the columns mean, given the headings.
    let layout: @Sendable (ProfileHeadings) -> ProfileLayout
    /// Lines and areas are places, as far as they are small.
    var takesShapes = false

    /// In the order in which they are tried: what is easily told first.
    public static let all: [ImportProfile] = [
        .decidim, .limeSurvey, .framaforms, .uMap, .goGoCarto, .grist, .googleForms,
    ]

    /// The values of `--profile`, in the order of `all`.
    public static var choices: [String] { ["auto"] + all.map(\.id) + ["none"] }
}

/// A column by which a tool is known, under any of its names.
struct ProfileMark: Sendable {
    let names: [String]

    init(_ names: String...) { self.names = names }

    /// What a message calls it.
    var title: String { names.first?.replacing("*", with: "…") ?? "" }
}

/// Which profile reads a file.
public enum ProfileChoice: Sendable {
    /// The one whose columns are there.
    case recognised
    case named(ImportProfile)
    /// None, whatever the columns.
    case off

    /// « auto », « none » or the identifier of a profile; nil for anything else.
    public init?(named name: String) {
        switch name {
        case "auto": self = .recognised
        case "none": self = .off
        default:
            guard let profile = ImportProfile.all.first(where: { $0.id == name }) else { return nil }
            self = .named(profile)
        }
    }
}

/// The profile that reads a file, and why.
public struct ProfileMatch: Sendable {
    public let profile: ImportProfile
    /// Headings by which it was known, as written.
    public let evidence: [String]
    /// A person named it.
    public let isNamed: Bool
}

extension ProfileMatch: Hashable {
    public static func == (one: ProfileMatch, other: ProfileMatch) -> Bool {
        one.profile.id == other.profile.id && one.evidence == other.evidence && one.isNamed == other.isNamed
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(profile.id) }
}
