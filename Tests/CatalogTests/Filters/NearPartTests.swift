import Testing

@testable import Catalog

/// The name that holds what is nearly a word.
@Suite struct NearPartTests {
  private let names = ["order-paid", "settlement-order", "GID-order-paid", "audit", "支付成功事件"]

  @Test(arguments: [
    ("setlement", "settlement-order"), ("settlemant", "settlement-order"), ("oder", "order-paid"),
    ("GID-oder", "GID-order-paid"), ("gid-order-piad", "GID-order-paid"), ("支付成攻", "支付成功事件"),
  ])
  func aSlipInAPartOfANameFindsIt(_ word: String, _ name: String) {
    #expect(NearPart.nearest(to: word, among: names) == name)
  }

  @Test(arguments: ["odr", "zzzzzz", "warehouse", "", String(repeating: "a", count: 65)])
  func whatIsFarFromAllOrTooShortFindsNone(_ word: String) {
    #expect(NearPart.nearest(to: word, among: names) == nil)
  }

  /// The same as counting every slip letter by letter.
  @Test func itCountsAsTheTableDoes() {
    var state: UInt64 = 7
    func letters(_ count: Int) -> String {
      String(
        (0..<count).map { _ -> Character in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return "abcd"["abcd".index("abcd".startIndex, offsetBy: Int(state >> 62))]
        })
    }
    for _ in 0..<300 {
      let (word, name) = (letters(8), letters(12))
      let isFound = NearPart.nearest(to: word, among: [name]) != nil
      #expect(isFound == (slips(word, in: name) <= 2), "\(word) in \(name)")
    }
  }

  private func slips(_ word: String, in name: String) -> Int {
    let (word, name) = (Array(word), Array(name))
    var row = [Int](repeating: 0, count: name.count + 1)
    for (index, letter) in word.enumerated() {
      var next = [index + 1]
      for (place, other) in name.enumerated() {
        next.append(
          min(row[place] + (letter == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    return row.min() ?? 0
  }
}
