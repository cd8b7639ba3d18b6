/// What the API says about an action.
public struct ActionDescriptor: Equatable, Sendable {
  /// Which action of which product it is.
  public var id: ActionID
  /// The API's version, such as `2023-03-08`.
  public var version: String
  /// The chapter of the API that it stands in, such as `Topic`.
  public var group: String
  /// What it does, in English.
  public var note: String
  /// What it does to the things that it is about.
  public var verb: ActionVerb
  /// Which kind of instance it works on.
  public var instanceKind: InstanceKind
  /// The action that deletes what this one creates or modifies; nil where there is none.
  public var deletion: ActionID?
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

  /// The name, as the API spells it.
  public var name: String { id.name }

  // Inlined into the tables it would be written out for each of the actions.
  @inline(never)
  package init(
    id: ActionID, version: String, group: String, note: String, verb: ActionVerb,
    instanceKind: InstanceKind, deletion: ActionID? = nil, mutates: Bool, requestsPerSecond: Int,
    parameters: [ParameterDescriptor], response: [ParameterDescriptor], errors: [String]
  ) {
    self.id = id
    self.version = version
    self.group = group
    self.note = note
    self.verb = verb
    self.instanceKind = instanceKind
    self.deletion = deletion
    self.mutates = mutates
    self.requestsPerSecond = requestsPerSecond
    self.parameters = parameters
    self.response = response
    self.errors = errors
  }
}
