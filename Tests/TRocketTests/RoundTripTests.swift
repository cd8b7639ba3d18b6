import TRocket
import TencentCloud
import Testing

/// Every type against the descriptors of it, both ways.
@Suite struct RoundTripTests {
  private static let names = APICatalog.trocket.actions.map(\.name)

  private func action(_ name: String) throws -> (any TRocketAction.Type, ActionDescriptor) {
    let type = try #require(TRocketActions.all.first { $0.name == name })
    return (type, try #require(APICatalog.trocket.action(named: name)))
  }

  private func answer<A: TRocketAction>(_: A.Type, from json: JSONValue) throws -> JSONValue {
    try JSONValue(written: try json.read(A.Response.self))
  }

  private func request<A: TRocketAction>(_: A.Type, from json: JSONValue) throws -> JSONValue {
    try JSONValue(written: try json.read(A.self))
  }

  @Test(arguments: names) func aFullAnswerComesBackWhole(name: String) throws {
    let (type, descriptor) = try action(name)
    var filled = Filled()
    let json = try filled.object(descriptor.response)
    #expect(json.object.count == descriptor.response.count)
    #expect(try answer(type, from: json) == json)
  }

  /// The list that an answer is about is there, unless the data says that it may be null.
  private func isSubject(_ field: ParameterDescriptor, of action: ActionDescriptor) -> Bool {
    field.isList && !field.isNullable && action.response.contains { $0.name == "TotalCount" }
  }

  @Test(arguments: names) func anEmptyAnswerHasAllFieldsAsNull(name: String) throws {
    let (type, descriptor) = try action(name)
    let nulls = descriptor.response.map { ($0.name, JSONValue.null) }
    if descriptor.response.contains(where: { isSubject($0, of: descriptor) }) {
      #expect(throws: DecodingError.self) {
        try answer(type, from: .object(.init(uniqueKeysWithValues: nulls)))
      }
      return
    }
    let expected = JSONValue.object(.init(uniqueKeysWithValues: nulls))
    #expect(try answer(type, from: .object(["RequestId": .string("x")])) == expected)
    #expect(try answer(type, from: expected) == expected)
  }

  /// Every field of a wrong type at once: none is read, and nothing fails but for a list and for
  /// the total of one.
  @Test(arguments: names) func wrongTypesAreNil(name: String) throws {
    let (type, descriptor) = try action(name)
    for field in descriptor.response where field.isList || field.name == "TotalCount" {
      #expect(throws: DecodingError.self) {
        try answer(type, from: .object([field.name: field.isList ? .integer(1) : .string("1")]))
      }
    }
    let wrong = descriptor.response.map { field in
      (
        field.name,
        field.isList ? JSONValue.list([]) : field.name == "TotalCount" ? .null : .list([.null])
      )
    }
    let nulls = descriptor.response.map { ($0.name, $0.isList ? JSONValue.list([]) : .null) }
    #expect(
      try answer(type, from: .object(.init(uniqueKeysWithValues: wrong)))
        == .object(.init(uniqueKeysWithValues: nulls)))
  }

  @Test(arguments: names) func aFullRequestComesBackWhole(name: String) throws {
    let (type, descriptor) = try action(name)
    var filled = Filled()
    let json = try filled.object(descriptor.parameters)
    #expect(json.object.count == descriptor.parameters.count)
    #expect(try request(type, from: json) == json)
  }

  @Test(arguments: names) func aShortRequestHasWhatItMust(name: String) throws {
    let (type, descriptor) = try action(name)
    var filled = Filled(isRequiredOnly: true)
    let json = try filled.object(descriptor.parameters)
    #expect(try request(type, from: json) == json)
    for key in json.object.keys {
      var members = json.object
      members[key] = nil
      #expect(throws: DecodingError.self) { try request(type, from: .object(members)) }
    }
  }
}
