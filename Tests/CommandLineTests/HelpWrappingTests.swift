import TerminalUI
import Testing

@testable import mqdeck

/// Help in Chinese fits the terminal.
struct HelpWrappingTests {
  @Test func noLineIsWiderAndNoneBeginsWithASign() {
    let line =
      "  --since <since>         从该时间起的变更（UTC）：2026-03-01、2026-03-01T02:03:04Z，或 30m、12h、7d。从该时间起的变更。"
    for columns in [60, 70, 80] {
      let lines = HelpWrapping(columns: columns).lines(line)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 26)) })
      let texts = lines.dropFirst().map { $0.drop { $0 == " " } }
      #expect(texts.allSatisfy { !"，。：、）".contains($0.first ?? " ") }, "\(lines)")
      #expect(lines.joined().filter { $0 != " " } == line.filter { $0 != " " })
    }
  }

  @Test func allHelpFits() throws {
    let program = Program()
    for command in ["get", "lag", "board", "journal", "call", "report", "doctor", "simulate"] {
      let outcome = try program.run(command, "--help", "--lang", "zh")
      let wide = outcome.output.split(separator: "\n").filter {
        TextWidth.columns(of: String($0)) > 80
      }
      #expect(outcome.status == 0 && wide.isEmpty, "\(command): \(wide)")
    }
  }
}
