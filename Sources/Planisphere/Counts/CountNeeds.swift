import NeedsModel
import Wording

/// Counts and voices by any dimensions, with rates where they mean something.
public enum CountNeeds {
    public static func run(_ request: CountRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try CountFormat.named(request.format)
        _ = try CSVDialects.named(request.dialect)
        let figures = try figures(request, in: workspace)
        if format.id == CountFormat.geojson.id, figures.breakdown.placeDimension == nil {
            throw Failure(.needsPlaceDimension, Parameter.named("format"), Parameter.named("by"))
        }
        // The table says its own sum; other formats are for programs, and the person reads it beside.
        let isTable = format.id == CountFormat.table.id
        return Answer(
            format.mediaType, notes: try FigureNotes.notes(on: figures, saysSum: !isTable),
            revision: figures.breakdown.revision
        ) { sink in try format.render(figures, sink) }
    }

    /// What every format and every other use case writes from.
    static func figures(_ request: CountRequest, in workspace: Workspace) throws(Failure) -> CountedFigures {
        let dimensions = try dimensions(request.by)
        guard let themes = ThemeCounting(rawValue: request.themes) else {
            throw Failure(
                .unknownValue, Parameter.named("themes"), request.themes,
                ThemeCounting.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let reading = FilterReading(workspace)
        let filter = try reading.read(request.filter)
        try Secrets.refuse(filter, request.filter)
        let maker = BreakdownMaker(
            workspace: workspace, filter: filter, themes: themes, isComplete: request.complete)
        let breakdown = try Failure.translating { try maker.breakdown(by: dimensions) }
        return CountedFigures(
            breakdown: breakdown, names: reading.names, workspace: workspace, dialect: request.dialect,
            language: request.speech.language, filter: filter, filters: reading.words(request.filter))
    }

    private static func dimensions(_ names: [String]) throws(Failure) -> [CountDimension] {
        var dimensions: [CountDimension] = []
        for name in names {
            guard let dimension = CountDimension(rawValue: name) else {
                let known = CountDimension.allCases.filter { $0 != .audience }
                throw Failure(
                    .unknownValue, Parameter.named("by"), name, known.map(\.rawValue).joined(separator: ", "))
            }
            try Secrets.refuse(dimension)
            dimensions.append(dimension)
        }
        return dimensions
    }
}
