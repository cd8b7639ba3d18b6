import TRocket

extension ContentsBuilder {
  /// What developers leave behind: long names, odd remarks.
  mutating func tellDevelopment() {
    topic(
      "a-very-long-topic-name-that-somebody-made-to-find-out-how-long-a-topic-name-may-be-0123456789",
      rate: 1, remark: "边界测试：名称最长")
    topic(
      "invoice-test", rate: 2,
      remark: "looks like \u{202E}gpj.exe\u{202C} but is not (bidi override)")
    topic("emoji-test", rate: 1, remark: "👨‍👩‍👧‍👦 family, 🇨🇳 flag, 👍🏽 skin tone, e\u{301} combining")
    topic("escape-test", rate: 1, remark: "\u{1B}[2J\u{1B}[H cleared your screen? \u{9B}31m")
    topic("long-remark", rate: 1, remark: String(repeating: "这是一段很长的备注，", count: 20))
    group("GID-emoji-test", on: ["emoji-test"], consumers: 1, remark: "🐛 debugging 调试")
    group(
      "zhang-laptop", on: ["invoice-test"], .abandoned(backlog: 500), consumers: 1,
      remark: "张工的笔记本，已关机")
    fill(topicCount: 48, groupCount: 24, .development)
    role("dev", reads: true, writes: true, remark: "shared, see wiki")
  }

  /// Nothing much yet.
  mutating func tellStaging() {
    topic("smoke-test", rate: 1)
    group("smoke-test-consumer", on: ["smoke-test"], consumers: 1)
    role("ci", reads: true, writes: true)
  }
}
