package import TencentCloud

/// What a change is about.
package struct ChangeTarget: Hashable, Sendable {
  /// The instance; nil for one that is being bought, and for imports.
  package let instanceID: String?
  /// The name of what is inside of the instance, or of the instance that is being bought.
  package let name: String?
  /// What else names it, such as the topic beside the group whose progress on it is moved.
  package let otherNames: [String]
  /// Whether a call has to say the instance and does not say it as text.
  package let isInstanceObscure: Bool
  /// Whether a call has to say the name and does not say it as text.
  package let isNameObscure: Bool

  /// A target; what is nil of it is none, or not chosen yet.
  package init(instanceID: String?, name: String?, otherNames: [String] = []) {
    self.instanceID = instanceID
    self.name = name
    self.otherNames = otherNames
    isInstanceObscure = false
    isNameObscure = false
  }

  /// The target of a call. Only the action's own parameters count: the service minds no other.
  package init(_ action: ActionID, _ parameters: JSONValue) {
    // A number or a truth in place of text is sent as text by some ways of signing.
    func text(_ name: String) -> String? {
      guard let text = parameters[name]?.flatParameters[""], !text.isEmpty else { return nil }
      return text
    }
    let known = APICatalogs.known.action(action)
    let takesInstance = known?.parameters.contains { $0.name == "InstanceId" } ?? true
    instanceID = takesInstance ? text("InstanceId") : nil
    isInstanceObscure = takesInstance && instanceID == nil
    let nameParameters = known?.nameParameters ?? []
    let names = nameParameters.compactMap(text)
    name = names.first
    otherNames = Array(names.dropFirst())
    // One that is left out is none where another is given; one that cannot be read may be any.
    let given = nameParameters.filter { parameters[$0].map { $0 != .null } ?? false }
    isNameObscure = !nameParameters.isEmpty && (names.isEmpty || given.count > names.count)
  }

  /// The group whose progress on a topic is moved, without the topic.
  package var withoutOtherNames: ChangeTarget { ChangeTarget(instanceID: instanceID, name: name) }

  /// All that names it.
  package var names: [String] { [name].compactMap { $0 } + otherNames }

  /// `order-paid`, or the instance where nothing inside of it is meant.
  package var shortText: String? { names.isEmpty ? instanceID : names.joined(separator: "/") }

  /// `rmq-1/order-paid`
  package var text: String {
    ([instanceID].compactMap { $0 } + names).joined(separator: "/")
  }
}
