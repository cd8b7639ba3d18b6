import Testing

@testable import Watching

/// Lists that several consoles keep in one file, without a file.
@Suite struct KeptListTests {
  private func read(_ items: String...) -> KeptList<String> {
    var list = KeptList<String>()
    list.takeRead(items)
    return list
  }

  @Test func aChangeSaysWhatComesInAndWhatGoes() {
    var change = ListChange<String>.adding(["a", "b"])
    change.follow(with: .removing(["b", "c"]))
    change.follow(with: .adding(["c"]))
    #expect(change.added == ["a", "c"] && change.removed == ["b"])
    #expect(change.applied(to: ["b", "x", "c"]) == ["x", "c", "a"])
    #expect(ListChange<String>().isEmpty && !change.isEmpty)
  }

  @Test func oneWritingGoesAfterTheOtherAndTheLastStateIsLast() {
    var list = read("x")
    list.change(.adding(["a"]))
    #expect(list.nextWriting() == .adding(["a"]))
    list.change(.removing(["a"]))
    list.change(.adding(["b"]))
    #expect(list.nextWriting() == nil, "one is under way")
    #expect(list.items == ["x", "b"])
    // Another console put “y” there meanwhile.
    list.takeWritten(["x", "y", "a"])
    #expect(list.items == ["x", "y", "b"])
    let next = list.nextWriting()
    #expect(next?.applied(to: ["x", "y", "a"]) == ["x", "y", "b"])
    list.takeWritten(["x", "y", "b"])
    #expect(list.nextWriting() == nil && list.unwritten.isEmpty)
  }

  @Test func whatCouldNotBeWrittenIsWrittenWithTheNextChange() {
    var list = read()
    list.change(.adding(["a"]))
    _ = list.nextWriting()
    list.takeUnwritten()
    #expect(list.unwritten == .adding(["a"]) && list.items == ["a"])
    list.change(.adding(["b"]))
    #expect(list.nextWriting() == .adding(["a", "b"]))
  }

  @Test func beforeTheFileWasReadNothingIsWritten() {
    var list = KeptList<String>()
    list.change(.adding(["a"]))
    #expect(list.nextWriting() == nil)
    list.takeRead(["x"])
    #expect(list.items == ["x", "a"])
    #expect(list.nextWriting() == .adding(["a"]))
  }

  /// Somebody presses a key twice before it is known what is kept.
  @Test func whatIsTakenBackBeforeTheFileWasReadStaysAsItWas() {
    var list = KeptList<String>()
    list.change(.adding(["a", "b"]))
    list.change(.removing(["a"]))
    #expect(list.items == ["b"])
    list.takeRead(["x", "a"])
    #expect(list.items == ["x", "a", "b"])
    #expect(list.nextWriting() == .adding(["b"]))
  }

  @Test func whatCannotBeReadIsNotWritten() {
    var list = KeptList<String>()
    list.takeUnreadable("it is not JSON")
    list.change(.adding(["a"]))
    #expect(list.items == ["a"] && list.nextWriting() == nil)
    #expect(list.problem == "it is not JSON")
    list.takeRead(["x"])
    #expect(list.problem == nil && list.items == ["x", "a"])
  }
}
