package import Catalog

/// The words for changing an order.
package enum OrderPhrases {
  static let title = Phrase("Order, the first one is heard first", "顺序（靠前者优先）")
  static func former(_ place: Int) -> Phrase { Phrase("was \(place)", "原第 \(place) 位") }
  package static let notWhole = Phrase(
    "The list is not whole, or a number is missing: its order cannot be changed",
    "列表不完整或缺少编号，无法调整顺序")
  package static let stillRead = Phrase(
    "The list is still being read: wait a moment", "正在读取列表，请稍候")
  package static let tooFew = Phrase("There is nothing to order", "没有可调整的顺序")
  package static let asBefore = Phrase("The order is as it was", "顺序没有变化")
  package static func leaveQuestion(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Discard the new order? \(keys["drop"]) discards it, \(keys["go-on"]) keeps editing",
      "放弃新的顺序？按 \(keys["drop"]) 放弃，按 \(keys["go-on"]) 继续编辑")
  }
}
