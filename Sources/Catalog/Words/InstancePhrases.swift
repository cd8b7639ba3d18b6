/// The words of what instances allow.
package enum InstancePhrases {
  package static let listedOnly = Phrase(
    "An instance of 4.x cannot be changed here: the API tells its row and the lag of a group",
    "4.x 实例仅供查看：API 只提供其列表信息与消费组堆积")
  package static let addLegacyGroupsTitle = Phrase("Groups of 4.x to watch", "要关注的 4.x 消费组")
  package static let addLegacyGroupsExplanation = Phrase(
    "The API cannot list the groups of a 4.x instance, so enter them: namespace/group, or "
      + "namespace/group/topic for the lag on one topic; several separated by spaces or commas, or a "
      + "pattern such as prod/GID-{01..12}. They are saved for this instance.",
    "API 不能列出 4.x 实例的消费组，请输入：命名空间/消费组，或 命名空间/消费组/主题（查看单个主题的堆积）；"
      + "多个以空格或逗号分隔，或使用模式，如 prod/GID-{01..12}。它们会按实例保存。")
  package static let isFound = Phrase(
    "This group is not kept: a group of a 5.x instance names it", "该消费组并非手动添加：由 5.x 实例的消费组得知")

  package static func badLegacyGroup(_ text: String) -> Phrase {
    Phrase(
      "Not namespace/group or namespace/group/topic: \(text)",
      "格式应为 命名空间/消费组 或 命名空间/消费组/主题：\(text)")
  }

  package static func legacyGroupsAdded(_ count: Int) -> Phrase {
    Phrase("Groups added: \(count)", "已添加 \(count) 个消费组")
  }
  package static let isListed = Phrase(
    "The service lists it; only an ID that you added can be forgotten",
    "该客户端由服务列出，只能取消关注手动添加的 ID")
  package static let isProtected = Phrase(
    "Deletion protection is on: turn it off first", "已开启删除保护：请先关闭")
  package static let protectionUnknown = Phrase(
    "Whether deletion protection is on is not known", "无法得知是否开启了删除保护")
}
