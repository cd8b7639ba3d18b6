import Catalog
import ConfigurationFiles
import CredentialSources
import TencentCloud

extension Setup {
  /// The sentence for when there are no credentials: where they were looked for, and what to do.
  var noCredentials: CommandFailure {
    let list = places.map { "  \($0.name): \($0.outcome)" }.joined(separator: "\n")
    let chineseList = places.map { "  " + $0.chineseDescription }.joined(separator: "\n")
    var problem = "No credentials were found"
    var chinese = "没有找到凭证"
    if let refusal = choice.refusal {
      problem = "The credentials that were found cannot be used: \(refusal)"
      chinese = "找到的凭证无法使用：\(ChineseSentences.chinese(refusal))"
    } else if let source = search.namedBy {
      problem += " for the profile “\(search.profile)”, which \(source) names"
      let named = source.hasPrefix("“profile”") ? "配置中的“profile”" : source
      chinese = "没有找到 \(named) 指定的账号配置“\(search.profile)”的凭证"
    }
    return CommandFailure(
      .noCredentials,
      """
      \(problem). These places were asked:
      \(list)
      Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or write them with the vendor's \
      command line (“tccli configure”).
      To look around without any: mqdeck --demo
      """,
      """
      \(chinese)。查找过以下位置：
      \(chineseList)
      请设置 TENCENTCLOUD_SECRET_ID 与 TENCENTCLOUD_SECRET_KEY，或用腾讯云命令行工具写入（“tccli configure”）。
      无需凭证即可体验：mqdeck --demo
      """)
  }

  /// The same where the machine was asked for a role as well.
  func noCredentials(after failure: CredentialFailure) -> CommandFailure {
    var asked = self
    asked.search.places.append(
      .init(
        name: CredentialSearch.machine, outcome: failure.english, chinese: failure.chinese,
        isUsed: false))
    return asked.noCredentials
  }

  /// The sentence for when there is no region.
  var noRegion: CommandFailure {
    CommandFailure(
      .wrongUsage,
      "No region is set. Give --region, or set TENCENTCLOUD_REGION or “region” in "
        + "config.yaml. Regions: " + APICatalogs.knownRegions.joined(separator: ", "),
      "未设置地域。请指定 --region，或设置 TENCENTCLOUD_REGION，或在 config.yaml 中设置 region。可用地域："
        + APICatalogs.knownRegions.joined(separator: "、"))
  }
}
