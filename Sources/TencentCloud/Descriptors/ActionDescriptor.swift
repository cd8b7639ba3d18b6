/// What the API says about an action.
public struct ActionDescriptor: Equatable, Sendable {
  /// The name, as the API spells it.
  public var name: String
  /// The chapter of the API that it stands in, such as `Topic`.
  public var group: String
  /// What it does, in English.
  public var note: String
  /// Whether it changes anything.
  public var mutates: Bool
  /// The service's limit for one account and region, in calls a second.
  public var requestsPerSecond: Int
  /// What a request takes.
  public var parameters: [ParameterDescriptor]
  /// What an answer holds, without `RequestId`.
  public var response: [ParameterDescriptor]
  /// The error codes that it documents beside the common ones.
  public var errors: [String]

  package init(
    name: String, group: String, note: String, mutates: Bool, requestsPerSecond: Int,
    parameters: [ParameterDescriptor], response: [ParameterDescriptor], errors: [String]
  ) {
    self.name = name
    self.group = group
    self.note = note
    self.mutates = mutates
    self.requestsPerSecond = requestsPerSecond
    self.parameters = parameters
    self.response = response
    self.errors = errors
  }
}
