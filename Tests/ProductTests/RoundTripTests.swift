import TencentCloud
import Testing

/// Every type against the descriptors of it, both ways.
@Suite struct RoundTripTests {
  private func answer<A: ProductAction>(_: A.Type, from json: JSONValue) throws -> JSONValue {
    try JSONValue(written: try json.read(A.Response.self))
  }

  private func request<A: ProductAction>(_: A.Type, from json: JSONValue) throws -> JSONValue {
    try JSONValue(written: try json.read(A.self))
  }

  @Test(arguments: TestedAction.all) func aFullAnswerComesBackWhole(action: TestedAction) throws {
    let (type, descriptor) = (action.type, action.descriptor)
    var filled = Filled(action.catalog)
    let json = try filled.object(descriptor.response)
    #expect(json.object.count == descriptor.response.count)
    #expect(try answer(type, from: json) == json)
  }

  /// The list that an answer is about is there, unless the data says that it may be null.
  private func isSubject(_ field: ParameterDescriptor, of action: ActionDescriptor) -> Bool {
    !action.mutates && field.isList && !field.isNullable
      && action.response.contains { $0.name == "TotalCount" }
  }

  @Test(arguments: TestedAction.all) func anEmptyAnswerHasAllFieldsAsNull(action: TestedAction)
    throws
  {
    let (type, descriptor) = (action.type, action.descriptor)
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
  @Test(arguments: TestedAction.all) func wrongTypesAreNil(action: TestedAction) throws {
    let (type, descriptor) = (action.type, action.descriptor)
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

  @Test(arguments: TestedAction.all) func aFullRequestComesBackWhole(action: TestedAction) throws {
    let (type, descriptor) = (action.type, action.descriptor)
    var filled = Filled(action.catalog)
    let json = try filled.object(descriptor.parameters)
    #expect(json.object.count == descriptor.parameters.count)
    #expect(try request(type, from: json) == json)
  }

  @Test(arguments: TestedAction.all) func aShortRequestHasWhatItMust(action: TestedAction) throws {
    let (type, descriptor) = (action.type, action.descriptor)
    var filled = Filled(action.catalog, isRequiredOnly: true)
    let json = try filled.object(descriptor.parameters)
    #expect(try request(type, from: json) == json)
    for key in json.object.keys {
      var members = json.object
      members[key] = nil
      #expect(throws: DecodingError.self) { try request(type, from: .object(members)) }
    }
  }
}
