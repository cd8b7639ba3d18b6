import Testing

@testable import mqdeck

/// The command line of a console that begins anew as another account.
@Suite struct ProfileSwitchTests {
  @Test func theProfileIsTheNewOneAndTheRegionItsOwn() {
    let words = ProfileSwitch.words(
      ["mqdeck", "--profile", "old", "--region=ap-beijing", "--lang", "zh", "--region", "x"],
      as: "new", isReadOnly: false)
    #expect(words == ["mqdeck", "--lang", "zh", "--profile", "new"])
  }

  @Test func whatWasReadOnlyStaysSo() {
    let words = ProfileSwitch.words(["mqdeck", "--profile=old"], as: "new", isReadOnly: true)
    #expect(words == ["mqdeck", "--read-only", "--profile", "new"])
    let again = ProfileSwitch.words(words, as: "third", isReadOnly: true)
    #expect(again == ["mqdeck", "--read-only", "--profile", "third"])
  }
}
