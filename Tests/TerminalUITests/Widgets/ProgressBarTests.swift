import Testing

@testable import TerminalUI

@Suite struct ProgressBarTests {
  @Test(
    arguments: [
      (0, "░░░░░░░░"), (0.0001, "▏░░░░░░░"), (0.5, "████░░░░"), (0.55, "████▍░░░"),
      (0.9999, "███████▉"), (1, "████████"), (7, "████████"), (-1, "░░░░░░░░"),
      (nil, "░░░░░░░░"), (.nan, "░░░░░░░░"),
    ] as [(Double?, String)])
  func showsFractions(_ fraction: Double?, _ expected: String) {
    let screen = Screen.drawn(Size(columns: 8, rows: 1)) { ProgressBar(fraction).draw(on: $0) }
    #expect(screen.text == expected)
  }

  @Test(arguments: [(0, "...."), (0.01, "#..."), (0.5, "##.."), (0.99, "###."), (1, "####")])
  func showsFractionsInASCII(_ fraction: Double, _ expected: String) {
    let screen = Screen.drawn(Size(columns: 4, rows: 1), symbols: .ascii) {
      ProgressBar(fraction).draw(on: $0)
    }
    #expect(screen.text == expected)
  }
}
