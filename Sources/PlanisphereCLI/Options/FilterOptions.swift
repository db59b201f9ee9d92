import ArgumentParser
import Planisphere
import Wording

/// Which needs are meant: one option for each parameter of the owner's filter, made from the list that HTTP
/// parameters are made from.
struct FilterOptions: ParsableArguments {
    private static let parameters = OwnerRequest.parameters

    private var values: [String: [String]] = [:]

    init() {}

    /// A name as the argument parser keys it.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for parameter in Self.parameters {
            let option = try container.decode(Option<[String]>.self, forKey: Key(stringValue: parameter.name))
            values[parameter.name] = option.wrappedValue
        }
    }

    /// Every value: some of them may name files.
    var words: [String] { values.values.flatMap(\.self) }

    func request() throws(Failure) -> OwnerRequest {
        var request = OwnerRequest()
        for parameter in Self.parameters {
            for value in values[parameter.name] ?? [] { try request.give(parameter.name, value) }
        }
        return request
    }
}

/// The argument parser looks at a type's properties to find its options: here they are a list.
extension FilterOptions: CustomReflectable {
    var customMirror: Mirror {
        Mirror(
            self,
            children: Self.parameters.map { parameter in
                let option = Option<[String]>(
                    wrappedValue: [], name: .customLong(parameter.name), parsing: .singleValue,
                    help: .told(parameter.help, value: parameter.value))
                return (label: parameter.name, value: option as Any)
            })
    }
}
