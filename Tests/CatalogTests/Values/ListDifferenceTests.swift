import TencentCloud
import Testing

@testable import Catalog

/// How lists are told to differ.
@Suite struct ListDifferenceTests {
  private func list(_ items: String...) -> JSONValue { .array(items.map(JSONValue.string)) }

  @Test func whatGoesAndWhatComesIsTold() throws {
    let difference = try #require(ListDifference(list("a", "b"), list("b", "c", "d")))
    #expect(difference.oldCount == 2 && difference.items.count == 3)
    #expect(difference.removed == [.string("a")])
    #expect(difference.added == [.string("c"), .string("d")])
    #expect(!difference.isReordered)
  }

  @Test func whatWasNotReadIsNotTakenForEmpty() throws {
    let unknown = try #require(ListDifference(nil, list("a")))
    #expect(unknown.oldCount == nil && unknown.added.isEmpty && unknown.isReordered)
    let empty = try #require(ListDifference(.null, list("a")))
    #expect(empty.oldCount == 0 && empty.added == [.string("a")])
  }

  @Test func whatIsNoListHasNoSuchDifference() {
    #expect(ListDifference(.string("a"), .string("b")) == nil)
    #expect(ListDifference(list("a"), nil) == nil)
    #expect(ListDifference(list("a"), .string("b")) == nil)
  }

  @Test func anotherOrderIsOne() throws {
    #expect(try #require(ListDifference(list("a", "b"), list("b", "a"))).isReordered)
  }
}
