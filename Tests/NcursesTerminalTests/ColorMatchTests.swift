import Testing
import TerminalUI

@testable import NcursesTerminal

struct ColorMatchTests {
  @Test func everyDepthTakesTheNearest() {
    #expect(ColorMatch(depth: .monochrome).number(of: .indexed(4)) == -1)
    #expect(ColorMatch(depth: .monochrome).number(of: .rgb(1, 2, 3)) == -1)
    #expect(ColorMatch(depth: .eight).number(of: .rgb(250, 10, 10)) == 1)
    #expect(ColorMatch(depth: .eight).number(of: .indexed(12)) == 4)
    #expect(ColorMatch(depth: .sixteen).number(of: .rgb(255, 255, 255)) == 15)
    #expect(ColorMatch(depth: .sixteen).number(of: .indexed(196)) == 9)
    #expect(ColorMatch(depth: .palette).number(of: .rgb(95, 135, 175)) == 67)
    #expect(ColorMatch(depth: .palette).number(of: .rgb(18, 18, 18)) == 233)
    #expect(ColorMatch(depth: .palette).number(of: .indexed(200)) == 200)
    #expect(ColorMatch(depth: .direct).number(of: .rgb(1, 2, 3)) == 0x010203)
    #expect(ColorMatch(depth: .direct).number(of: .rgb(0, 0, 3)) == 8)
    #expect(ColorMatch(depth: .direct).number(of: .indexed(196)) == 0xFF0000)
    #expect(ColorMatch(depth: .direct).number(of: .terminalDefault) == -1)
  }

  @Test func everyEntryOfTheCubeIsItsOwnNearest() {
    let match = ColorMatch(depth: .palette)
    for entry in 16..<256 {
      let (red, green, blue) = ColorMatch.components(ofEntry: entry)
      let number = Int(match.number(of: .rgb(UInt8(red), UInt8(green), UInt8(blue))))
      // Some greys stand in both parts.
      #expect(ColorMatch.components(ofEntry: number) == (red, green, blue), "entry \(entry)")
    }
  }
}
