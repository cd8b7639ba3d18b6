import TRocket
import TencentCloud

/// Tags as a value that formats as `key=value`.
enum TagText {
  static func value(_ tags: [Tag]?) -> FieldValue {
    guard let tags else { return .unknown }
    return .structure(
      .array(
        tags.map { tag in
          .object([
            "TagKey": .string(tag.tagKey ?? ""), "TagValue": .string(tag.tagValue ?? ""),
          ])
        }))
  }
}
