import Testing

@testable import Catalog

/// Text of others in a document: a link, an image or a tag would be obeyed by whoever reads it.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("\\|", "\\\\\\|"), ("[x](http://e.example)", "\\[x\\](http\\://e.example)"),
    ("![i](x)", "\\!\\[i\\](x)"), ("<img src=x>", "\\<img src=x\\>"), ("`code`", "\\`code\\`"),
    ("https://e.example/a_b", "https\\://e.example/a\\_b"), ("www.e.example", "www\\.e.example"),
    ("# heading", "\\# heading"), ("- item", "\\- item"), ("1. item", "1\\. item"),
    ("12) item", "12\\) item"), ("2026-03-01", "2026-03-01"), ("order-paid", "order-paid"),
    ("*b* _i_ ~s~", "\\*b\\* \\_i\\_ \\~s\\~"), ("&amp;", "\\&amp;"),
    ("me@e.example", "me\\@e.example"),
    ("$x$", "\\$x\\$"), ("[\u{301}x]", "\\[\u{301}x\\]"), ("a\nb", "a␊b"),
    ("\u{1B}[31m", "␛\\[31m"),
    ("中文，|", "中文，\\|"), ("", ""),
  ])
  func meansNothing(text: String, written: String) {
    #expect(MarkdownText.escaped(text) == written)
  }
}
