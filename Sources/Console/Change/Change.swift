import TRocket
import TencentCloud

/// One change of one thing: the exact call, and what the user saw of the thing when they decided.
public struct Change: Equatable, Sendable {
  /// The action that is called.
  public let action: ActionDescriptor
  /// The parameters as they are sent, a JSON object.
  public let parameters: JSONValue
  /// The values that the user saw, by the names of the action's parameters. One that is missing was
  /// not seen. Of a thing that is made there are none.
  public let seen: [String: JSONValue]
  /// What the user typed to confirm it, for the rules that ask.
  public var confirmation: String?

  /// A change.
  public init(action: ActionDescriptor, parameters: JSONValue, seen: [String: JSONValue] = [:]) {
    self.action = action
    self.parameters = parameters
    self.seen = seen
  }

  /// What it does to the thing; nil for what cannot be read, such as an import.
  var readBack: ReadBack? { ReadBack.of(action.name) }

  /// What it is about.
  public var target: ChangeTarget { ChangeTarget(action.name, parameters) }

  /// The values that the thing has after it, by parameter: what of the call can be read.
  var mine: [String: JSONValue] {
    guard case .object(let members) = parameters, let readBack, readBack.purpose != .deletion
    else { return [:] }
    return members.filter { readBack.thing.fields.contains($0.key) }
  }

  /// The values that have to be read to know whether it may be sent and whether it took.
  var wanted: Set<String> {
    Set(readBack?.purpose == .deletion ? Array(seen.keys) : Array(mine.keys))
  }
}

/// What a change is about.
public struct ChangeTarget: Hashable, Sendable {
  /// The instance; nil for one that is being bought, and for imports.
  public let instanceID: String?
  /// The name of what is inside of the instance, or of the instance that is being bought.
  public let name: String?
  /// Whether a call has to say the instance and does not say it as text.
  let isInstanceObscure: Bool
  /// Whether a call has to say the name and does not say it as text.
  let isNameObscure: Bool

  /// A target; what is nil of it is none, or not chosen yet.
  public init(instanceID: String?, name: String?) {
    self.instanceID = instanceID
    self.name = name
    isInstanceObscure = false
    isNameObscure = false
  }

  /// The target of a call. Only the action's own parameters count: the service minds no other.
  init(_ action: String, _ parameters: JSONValue) {
    // A number or a truth in place of text is sent as text by some ways of signing.
    func text(_ name: String) -> String? {
      guard let text = parameters[name]?.flatParameters[""], !text.isEmpty else { return nil }
      return text
    }
    let takesInstance =
      TRocketCatalog.action(named: action)?.parameters.contains { $0.name == "InstanceId" }
      ?? true
    instanceID = takesInstance ? text("InstanceId") : nil
    isInstanceObscure = takesInstance && instanceID == nil
    let nameParameter = ChangeTarget.nameParameter(action)
    name = nameParameter.flatMap(text)
    isNameObscure = nameParameter != nil && name == nil
  }

  /// The parameter that names what an action changes; nil where it is the instance.
  private static func nameParameter(_ action: String) -> String? {
    ReadBack.of(action)?.thing.nameParameter ?? (action.hasPrefix("Import") ? "TaskId" : nil)
  }

  /// `rmq-1/order-paid`
  public var text: String {
    [instanceID, name].compactMap { $0 }.joined(separator: "/")
  }
}
