import FoundationEssentials
import TRocket
import TencentCloud

/// An answer with the service's oddities in it.
struct QuirkyAnswer {
  /// The answers that are seen with `CreateTime` in place of `CreatedTime`.
  private static let renamed: Set = [
    DescribeTopic.id, DescribeMQTTInstance.id, DescribeMQTTTopic.id,
  ]

  let action: ActionDescriptor
  let catalog: APICatalog
  let dialect: Dialect
  let quirks: Set<Quirk>

  /// The same answer as the service might have written it.
  func json(_ plain: Data) throws -> Data {
    if quirks.isSubset(of: [.reorderedRows]) { return plain }
    let whole = try JSONValue(parsing: plain)
    guard case .object(var envelope) = whole, case .object(let response)? = envelope["Response"]
    else { return plain }
    var timeCount = 0
    var members = changed(response, action.response, &timeCount)
    if quirks.contains(.createTime), Self.renamed.contains(action.id),
      let time = members.removeValue(forKey: "CreatedTime")
    {
      members["CreateTime"] = time
    }
    envelope["Response"] = .object(members)
    if quirks.contains(.nullError) {
      envelope["Error"] = .null
      envelope["RequestId"] = .null
    }
    return Data(JSONValue.object(envelope).compact.utf8)
  }

  private func changed(
    _ members: [String: JSONValue], _ fields: [ParameterDescriptor], _ timeCount: inout Int
  ) -> [String: JSONValue] {
    var changed = members
    for field in fields {
      guard let value = members[field.name] else { continue }
      changed[field.name] = self.value(value, field, &timeCount)
    }
    if quirks.contains(.omittedNulls) { changed = changed.filter { $0.value != .null } }
    if quirks.contains(.unknownFields) {
      changed["FutureFlag"] = .bool(true)
      changed["FutureParts"] = .array([
        .object(["Name": .string("部件"), "Value": .null]), .string("x"), .number(0.5),
      ])
    }
    return changed
  }

  private func value(
    _ value: JSONValue, _ field: ParameterDescriptor, _ timeCount: inout Int
  ) -> JSONValue {
    switch value {
    case .array(let items):
      return .array(items.map { self.value($0, field, &timeCount) })
    case .object(let members):
      guard case .structure(let name) = field.kind else { return value }
      return .object(
        changed(members, catalog.structure(named: name)?.members ?? [], &timeCount))
    case .integer(let time) where field.timeUnit != nil && time > 0:
      timeCount += 1
      return quirks.contains(.mixedTimes) && timeCount % 2 == 1
        ? .integer(inOtherUnit(time)) : value
    default: return value
    }
  }

  /// The same time. What is not a whole second stays in the dialect of May 2024, which counts few
  /// things in milliseconds; today it is cut, or next to nothing would be mixed.
  private func inOtherUnit(_ time: Int64) -> Int64 {
    if time < TimeUnit.smallestMilliseconds { return time * 1000 }
    return dialect == .today || time % 1000 == 0 ? time / 1000 : time
  }
}
