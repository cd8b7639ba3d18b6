package import Catalog

/// The words of comparing two things.
package enum ComparePhrases {
  package static let title = Phrase("Compare", "对比")
  package static let same = Phrase("The same", "相同")
  package static let different = Phrase("Different", "不同")
  package static let equal = Phrase("Both are the same in every field.", "所有字段均相同。")
  package static let markTwo = Phrase("Mark two rows first", "请先选中两行")
  package static let notComparable = Phrase(
    "Not in this list: open the list of one instance and mark two rows there",
    "不能在此列表对比：请打开某个实例的列表并选中两行")

  package static let instanceOrRegion = Phrase(
    "Compare with the same name: type an instance or a region", "与同名对象对比：输入实例或地域")

  package static func with(_ place: String) -> Phrase {
    Phrase("Compare with the same name in \(place)", "与 \(place) 中的同名对象对比")
  }

  package static func nowhere(_ name: String) -> Phrase {
    Phrase("Nothing is called \(name) there", "那里没有名为 \(name) 的对象")
  }

  package static let noOther = Phrase(
    "No other instance is known to have it: mark two rows, or :compare REGION",
    "未发现其他实例有同名对象：请选中两行，或输入 :compare 地域")
}
