// swift-tools-version: 6.1
import PackageDescription

/// A dependency leaks into a public signature only by `public import`; a member only by an import of
/// its module; an existential only by `any`.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours: its folder under `Sources` bears its name.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: excludedFromTests[name] ?? [],
        swiftSettings: strict)
}

/// Files that tests read by their place in the checkout.
let excludedFromTests: [String: [String]] = [
    "GeoDataTests": ["sample-truth.csv"],
    "GeocodingTests": ["Evaluation/hand-one.tsv", "Evaluation/hand-two.tsv"],
    "PlanisphereTests": ["Maps/Goldens"],
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "Planisphere",
    products: [.executable(name: "planisphere", targets: ["PlanisphereCLI"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-gnutls-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CSpatiaLite", pkgConfig: "spatialite", providers: [.apt(["libspatialite-dev"])]),

        // Level 0: values and bytes.
        module("GeoTypes"),
        module("ByteStreams", ["CZlib"]),
        module("Wording"),
        module("PlainText"),

        // Level 1: one subject each.
        module("GeoMath", ["GeoTypes", "CProj"]),
        module("GeoJSON", ["GeoTypes", "ByteStreams"]),
        module("DelimitedText", ["ByteStreams"]),
        module("Spreadsheets", ["ByteStreams", "CMinizip", "CExpat"]),
        module("NeedsModel", ["GeoTypes", "PlainText"]),

        // Level 2: what the programme does with them; siblings never meet.
        module(
            "TerritoryFiles",
            ["NeedsModel", "GeoTypes", "GeoMath", "GeoJSON", "DelimitedText", "ByteStreams", "Wording"]),
        module(
            "Importing",
            [
                "NeedsModel", "GeoTypes", "GeoMath", "GeoJSON", "DelimitedText", "Spreadsheets", "ByteStreams",
                "Wording", "PlainText",
            ]),
        module("Geocoding", ["NeedsModel", "GeoTypes", "Wording", "PlainText"]),
        module("AddressSearch", ["NeedsModel", "GeoTypes", "DelimitedText", "ByteStreams", "CCurl"]),
        module("Statistics"),
        module("SpatialStore", ["NeedsModel", "GeoTypes", "PlainText", "CSpatiaLite", grdb]),
        module("SVGMap", ["NeedsModel", "GeoTypes", "GeoMath", "ByteStreams", "Wording"]),
        .target(
            name: "GeoData", path: "GeoData", exclude: ["README.md", "SOURCES.md", "sources"],
            sources: ["EmbeddedData.swift"],
            resources: [.copy("territory"), .copy("vocabulary"), .copy("sample"), .copy("gazetteer")],
            swiftSettings: strict),

        // Level 3: the use cases, the only place where modules meet.
        module(
            "Planisphere",
            [
                "GeoTypes", "ByteStreams", "Wording", "PlainText", "GeoMath", "GeoJSON", "DelimitedText",
                "Spreadsheets", "NeedsModel", "TerritoryFiles", "Importing", "Geocoding", "AddressSearch", "Statistics",
                "SpatialStore", "SVGMap",
                "GeoData",
            ]),

        // Level 4: the faces.
        .executableTarget(
            name: "PlanisphereCLI", dependencies: ["Planisphere", "Wording", argumentParser], swiftSettings: strict),

        // Tests, in the order of the modules.
        .target(
            name: "TestSupport", dependencies: ["GeoMath", "GeoTypes", "CZlib"], path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        tests("ByteStreamsTests", ["ByteStreams"]),
        tests("PlainTextTests", ["PlainText"]),
        tests("GeoMathTests", ["GeoMath", "GeoTypes", "CProj", "CSpatiaLite"]),
        tests("GeoJSONTests", ["GeoJSON", "GeoTypes", "ByteStreams"]),
        tests("DelimitedTextTests", ["DelimitedText", "ByteStreams"]),
        tests("SpreadsheetsTests", ["Spreadsheets", "ByteStreams"]),
        tests("TerritoryFilesTests", ["TerritoryFiles", "GeoMath", "GeoTypes", "NeedsModel", "ByteStreams"]),
        tests(
            "ImportingTests",
            [
                "Importing", "NeedsModel", "GeoTypes", "GeoMath", "GeoJSON", "DelimitedText", "Spreadsheets",
                "ByteStreams", "PlainText", "Wording",
            ]),
        tests("GeocodingTests", ["Geocoding", "NeedsModel", "GeoTypes", "Wording", "PlainText"]),
        tests(
            "AddressSearchTests",
            ["AddressSearch", "NeedsModel", "GeoTypes", "DelimitedText", "ByteStreams", "Wording"]),
        tests("StatisticsTests", ["Statistics"]),
        tests("SpatialStoreTests", ["SpatialStore", "NeedsModel", "GeoTypes", "CSpatiaLite"]),
        tests("SVGMapTests", ["SVGMap", "NeedsModel", "GeoMath", "GeoTypes", "ByteStreams", "Wording"]),
        tests("GeoDataTests", ["GeoData", "ByteStreams"]),
        tests(
            "PlanisphereTests",
            [
                "Planisphere", "AddressSearch", "ByteStreams", "DelimitedText", "GeoData", "Geocoding", "GeoJSON",
                "GeoMath", "GeoTypes", "Importing", "NeedsModel", "SpatialStore", "Spreadsheets", "Statistics",
                "SVGMap", "TerritoryFiles", "Wording",
            ]),
        // Runs the built program, which the dependency on it only makes sure of, and holds it against the use cases.
        tests("EndToEndTests", ["GeoData", "Planisphere", "PlanisphereCLI"]),
    ]
)

if Context.environment["PLANISPHERE_BENCHMARKS"] != nil {
    package.products.append(.executable(name: "planisphere-bench", targets: ["PlanisphereBench"]))
    package.targets.append(
        .executableTarget(
            name: "PlanisphereBench",
            dependencies: [
                "Planisphere", "ByteStreams", "DelimitedText", "GeoData", "Geocoding", "GeoJSON", "GeoMath", "GeoTypes",
                "Importing", "NeedsModel", "SpatialStore", "Spreadsheets", "Statistics", "SVGMap", "TerritoryFiles",
                "Wording",
            ],
            path: "Benchmarks/PlanisphereBench", swiftSettings: strict))
}
