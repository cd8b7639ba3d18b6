package import Catalog

/// The words of comparing two things.
package enum ComparePhrases {
  package static let title = Phrase("Compare", "对比")
  package static let same = Phrase("The same", "相同")
  package static let different = Phrase("Different", "不同")
  package static let equal = Phrase("Both are the same in every field.", "所有字段均相同。")
  package static let markTwo = Phrase("Mark two rows first", "请先选中两行")
  package static let notComparable = Phrase("These cannot be compared", "此处无法对比")

  package static func noOther(_ name: String) -> Phrase {
    Phrase(
      "Mark two rows; no other instance is known to have \(name)",
      "请选中两行；未发现其他实例有 \(name)")
  }
}
