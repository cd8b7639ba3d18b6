import FoundationEssentials
import TRocket
import TencentCloud
import Testing

/// Answers as the document of May 2024 shows them.
@Suite struct SampleTests {
  private static let folder = #filePath.split(
    separator: "/", omittingEmptySubsequences: false
  ).dropLast().joined(separator: "/")

  private static let names = APICatalog.trocket.documented(in: .may2024).actions.map(\.name)

  private func samples() throws -> [String: JSONValue] {
    let path = "\(Self.folder)/Samples/answers.json"
    let json = try #require(FileManager.default.contents(atPath: path))
    return try JSONDecoder().decode([String: JSONValue].self, from: json)
  }

  private func answer<A: TRocketAction>(_: A.Type, from json: JSONValue) throws -> JSONValue {
    try JSONValue(written: try json.read(A.Response.self))
  }

  @Test func everyActionHasOne() throws {
    #expect(Set(try samples().keys) == Set(Self.names))
  }

  @Test(arguments: names)
  func nothingOfItIsLost(name: String) throws {
    let type = try #require(TRocketActions.all.first { $0.name == name })
    let sample = try #require(try samples()[name])
    let fields = try #require(APICatalog.trocket.action(named: name)).response
    #expect(try answer(type, from: sample) == normalized(sample, fields))
  }

  /// What the sample is once read and written: the documented fields, missing ones null, times
  /// in the documented unit and under the documented name, null where there was none.
  private func normalized(_ json: JSONValue, _ fields: [ParameterDescriptor]) -> JSONValue {
    let members = fields.map { field -> (String, JSONValue) in
      let value = json.object[field.name] ?? .null
      if let unit = field.timeUnit {
        let alias = field.name == "CreatedTime" ? json.object["CreateTime"] : nil
        return (field.name, time(json.object[field.name] ?? alias ?? .null, unit))
      }
      guard case .structure(let name) = field.kind,
        let structure = APICatalog.trocket.structure(named: name)
      else { return (field.name, value) }
      switch value {
      case .list(let items):
        return (field.name, .list(items.map { normalized($0, structure.members) }))
      case .object: return (field.name, normalized(value, structure.members))
      default: return (field.name, value)
      }
    }
    return .object(.init(uniqueKeysWithValues: members))
  }

  private func time(_ value: JSONValue, _ unit: TimeUnit) -> JSONValue {
    guard case .integer(let number) = value, number > 0 else { return .null }
    let isMilliseconds = number > 100_000_000_000
    switch unit {
    case .seconds: return .integer(isMilliseconds ? number / 1000 : number)
    case .milliseconds: return .integer(isMilliseconds ? number : number * 1000)
    }
  }
}
