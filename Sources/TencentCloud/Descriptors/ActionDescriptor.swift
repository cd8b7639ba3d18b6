/// What the API says about an action.
public struct ActionDescriptor: Equatable, Sendable {
  /// A limit that is not the same in every dialect.
  public struct HigherLimit: Equatable, Sendable {
    /// Where it holds.
    public var dialects: DialectSet
    /// In calls a second.
    public var requestsPerSecond: Int

    package init(_ requestsPerSecond: Int, in dialects: DialectSet) {
      self.dialects = dialects
      self.requestsPerSecond = requestsPerSecond
    }
  }

  /// Which action of which product it is.
  public var id: ActionID
  /// The API's version, such as `2023-03-08`.
  public var version: String
  /// The chapter of the API that it stands in, such as `Topic`.
  public var group: String
  /// What it does, in English.
  public var note: String
  /// The dialects that have it.
  public var dialects: DialectSet
  /// What became of it since May 2024.
  public var successor: ActionSuccessor
  /// What it does to the things that it is about.
  public var verb: ActionVerb
  /// Which kind of instance it works on.
  public var instanceKind: InstanceKind
  /// The action that deletes what this one creates or modifies; nil where there is none.
  public var deletion: ActionID?
  /// The parameters that name what it changes inside of an instance, or the instance that it makes.
  public var nameParameters: [String]
  /// Whether the names of what it changes are not all among its parameters, as those of many things
  /// at once, or of one that is told by a number: no rule by name can see them.
  public var hidesNames: Bool
  /// Whether it changes anything.
  public var mutates: Bool
  /// Whether it can lose messages, cut clients off or take something away for good.
  public var isDangerous: Bool
  /// The service's limit for one account and region, in calls a second: the lowest of its dialects.
  public var requestsPerSecond: Int
  /// The limit in dialects that allow more.
  public var higherLimit: HigherLimit?
  /// How a list is read that does not fit one answer.
  public var paging: ActionPaging
  /// Where its answer tells of failures; nil where an answer without an error is a success.
  public var failures: AnswerFailures?
  private var parameterRows: ParameterRows
  private var responseRows: ParameterRows
  private var errorCodes: ErrorCodeList

  /// What a request takes. Made when it is asked for.
  public var parameters: [ParameterDescriptor] {
    get { parameterRows.descriptors }
    set { parameterRows = ParameterRows(newValue) }
  }
  /// What an answer holds, without `RequestId`. Made when it is asked for.
  public var response: [ParameterDescriptor] {
    get { responseRows.descriptors }
    set { responseRows = ParameterRows(newValue) }
  }
  /// The error codes that it documents beside the common ones.
  public var errors: [String] { errorCodes.codes }

  /// The name, as the API spells it.
  public var name: String { id.name }

  /// The limit in that dialect, in calls a second.
  public func requestsPerSecond(in dialect: Dialect) -> Int {
    guard let higherLimit, higherLimit.dialects.contains(dialect) else { return requestsPerSecond }
    return higherLimit.requestsPerSecond
  }

  // Inlined into the tables it would be written out for each of the actions.
  @inline(never)
  package init(
    id: ActionID, version: String, group: String, note: String, dialects: DialectSet = .all,
    successor: ActionSuccessor = .itself, verb: ActionVerb, instanceKind: InstanceKind,
    deletion: ActionID? = nil, nameParameters: [String] = [], hidesNames: Bool = false,
    mutates: Bool, isDangerous: Bool = false, requestsPerSecond: Int,
    higherLimit: HigherLimit? = nil, paging: ActionPaging = .none,
    failures: AnswerFailures? = nil, parameters: ParameterRows, response: ParameterRows,
    errors: ErrorCodeList
  ) {
    self.id = id
    self.version = version
    self.group = group
    self.note = note
    self.dialects = dialects
    self.successor = successor
    self.verb = verb
    self.instanceKind = instanceKind
    self.deletion = deletion
    self.nameParameters = nameParameters
    self.hidesNames = hidesNames
    self.mutates = mutates
    self.isDangerous = isDangerous
    self.requestsPerSecond = requestsPerSecond
    self.higherLimit = higherLimit
    self.paging = paging
    self.failures = failures
    parameterRows = parameters
    responseRows = response
    errorCodes = errors
  }
}
