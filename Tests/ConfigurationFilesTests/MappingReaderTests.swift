import Testing

@testable import ConfigurationFiles

struct MappingReaderTests {
  private func reader(_ text: String) -> MappingReader {
    MappingReader(
      YAMLDocument.parse(Array(text.utf8), fileName: "f.yaml").root, fileName: "f.yaml")
  }

  @Test func wrongTypesSayWhatWasExpectedAndTheRestIsRead() {
    var reader = reader("a: [1]\nb: 70\nc: maybe\nd: nine\ne: {x: y}\nf: well\n")
    #expect(reader.string("a") == nil)
    #expect(reader.number("b", in: 1...60, unit: "seconds") == nil)
    #expect(reader.boolean("c") == nil)
    #expect(reader.choice("d", among: ["one", "two"]) == nil)
    #expect(reader.strings("e") == nil)
    #expect(reader.string("f") == "well")
    #expect(
      reader.finish().map(\.description) == [
        "f.yaml:1:4: “a” must be text, found a list",
        "f.yaml:2:4: “b” must be a number of seconds from 1 to 60, found “70”",
        "f.yaml:3:4: “c” must be true or false, found “maybe”",
        "f.yaml:4:4: “d” must be one of one, two, found “nine”",
        "f.yaml:5:4: “e” must be a list of texts, such as [a, b], found a mapping of keys to values",
      ])
  }

  @Test func quotedNumbersAreText() {
    var reader = reader("a: '5'\nb: \"true\"\n")
    #expect(reader.number("a", in: 0...9) == nil)
    #expect(reader.boolean("b") == nil)
    #expect(reader.string("a") == "5")
  }

  @Test func numbersThatAreNoneAreRefused() {
    for text in ["nan", "inf", "1e999", "-1", "0x1p3000"] {
      var reader = reader("a: \(text)")
      #expect(reader.number("a", in: 0...9) == nil, "\(text)")
      #expect(reader.diagnostics.count == 1)
    }
  }

  @Test func unknownKeysNameTheNearest() {
    var reader = reader("themme: nord\nxyzzy: 1\nprofiles: {prod: {regoin: r}}\n")
    _ = reader.string("theme")
    _ = reader.number("refresh", in: 0...9)
    let region = reader.mapping("profiles") { profiles in
      profiles.mapping("prod") { $0.string("region") }
    }
    #expect(region == .some(.some(nil)))
    #expect(
      reader.finish().map(\.description) == [
        "f.yaml:1:1: unknown key “themme”; did you mean “theme”? "
          + "(known: profiles, refresh, theme)",
        "f.yaml:2:1: unknown key “xyzzy” (known: profiles, refresh, theme)",
        "f.yaml:3:19: unknown key “regoin” in “profiles.prod”; did you mean “region”? "
          + "(known: region)",
      ])
  }

  @Test func listsOfMappingsTellWhichOneIsWrong() {
    var reader = reader("rules:\n  - {name: a}\n  - {nmae: b}\n  - plain\nother: {x: y}\n")
    #expect(reader.mappings("rules") { $0.string("name") } == ["a"])
    #expect(reader.mappings("other") { $0.string("x") } == nil)
    #expect(
      reader.finish().map(\.description) == [
        "f.yaml:3:6: unknown key “nmae” in “rules[2]”; did you mean “name”? (known: name)",
        "f.yaml:4:5: “rules[3]” must be a mapping of keys to values (key: value), found “plain”",
        "f.yaml:5:8: “other” must be a list of mappings, each begun by a dash, "
          + "found a mapping of keys to values",
      ])
  }

  @Test func nothingIsAbsent() {
    var reader = reader("a:\nb: ~\nc: null\n")
    #expect(reader.string("a") == nil)
    #expect(reader.boolean("b") == nil)
    #expect(reader.strings("c") == nil)
    #expect(reader.finish().isEmpty)
  }

  @Test func aFileThatIsNoMappingIsTold() {
    var reader = reader("- a\n- b\n")
    #expect(
      reader.finish().map(\.description) == [
        "f.yaml:1:1: the file must be a mapping of keys to values (key: value), found a list"
      ])
  }

  @Test(arguments: [
    ("theme", "themme", 1), ("theme", "hteme", 1), ("", "abc", 3), ("kitten", "sitting", 3),
    ("Theme", "theme", 0),
  ])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }
}
