import Testing

@testable import TerminalUI

/// What goes to the terminal for a notification.
struct DesktopNotificationTests {
  private func text(
    _ style: NotificationStyle, _ text: String, title: String = "T", isInTmux: Bool = false
  ) -> String {
    let notification = DesktopNotification(style: style, title: title, text: text)
    return String(decoding: notification.sequence(isInTmux: isInTmux), as: UTF8.self)
  }

  @Test func eachSequence() {
    #expect(text(.osc9, "lag 堆积") == "\u{1B}]9;lag 堆积\u{07}")
    #expect(text(.osc777, "a;b", title: "x;y") == "\u{1B}]777;notify;x,y;a,b\u{07}")
    #expect(text(.osc9, "4;1;50") == "\u{1B}]9; 4;1;50\u{07}", "no progress bar")
  }

  @Test func tmuxHandsItOn() {
    #expect(text(.osc9, "x", isInTmux: true) == "\u{1B}Ptmux;\u{1B}\u{1B}]9;x\u{07}\u{1B}\\")
  }

  @Test(arguments: ["\u{07}\u{1B}]52;c;AAAA\u{07}", "\u{9C}\u{9D}0;t", "a\u{1B}\\b", "x\ny"])
  func nothingInATextIsObeyed(_ hostile: String) {
    for style in NotificationStyle.allCases {
      let sent = Array(text(style, hostile, title: hostile).unicodeScalars)
      let body = sent.dropFirst().dropLast()
      #expect(sent.first?.value == 0x1B && sent.last?.value == 7)
      #expect(body.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }

  @Test func aLongTextIsCutBetweenCharacters() {
    let sent = text(.osc9, String(repeating: "积", count: 500))
    #expect(sent.utf8.count <= DesktopNotification.limit + 5)
    #expect(sent.hasSuffix("积\u{07}"))
  }
}
