import TRocket

/// The tags of a RocketMQ instance.
enum TagResource: Kind {
  static let id = ResourceID.tags
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Tags", "标签"), aliases: ["tag"], scope: scope,
    fields: fields.map(\.description),
    columns: [.field("TagKey", 24, weight: 1), .field("TagValue", 24, weight: 2)],
    source: .parts(
      fields, id: { $0.tagKey },
      request: { DescribeInstance(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.tagList ?? [] }),
    emptyText: Phrase(
      "This instance has no tags. Tags are set when it is bought, or in the tag console.",
      "该实例没有标签。标签可在购买时指定，或在标签控制台中绑定。"))

  private static let fields: [Field<Tag>] = [
    .text("TagKey") { $0.tagKey }, .text("TagValue") { $0.tagValue },
  ]
}

extension ResourceID {
  package static let tags = ResourceID("tags")
}
