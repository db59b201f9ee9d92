extension ProfileMatch {
    /// The profile of a table or of features.
    /// - Parameter isFeatures: the headings are names of properties.
    /// - Throws: `profileColumnsMissing` when a person named a profile whose columns are not there.
    init?(
        _ choice: ProfileChoice, headings: [String], isFeatures: Bool, file: String
    ) throws(ImportError) {
        let readable = ProfileHeadings(headings)
        switch choice {
        case .off: return nil
        case .named(let profile):
            let marks = isFeatures && !profile.featureMarks.isEmpty ? profile.featureMarks : profile.marks
            let missing = marks.filter { readable.column($0.names) == nil }
            guard missing.isEmpty else {
                throw .profileColumnsMissing(
                    file: file, profile: profile.name, missing: missing.map(\.title), columns: headings)
            }
            self.init(profile: profile, evidence: readable.evidence(marks), isNamed: true)
        case .recognised:
            let found = ImportProfile.all.first { profile in
                let marks = profile.marks(isFeatures: isFeatures)
                return !marks.isEmpty && marks.allSatisfy { readable.column($0.names) != nil }
                    && profile.isLikely(headings)
            }
            guard let found else { return nil }
            self.init(
                profile: found, evidence: readable.evidence(found.marks(isFeatures: isFeatures)), isNamed: false)
        }
    }
}

extension ImportProfile {
    fileprivate func marks(isFeatures: Bool) -> [ProfileMark] { isFeatures ? featureMarks : marks }
}

extension ProfileHeadings {
    fileprivate func evidence(_ marks: [ProfileMark]) -> [String] {
        var evidence: [String] = []
        for mark in marks {
            if let column = column(mark.names), !evidence.contains(written[column]) { evidence.append(written[column]) }
        }
        return evidence
    }
}
