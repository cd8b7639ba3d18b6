import Testing

@testable import Catalog

/// The order by keys made once is that of comparing two values each time.
@Suite struct ValueOrderTests {
  /// What the values of a column are drawn from.
  enum Column: CaseIterable {
    case counts, times, flags, numbers, words, chinese, others, mixed

    private static let wordTexts = [
      "", "order", "Order", "ORDER", "order-1", "order-10", "order-2", "a\u{0}", "a", "zebra-9",
      "order-service-settlement-a", "order-service-settlement-B", "_", "~",
    ]
    private static let chineseTexts = ["订单", "订单（旧）", "库存 Stock", "库存 stock", "“支付”，退款"]
    private static let otherTexts = [
      "é", "e\u{301}", "z", "ñ", "Ñ", "ﬀ", "ff", "Ω", "ω", "가", "\u{1100}\u{1161}", "Ａ", "ａ",
      "😀",
    ]

    func value() -> FieldValue {
      switch self {
      case .counts: .integer(Int64.random(in: -3...40))
      case .times:
        Bool.random()
          ? .time(unixMilliseconds: Int64.random(in: 0...20))
          : .roughTime(.about, unixMilliseconds: Int64.random(in: 0...20))
      case .flags: .flag(Bool.random())
      case .numbers: .number(Double(Int.random(in: 0...20)) / 4)
      case .words: Column.word(Column.wordTexts)
      case .chinese: Column.word(Column.wordTexts + Column.chineseTexts)
      case .others: Column.word(Column.wordTexts + Column.chineseTexts + Column.otherTexts)
      case .mixed:
        [.integer(Int64.random(in: 0...9)), .number(4.5), .text("order"), .token("Order")]
          .randomElement() ?? .unknown
      }
    }

    private static func word(_ words: [String]) -> FieldValue {
      let word = words.randomElement() ?? ""
      return Bool.random() ? .text(word) : .token(word)
    }
  }

  /// Sorted by comparing: what is not known stands last in both directions, what is equal as it
  /// stood.
  private func compared(_ values: [FieldValue], isDescending: Bool) -> [Int] {
    values.indices.sorted { left, right in
      let (first, second) = (values[left], values[right])
      if first.isUnknown || second.isUnknown {
        return first.isUnknown == second.isUnknown ? left < right : second.isUnknown
      }
      let (one, other) = isDescending ? (second, first) : (first, second)
      if one.precedes(other) { return true }
      return other.precedes(one) ? false : left < right
    }
  }

  @Test(arguments: Column.allCases, [false, true])
  func theSameAsByComparing(column: Column, isDescending: Bool) {
    for count in [0, 1, 2, 30, 400] {
      let values = (0..<count).map { _ in Int.random(in: 0..<9) == 0 ? .unknown : column.value() }
      let sorted = ValueOrder(values, isDescending: isDescending).sorted()
      #expect(sorted == compared(values, isDescending: isDescending), "\(values)")
    }
  }

  /// Names that differ only behind a long beginning, as most of a list do.
  @Test func namesWithALongBeginning() {
    let values = (0..<2000).map { FieldValue.text("payment-settlement-\($0 * 7919 % 2000)") }
    #expect(
      ValueOrder(values, isDescending: true).sorted() == compared(values, isDescending: true))
  }
}
