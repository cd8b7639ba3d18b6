import Testing

@testable import TerminalUI

@Suite struct ViewportTests {
  @Test func scrollsAsLittleAsNeeded() {
    var viewport = Viewport()
    viewport.move(by: 4, count: 100, rows: 5)
    #expect(viewport.selected == 4 && viewport.first == 0)
    viewport.move(by: 1, count: 100, rows: 5)
    #expect(viewport.selected == 5 && viewport.first == 1)
    viewport.move(by: -4, count: 100, rows: 5)
    #expect(viewport.selected == 1 && viewport.first == 1)
    viewport.move(by: -1, count: 100, rows: 5)
    #expect(viewport.selected == 0 && viewport.first == 0)
  }

  @Test func staysWithinTheList() {
    var viewport = Viewport()
    viewport.move(by: 1000, count: 7, rows: 3)
    #expect(viewport.selected == 6 && viewport.first == 4)
    viewport.move(by: -1000, count: 7, rows: 3)
    #expect(viewport.selected == 0 && viewport.first == 0)
    viewport.select(3, count: 0, rows: 3)
    #expect(viewport.selected == 0 && viewport.first == 0)
    #expect(viewport.visible(count: 0, rows: 3).isEmpty)
  }

  @Test func followsAListThatShrinksAndAScreenThatGrows() {
    var viewport = Viewport(selected: 90, first: 85)
    viewport.ensureVisible(count: 40, rows: 10)
    #expect(viewport.selected == 39 && viewport.first == 30)
    viewport.ensureVisible(count: 40, rows: 50)
    #expect(viewport.selected == 39 && viewport.first == 0)
    #expect(viewport.visible(count: 40, rows: 50) == 0..<40)
  }

  @Test func keepsTheRowWhenPaging() {
    var viewport = Viewport(selected: 3)
    viewport.movePage(by: 1, count: 100, rows: 10)
    #expect(viewport.selected == 13 && viewport.first == 10)
    viewport.movePage(by: 20, count: 100, rows: 10)
    #expect(viewport.selected == 99 && viewport.first == 90)
    viewport.movePage(by: -1, count: 100, rows: 10)
    #expect(viewport.selected == 89 && viewport.first == 80)
    viewport.movePage(by: 1, count: 3, rows: 10)
    #expect(viewport.selected == 2 && viewport.first == 0)
  }

  @Test func scrollsUnderTheSelection() {
    var viewport = Viewport(selected: 5, first: 2)
    viewport.scroll(by: 3, count: 100, rows: 10)
    #expect(viewport.selected == 5 && viewport.first == 5)
    viewport.scroll(by: 1, count: 100, rows: 10)
    #expect(viewport.selected == 6 && viewport.first == 6)
    viewport.scroll(by: -6, count: 100, rows: 10)
    #expect(viewport.selected == 6 && viewport.first == 0)
    viewport.scroll(by: 500, count: 100, rows: 10)
    #expect(viewport.selected == 90 && viewport.first == 90)
  }

  /// Whatever is done, the selected line is in the list and on the screen, and no row stays
  /// empty that could show one.
  @Test func holdsItsPromisesUnderRandomUse() {
    var random = SplitMix(state: 7)
    var viewport = Viewport()
    for _ in 0..<2000 {
      let count = Int(random.next() % 30)
      let rows = 1 + Int(random.next() % 9)
      let amount = Int(random.next() % 41) - 20
      switch random.next() % 4 {
      case 0: viewport.move(by: amount, count: count, rows: rows)
      case 1: viewport.movePage(by: amount / 8, count: count, rows: rows)
      case 2: viewport.scroll(by: amount, count: count, rows: rows)
      default: viewport.select(amount, count: count, rows: rows)
      }
      #expect((0..<max(1, count)).contains(viewport.selected))
      let visible = viewport.visible(count: count, rows: rows)
      #expect(count == 0 || visible.contains(viewport.selected))
      #expect(visible.count == min(count, rows))
    }
  }
}

/// Numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
