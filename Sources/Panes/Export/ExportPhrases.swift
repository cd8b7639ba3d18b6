package import Catalog

/// The words of what is taken away.
package enum ExportPhrases {
  package static let region = Phrase("Region", "地域")
  package static let profile = Phrase("Profile", "账号配置")
  package static let endpoint = Phrase("Endpoint", "接入地址")
  package static let list = Phrase("List", "列表")
  package static let instance = Phrase("Instance", "实例")
  package static let parent = Phrase("Of", "所属")
  package static let time = Phrase("Time", "时间")
  package static let readAt = Phrase("Read", "数据时间")
  package static let range = Phrase("Range", "时间范围")
  package static let query = Phrase("Query", "查询条件")
  package static let filter = Phrase("Filter", "过滤")
  package static let rows = Phrase("Rows", "行数")
  package static let leftOut = Phrase("Left out", "未包含")

  /// `3 of 132`; where not all was read, that is said.
  static func rows(_ count: Int, of total: Int?, isWhole: Bool) -> Phrase {
    let shown = ValueFormat.grouped(Int64(count))
    let all = total.map { ValueFormat.grouped(Int64($0)) } ?? "–"
    if isWhole { return Phrase("\(shown) of \(all)", "\(shown) / \(all)") }
    return Phrase("\(shown) of \(all), not all were read", "\(shown) / \(all)，未全部读取")
  }
}
