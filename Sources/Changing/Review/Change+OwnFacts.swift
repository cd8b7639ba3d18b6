package import Catalog
import TencentCloud

extension Change {
  /// Whether a value becomes another one than the user saw.
  func alters(_ name: String) -> Bool {
    mine[name].map { !ChangeValue.areSame(seen[name], $0) } ?? false
  }

  /// Whether it sets a switch off that the user saw on.
  func takesAway(_ name: String) -> Bool {
    mine[name] == .bool(false) && seen[name] == .bool(true)
  }

  /// Whether it drops the session of a client that it kicks.
  package var dropsSession: Bool { parameters["DeleteSession"] == .bool(true) }

  /// Whether it puts a key or a password in the place of one that nobody can read.
  var replacesSecret: Bool {
    readBack?.purpose == .modification && ChangeRecord.sendsSecret(action, parameters)
  }

  /// The keys and passwords that a call which replaces all leaves out: whatever they are, nobody can
  /// read them, and they are gone afterwards.
  var droppedSecrets: [String] {
    guard ActionForms.form(of: action.id)?.replacesWhole == true else { return [] }
    return action.parameters.filter {
      $0.isSecret && [nil, .null, .string("")].contains(parameters[$0.name])
    }.map(\.name)
  }

  /// What the parameters alone say.
  package var ownFacts: [Phrase] {
    let rules = ["Rules": "IpRule", "IpRules": "Ip"]
    let isOpen = rules.contains { list, member in
      guard case .array(let items)? = parameters[list] else { return false }
      return items.contains { item in
        guard case .string(let range)? = item[member], item["Allow"] == .bool(true) else {
          return false
        }
        return AddressRange.isEverybody(range)
      }
    }
    // What is true of several parameters is told once.
    var untold: [Phrase] = []
    for (name, reason) in (readBack?.recipe.untold ?? [:]).sorted(by: { $0.key < $1.key })
    where parameters[name] != nil && !untold.contains(reason) {
      untold.append(reason)
    }
    return (isOpen ? [ChangePhrases.openToAll] : [])
      + (retainsMessage ? [BlockPhrases.retained] : [])
      + droppedSecrets.map(ChangePhrases.dropsSecret)
      + (replacesSecret ? [ChangePhrases.replacesSecret] : [])
      + (dropsSession ? [BlockPhrases.dropsSession(target.name ?? "")] : [])
      + untold
  }
}
