import Testing

@testable import TencentCloud

struct SecretWordsTests {
  private let words = SecretWords(["a-long-secret", "a-long-secret-and-more", "tiny", ""])

  @Test(arguments: [
    ("a-long-secret is wrong", "•••• is wrong"),
    ("a-long-secret-and-more!", "••••!"),
    ("wrong: a-long-se", "wrong: ••••"),
    ("wrong: a-long-se…", "wrong: ••••…"),
    ("wrong: 'a-lo'\nand so on", "wrong: '••••'\nand so on"),
    ("nothing of it", "nothing of it"),
    // What stands around a short one would tell it.
    ("it is tiny", "••••"),
    ("", ""),
  ])
  func knownOnesAreMaskedWholeOrCut(_ text: String, _ shown: String) {
    #expect(words.masked(text) == shown)
  }
}
