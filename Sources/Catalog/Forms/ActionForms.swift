package import TencentCloud

/// Every action that changes something, as a form: those of all kinds.
package enum ActionForms {
  package static let all: [ActionForm] = Resources.kinds.flatMap { $0.forms }

  /// The form of an action; nil of one that only reads.
  package static func form(of action: ActionID) -> ActionForm? { byAction[action] }

  /// The forms of one name: one, or one for each dialect.
  package static let named: [[ActionForm]] = {
    var places: [String: Int] = [:]
    var named: [[ActionForm]] = []
    for form in all {
      if let place = places[form.id] {
        named[place].append(form)
      } else {
        places[form.id] = named.count
        named.append([form])
      }
    }
    return named
  }()

  /// The form that a key for a purpose means in a list; nil where none does. Footers ask with every
  /// frame, the first one among them, which is not to wait until every form is made.
  package static func form(
    for purpose: ActionForm.Purpose, in list: ResourceID, _ dialects: RegionDialects
  ) -> ActionForm? {
    if purpose == .other { return nil }
    for kind in kindsByList[list] ?? [] {
      let meant = kind.forms.filter { $0.isMeant(by: purpose, in: list) }
      if let form = form(of: meant, dialects) { return form }
    }
    return nil
  }

  /// Which of some forms a region takes: of those that stand for each other the one of its dialect,
  /// and where nobody knows that, the one of today.
  package static func form(of forms: [ActionForm], _ dialects: RegionDialects) -> ActionForm? {
    forms.first { $0.dialect == nil || $0.dialect == dialects.mqtt ?? .today } ?? forms.first
  }

  private static let kindsByList: [ResourceID: [any Kind.Type]] = {
    var kinds: [ResourceID: [any Kind.Type]] = [:]
    for kind in Resources.kinds {
      kinds[kind.id, default: []].append(kind)
      for list in kind.otherFormLists { kinds[list, default: []].append(kind) }
    }
    return kinds
  }()

  private static let byAction: [ActionID: ActionForm] = Dictionary(
    all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
}

extension ActionForm {
  fileprivate func isMeant(by purpose: Purpose, in list: ResourceID) -> Bool {
    self.purpose == purpose && resource == list || keyedIn[list] == purpose
  }
}
