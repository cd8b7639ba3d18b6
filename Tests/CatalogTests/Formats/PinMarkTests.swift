import Testing

@testable import Catalog

/// The mark behind the name of what is pinned.
@Suite struct PinMarkTests {
  @Test(arguments: [
    ("settlement-order *", 12, "settlemen… *"), ("订单支付超时 *", 9, "订单支… *"),
    ("ab *", 2, "… *"),
  ])
  func aNameIsCutBeforeItsMark(_ name: String, _ columns: Int, _ cut: String) {
    #expect(PinMark.fitted(name, columns: columns, ellipsis: "…") == cut)
  }

  @Test func whatHasRoomOrNoMarkIsLeftToOthers() {
    #expect(PinMark.fitted("settlement-order *", columns: 18, ellipsis: "…") == nil)
    #expect(PinMark.fitted("settlement-order", columns: 8, ellipsis: "…") == nil)
    #expect(PinMark.fitted("sensor/*", columns: 4, ellipsis: "…") == nil)
  }
}
