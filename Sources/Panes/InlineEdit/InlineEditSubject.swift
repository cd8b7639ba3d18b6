package import Catalog
import Changing
package import TencentCloud

/// A thing that is edited without a form, as it was named and seen when the edit began.
package struct InlineEditSubject: Equatable, Sendable {
  /// The action that changes it.
  let action: ActionDescriptor
  package let target: ChangeTarget
  /// The values that the user saw, by parameter.
  package let seen: [String: JSONValue]

  /// The change that gives some parameters other values; nil where the action sends a value with
  /// them that was not seen.
  func change(_ values: [String: JSONValue]) -> Change? {
    guard let recipe = ReadBack.of(action.id)?.recipe else { return nil }
    var members = values
    if let id = target.instanceID { members["InstanceId"] = .string(id) }
    if let name = recipe.nameParameter, let value = target.name {
      let isNumber = action.parameters.first { $0.name == name }?.kind == .integer
      members[name] = isNumber ? Int64(value).map(JSONValue.integer) : .string(value)
    }
    for parameter in action.parameters where !parameter.requiredIn.isEmpty {
      if let value = members[parameter.name] ?? seen[parameter.name] {
        members[parameter.name] = value
      } else if parameter.isRequired {
        return nil
      }
    }
    for name in recipe.kept.keys where action.parameters.contains(where: { $0.name == name }) {
      members[name] = members[name] ?? seen[name]
      if members[name] == nil, recipe.kept[name] == .string("") { members[name] = .string("") }
    }
    let change = Change(action: action, parameters: .object(members), seen: seen)
    return change.resets(seen).isEmpty ? change : nil
  }

  /// The same to be reviewed, where everything that it sends was seen.
  package func modification(_ values: [String: JSONValue]) -> ReviewItem {
    change(values).map { ReviewItem($0) }
      ?? ReviewItem(target, refused: InlineEditPhrases.notSeen)
  }

  /// Its deletion, which compares everything that was seen; nil where there is no such action.
  package var deletion: ReviewItem? {
    guard target.name != nil, let deletion = action.deletion.flatMap(APICatalogs.known.action)
    else { return nil }
    let known = Set(deletion.parameters.map(\.name))
    guard case .object(let members)? = change([:])?.parameters else {
      return ReviewItem(target, refused: InlineEditPhrases.notSeen)
    }
    let named = members.filter { known.contains($0.key) }
    return ReviewItem(Change(action: deletion, parameters: .object(named), seen: seen))
  }

  /// What the user saw of a text; nothing is an empty one.
  func text(_ name: String) -> String {
    if case .string(let text)? = seen[name] { text } else { "" }
  }

  /// Whether a value is what was seen already.
  package func isSeen(_ name: String, _ value: JSONValue) -> Bool {
    ChangeValue.areSame(seen[name], value)
  }
}

extension InlineEditSubject {
  /// The form that changes things of a kind. What only a part of something else is, as a public
  /// endpoint of its instance, is not edited in a line.
  package static func form(of resource: ResourceID, _ dialects: RegionDialects) -> ActionForm? {
    let form = ActionForms.form(for: .modify, in: resource, dialects)
    return form?.purpose == .modify ? form : nil
  }

  /// What is answered about a thing is newer than the row that led to it.
  package static func subject(
    _ form: ActionForm, _ action: ActionDescriptor, _ detail: DetailPane
  ) -> InlineEditSubject {
    var values: [String: JSONValue] = [:]
    for section in detail.sections {
      guard case .success(.object(let members)) = section.answer else { continue }
      values.merge(members.filter { $0.value != .null }) { first, _ in first }
    }
    let resource = Resources.resource(detail.location.resource)
    values.merge(detail.row?.presentValues(resource) ?? [:]) { first, _ in first }
    return subject(form, action, detail.location, detail.rowID, values)
  }

  /// A thing by the values that are known of it, named as the API names them.
  package static func subject(
    _ form: ActionForm, _ action: ActionDescriptor, _ location: Location, _ id: String,
    _ values: [String: JSONValue]
  ) -> InlineEditSubject {
    var seen: [String: JSONValue] = [:]
    for name in ReadBack.of(action.id)?.recipe.fields ?? [] {
      seen[name] = values[name] ?? form.aliases[name].flatMap { values[$0] }
    }
    let target =
      form.target == .instance
      ? ChangeTarget(instanceID: id, name: nil)
      : ChangeTarget(instanceID: location.instanceID, name: id)
    return InlineEditSubject(action: action, target: target, seen: seen)
  }
}
