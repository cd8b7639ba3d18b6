import FoundationEssentials
package import TencentCloud

/// What an item of a list of instances says. It is read from the JSON: the types of the API have
/// the same nil for what is null and for what cannot be read, and only the first is the service's
/// word.
package struct InstanceReading {
  package let facts: InstanceFacts
  /// The first of what the board needs that cannot be read.
  package let defect: AnswerDefect?

  /// Nil where it has no id that can be read.
  package init?(_ item: [String: JSONValue], isMQTT: Bool) {
    guard case .string(let id)? = item["InstanceId"] else { return nil }
    var fields = Fields(item: item, id: id)
    var quotas = [
      InstanceFacts.Quota(
        name: "TopicNumLimit", used: fields.number("TopicNum"),
        limit: fields.number("TopicNumLimit"))
    ]
    if !isMQTT {
      quotas.append(
        InstanceFacts.Quota(
          name: "GroupNumLimit", used: fields.number("GroupNum"),
          limit: fields.number("GroupNumLimit")))
    }
    // Only a list of `mqtt` says that a subscription renews by itself; of RocketMQ the details do.
    let renewsItself = isMQTT && item["RenewFlag"] == .integer(1)
    var facts = InstanceFacts(
      id: id, name: fields.name ?? id, isMQTT: isMQTT, status: fields.text("InstanceStatus"),
      quotas: quotas, expiry: renewsItself ? .never : fields.expiry)
    if case .string(let type)? = item["InstanceType"] { facts.type = type }
    self.facts = facts
    defect = fields.defect
  }
}

/// The fields of an item, and the first that cannot be read.
private struct Fields {
  let item: [String: JSONValue]
  let id: String
  var defect: AnswerDefect?

  var name: String? { if case .string(let name)? = item["InstanceName"] { name } else { nil } }

  mutating func text(_ name: String) -> String? {
    if case .string(let text)? = item[name] { return text }
    note(name, .text)
    return nil
  }

  mutating func number(_ name: String) -> Int64? {
    if case .integer(let number)? = item[name] { return number }
    note(name, .wholeNumber)
    return nil
  }

  /// The document allows null for a subscription without an end, and the epoch is seen.
  var expiry: InstanceFacts.Expiry {
    mutating get {
      let name = "ExpiryTime"
      switch item[name] {
      case nil, .null: return .never
      case .integer(let value):
        return TimeUnit.time(answered: value).map { .at($0.unixMilliseconds) } ?? .never
      default:
        note(name, .wholeNumber)
        return .unknown
      }
    }
  }

  private mutating func note(_ name: String, _ expected: AnswerDefect.Expected) {
    if defect != nil { return }
    let place = "\(name) (\(id))"
    let isAbsent = item[name] == nil || item[name] == .null
    defect = isAbsent ? .absent(place: place) : .wrongType(place: place, expected: expected)
  }
}
