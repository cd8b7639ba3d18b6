package import Catalog
package import TencentCloud

/// A rule of the user's that stands before changes: by action, region, instance and name.
package struct GuardRule: Equatable, Sendable {
  /// What it does to a change that it is about.
  package enum Effect: Equatable, Sendable {
    /// It is refused.
    case forbid
    /// The name of the thing has to be typed first.
    case ask
  }

  /// What it does.
  package var effect: Effect
  /// The actions that it is about.
  package var actions: [ActionPattern]
  /// The regions; nil for all.
  package var region: GlobPattern?
  /// The instances, by id or by name; nil for all.
  package var instance: GlobPattern?
  /// The names of topics, groups, roles and users, or of an instance that is bought; nil for all.
  package var name: GlobPattern?
  /// Where it stands, as `file:line:column`, with its reason.
  package var place: String

  /// A rule.
  package init(
    _ effect: Effect, actions: [ActionPattern], region: GlobPattern? = nil,
    instance: GlobPattern? = nil, name: GlobPattern? = nil, place: String
  ) {
    self.effect = effect
    self.actions = actions
    self.region = region
    self.instance = instance
    self.name = name
    self.place = place
  }

  /// Whether it refuses every change in a region, whatever it is about.
  func forbidsAll(in region: String, actions: [ActionID]) -> Bool {
    effect == .forbid && instance == nil && name == nil && isAbout(region: region)
      && actions.allSatisfy { isAbout(action: $0) }
  }

  /// Whether it is about a change; nil where that depends on the instance's name, which is not
  /// known.
  package func isAbout(
    _ action: ActionID, _ target: ChangeTarget, region: String, instanceName: String?
  ) -> Bool? {
    guard isAbout(action: action), isAbout(region: region) else { return false }
    // An import names many things at once, and no instance: what a rule cannot see it refuses, and
    // an action of which nobody knows what it does.
    guard let known = APICatalogs.known.action(action), known.verb != .import else { return true }
    // So is a call that does not say what it is about.
    let isNameMeant = target.names.contains { name?.matches($0) ?? true }
    if name != nil, !isNameMeant, !target.isNameObscure, !known.hidesNames { return false }
    guard let instance, !target.isInstanceObscure else { return true }
    guard let id = target.instanceID else {
      // A purchase is about the instance that it makes; of what goes by a task nobody knows.
      if known.takesNoInstance, known.verb != .create { return true }
      return target.name.map(instance.matches)
    }
    if instance.matches(id) { return true }
    return instanceName.map(instance.matches)
  }

  /// Whether it is about an action, of some instance and name.
  package func isAbout(action: ActionID) -> Bool { actions.contains { $0.matches(action) } }

  /// A region whose name is none may be taken for another by the service: it is taken for one that
  /// is meant.
  package func isAbout(region name: String) -> Bool {
    region.map { $0.matches(name) || !GuardRule.isRegionName(name) } ?? true
  }

  /// Whether a region may be called so: small letters, digits and dashes.
  package static func isRegionName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension ActionDescriptor {
  fileprivate var takesNoInstance: Bool { !parameters.contains { $0.name == "InstanceId" } }
}

extension GuardRule: CustomStringConvertible {
  /// The rule in one English line.
  package var description: String { phrase.english }

  /// The rule in one line.
  package var phrase: Phrase {
    let names = actions.map(\.text).joined(separator: ", ")
    let filters: [(Phrase, String)] = [
      (Phrase("region", "地域"), region), (Phrase("instance", "实例"), instance),
      (Phrase("name", "名称"), name),
    ].compactMap { title, pattern in pattern.map { (title, $0.text) } }
    let english = filters.map { "\($0.english) \($1)" }.joined(separator: ", ")
    let chinese = filters.map { "\($0.chinese) \($1)" }.joined(separator: "、")
    let what =
      effect == .forbid
      ? Phrase("forbids", "禁止") : Phrase("asks for the name before", "须先输入名称：")
    let space = effect == .forbid ? " " : ""
    return Phrase(
      "\(what.english) \(names)" + (english.isEmpty ? "" : " in \(english)") + ": \(place)",
      "\(what.chinese)\(space)\(names.replacing(", ", with: "、"))"
        + (chinese.isEmpty ? "" : "（\(chinese)）") + "：\(place)")
  }
}
