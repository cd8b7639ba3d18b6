import Catalog

/// The words for what a change of authorization policies comes to.
enum PolicyPhrases {
  static let notInForce = Phrase(
    "Policies are not in force on this instance: nothing changes until they are.",
    "该实例未启用授权策略：启用前不产生影响。")
  static let nothing = Phrase(
    "Connecting and present subscriptions stay as they are for all clients known, as whichever user "
      + "of the instance they signed in.",
    "对已知的所有客户端，无论以哪个用户登录，连接与现有订阅的权限均不变。")
  static let unknown = Phrase(
    "What it does to the users and clients known cannot be told", "无法得知对已知用户与客户端的影响")
  static let publishing = Phrase(
    "Which topics they publish to is not listed: publishing is not foreseen.",
    "客户端发布的主题无法查询：未预估对发布的影响。")

  static func moved(_ name: String, from: Int, to: Int) -> Phrase {
    Phrase("\(name): place \(from) → \(to)", "\(name)：第 \(from) 位 → 第 \(to) 位")
  }

  /// - Parameter ids: The clients, of so many that are known.
  static func becomes(
    _ isAllowed: Bool, connecting: Bool, as user: String, _ ids: [String], of count: Int,
    isCut: Bool
  ) -> Phrase {
    func shown(_ language: Language) -> String {
      ids.prefix(3).joined(separator: language.listSeparator) + (ids.count > 3 ? "…" : "")
    }
    let (hit, all) = (ValueFormat.grouped(Int64(ids.count)), ValueFormat.grouped(Int64(count)))
    let least = isCut ? Phrase("at least ", "至少 ") : Phrase(name: "")
    let deed = connecting ? Phrase("connecting", "连接") : Phrase("a subscription", "订阅")
    let verdict = isAllowed ? Phrase("allowed", "允许") : Phrase("refused", "拒绝")
    return Phrase(
      "As \(user): \(deed.english) becomes \(verdict.english) for \(least.english)\(hit) of \(all) "
        + "clients known: \(shown(.english))",
      "以 \(user) 登录：\(least.chinese)\(hit)/\(all) 个已知客户端的\(deed.chinese)变为\(verdict.chinese)：\(shown(.chinese))"
    )
  }
}
